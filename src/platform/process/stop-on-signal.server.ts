const limitMs = 40_000;
/** Ctrl-C reaches npm, the outer Node and us, and each passes it on: the same keystroke arrives several times. */
const sameKeystrokeMs = 1_000;

export interface StopOnSignalOptions {
  /** Ends everything in order; called once. */
  stop(): Promise<void>;
  say(message: string): void;
  exit?(code: number): void;
}

/** Ctrl-C, `kill` and a closed terminal stop in order; a second Ctrl-C, or 40 seconds, stops at once. */
export function stopOnSignal({ stop, say, exit = process.exit }: StopOnSignalOptions): void {
  let startedAt: number | null = null;
  const onSignal = () => {
    if (startedAt !== null) {
      if (Date.now() - startedAt > sameKeystrokeMs) exit(130);
      return;
    }
    startedAt = Date.now();
    say('Đang dừng…');
    setTimeout(() => exit(1), limitMs).unref();
    stop().then(
      () => exit(0),
      (error: unknown) => {
        say(`Dừng chưa trọn vẹn: ${error instanceof Error ? error.message : String(error)}`);
        exit(1);
      },
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal);
}
