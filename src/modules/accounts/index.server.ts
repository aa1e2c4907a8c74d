export { createAccount } from './create-account.server.ts';
export { resetPassword } from './reset-password.server.ts';
