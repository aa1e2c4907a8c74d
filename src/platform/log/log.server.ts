import pino from 'pino';

export type Log = pino.Logger;

/** Structured log. Secrets and personal data never reach it: only ids, codes and counts are logged. */
export function createLog(level: string): Log {
  return pino({
    level,
    base: null,
    redact: ['password', 'token', 'cookie', 'authorization', '*.password', '*.token'],
    formatters: { level: (label) => ({ level: label }) },
    timestamp: pino.stdTimeFunctions.isoTime,
  });
}
