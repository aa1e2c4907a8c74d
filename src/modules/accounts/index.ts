export { accountPath, ownPasswordPath } from './account-paths.ts';
