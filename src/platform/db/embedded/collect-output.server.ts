import type { ChildProcess } from 'node:child_process';

const keptCharacters = 8_000;

/** Keeps the end of what a program writes to its error output, for the sentence shown when it fails. */
export function collectOutput(child: ChildProcess, onLine?: (line: string) => void): { text(): string } {
  let kept = '';
  let rest = '';
  child.stderr?.setEncoding('utf8');
  child.stderr?.on('data', (chunk: string) => {
    kept = (kept + chunk).slice(-keptCharacters);
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    if (onLine) for (const line of lines) onLine(line);
  });
  return { text: () => kept };
}
