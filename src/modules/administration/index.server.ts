export { brokenReasons } from './labels.ts';
export { sampleYearState } from './sample-year.server.ts';
export { addUser } from './users/add-user.server.ts';
export { resetUser } from './users/reset-user.server.ts';
export { newUserSchema, usernameSchema } from './users/schema.ts';
