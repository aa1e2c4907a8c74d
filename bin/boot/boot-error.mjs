/** A failure the person at the keyboard can act on: printed as two sentences, without a stack. */
export class BootError extends Error {
  /**
   * @param {string} message what happened
   * @param {string} help the next step
   */
  constructor(message, help) {
    super(message);
    this.help = help;
  }
}

/** @param {unknown} error */
export function reportAndExit(error) {
  if (!(error instanceof BootError)) throw error;
  console.error(`\nLỗi: ${error.message}\n${error.help}`);
  process.exit(1);
}
