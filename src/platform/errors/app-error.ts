/**
 * One error type for the whole product: a kind (decides the HTTP status), a stable code (tests and clients),
 * a Vietnamese sentence (what happened) and a help sentence (what is saved, what to do next).
 */
export type ErrorKind =
  | 'invalid'
  | 'unauthenticated'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'too-large'
  | 'too-many'
  | 'unavailable'
  | 'bug';

/** The only table kind → HTTP status. */
export const statusOfKind: Record<ErrorKind, number> = {
  invalid: 422,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  'too-large': 413,
  'too-many': 429,
  unavailable: 503,
  bug: 500,
};

// The server process holds two copies of this module (plain Node and the built screens), so `instanceof` would lie.
const brand = Symbol.for('lantoa.app-error');

export class AppError extends Error {
  readonly [brand] = true;
  readonly kind: ErrorKind;
  readonly code: string;
  readonly help: string;
  readonly details: unknown;

  constructor(spec: {
    kind: ErrorKind;
    code: string;
    message: string;
    help: string;
    details?: unknown;
    cause?: unknown;
  }) {
    super(spec.message, { cause: spec.cause });
    this.name = 'AppError';
    this.kind = spec.kind;
    this.code = spec.code;
    this.help = spec.help;
    this.details = spec.details;
  }
}

export function isAppError(error: unknown): error is AppError {
  return typeof error === 'object' && error !== null && brand in error;
}

interface ErrorSpec<D> {
  kind: ErrorKind;
  message: (details: D) => string;
  help: string;
}

function specOf(kind: ErrorKind) {
  return <D = undefined>(message: string | ((details: D) => string), help: string): ErrorSpec<D> => ({
    kind,
    message: typeof message === 'string' ? () => message : message,
    help,
  });
}

export const invalid = specOf('invalid');
export const unauthenticated = specOf('unauthenticated');
export const forbidden = specOf('forbidden');
export const notFound = specOf('not-found');
export const conflict = specOf('conflict');
export const tooLarge = specOf('too-large');
export const tooMany = specOf('too-many');
export const unavailable = specOf('unavailable');

type Maker<D> = [D] extends [undefined]
  ? (options?: { cause?: unknown }) => AppError
  : (details: D, options?: { cause?: unknown }) => AppError;

/** Declares the errors of one slice: `defineErrors('article', { alreadyPublished: conflict(…) })` → code `article.already-published`. */
export function defineErrors<T extends Record<string, ErrorSpec<never>>>(
  slice: string,
  specs: T,
): { [K in keyof T]: T[K] extends ErrorSpec<infer D> ? Maker<D> : never } {
  const makers = Object.entries(specs).map(([name, spec]) => {
    const code = `${slice}.${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    const make = (details: never, options?: { cause?: unknown }) =>
      new AppError({
        kind: spec.kind,
        code,
        message: spec.message(details),
        help: spec.help,
        details,
        cause: options?.cause,
      });
    return [name, make];
  });
  return Object.fromEntries(makers);
}
