export { ChildError } from './child-error.ts';
export { runInChild } from './run-in-child.server.ts';
