/** The part of pino's logger this folder needs; a test passes two functions. */
export interface Log {
  info(message: string): void;
  warn(message: string): void;
}
