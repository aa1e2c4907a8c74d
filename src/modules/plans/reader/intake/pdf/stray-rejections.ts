import { setImmediate } from 'node:timers/promises';

// Broken tables of objects: pdfjs answers with what it could read and lets these promises go.
const STRAY = /^(?:XRef(?:Entry|Parse)|Format|UnknownError|AbortException|MissingPDF|InvalidPDF|Response)/;

/** Runs pdfjs so that a promise which it forgets inside does not end the process. */
export async function withoutStrayRejections<T>(work: () => Promise<T>): Promise<T> {
  const onStray = (reason: unknown) => {
    if (!(reason instanceof Error && STRAY.test(`${reason.name} ${reason.constructor.name}`))) throw reason;
  };
  process.on('unhandledRejection', onStray);
  try {
    return await work();
  } finally {
    // They are reported after the microtasks of this turn.
    await setImmediate();
    process.off('unhandledRejection', onStray);
  }
}
