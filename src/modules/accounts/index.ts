export { accountPath } from './account-paths.ts';
export { OutsidePage } from './parts/outside-page.tsx';
export { PasskeyStrip } from './parts/passkey-strip.tsx';
