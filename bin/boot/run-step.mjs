import { spawn } from 'node:child_process';
import { constants } from 'node:os';

/**
 * Reads a pipe that only this process holds: when it ends (`kill -9` included) the step is stopped too.
 * The same trick guards PostgreSQL, see src/platform/db/embedded/guarded-process.server.ts.
 */
const guardScript = `
exec 3<&0
"$0" "$@" 3<&- &
program=$!
(while read -r _ <&3; do :; done; kill -TERM $program) 2>/dev/null &
watcher=$!
trap : TERM INT HUP
while :; do wait $program; result=$?; kill -0 $program 2>/dev/null || break; done
kill $watcher 2>/dev/null
exit $result
`;

/**
 * Runs one step to its end and resolves with its exit code. A signal to us stops the step, then us.
 * @param {string} program
 * @param {string[]} args
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv, quiet?: boolean }} options
 */
export async function runStep(program, args, { cwd, env = process.env, quiet = false }) {
  const stdio = ['pipe', quiet ? 'ignore' : 'inherit', 'inherit'];
  const child =
    process.platform === 'win32'
      ? spawn(program, args, { cwd, env, stdio, shell: program === 'npm' })
      : spawn('/bin/sh', ['-c', guardScript, program, ...args], { cwd, env, stdio });
  child.stdin.on('error', () => {});
  let stoppedBy = null;
  const stop = (signal) => {
    stoppedBy = signal;
    child.stdin.end();
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, stop);
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (status, signal) => resolve(status ?? 128 + constants.signals[signal]));
  });
  for (const signal of signals) process.removeListener(signal, stop);
  if (stoppedBy) process.exit(128 + constants.signals[stoppedBy]);
  return code;
}
