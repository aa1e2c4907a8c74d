export type ChildFailure = 'timeout' | 'memory' | 'crashed' | 'failed';

/** Why a child gave no answer. `childCode` is the `code` of the error that was thrown in there. */
export class ChildError extends Error {
  readonly reason: ChildFailure;
  readonly childCode: string | null;

  constructor(reason: ChildFailure, message: string, childCode: string | null = null) {
    super(`child process ${reason}: ${message}`);
    this.name = 'ChildError';
    this.reason = reason;
    this.childCode = childCode;
  }
}
