export { linkPath, passkeyPath } from './account-paths.ts';
export { findUserByName } from './account-store.server.ts';
export { createAccount, isRealEmail, placeholderEmail } from './create-account.server.ts';
export { accountErrors } from './errors.ts';
export { type IssuedLink, issueLink, withdrawLink } from './links/issue-link.server.ts';
export { codeWords } from './links/link-code.ts';
export {
  readPasskeyNeed,
  readPasskeyRule,
  setPasskeyRule,
} from './passkeys/passkey-rule.server.ts';
export { endSessionsOf } from './sessions/end-sessions.server.ts';
export { findSession } from './sessions/find-session.server.ts';
