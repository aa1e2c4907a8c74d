export { sampleYearState } from './sample-year.server.ts';
export { type AddedUser, addUser } from './users/add-user.server.ts';
export { resetUser } from './users/reset-user.server.ts';
export { type NewUser, newUserSchema, usernameSchema } from './users/schema.ts';
