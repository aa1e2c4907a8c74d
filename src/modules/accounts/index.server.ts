export { createAccount } from './create-account.server.ts';
export { accountErrors } from './errors.ts';
export { resetPassword } from './reset-password.server.ts';
export { findSession } from './sessions/find-session.server.ts';
