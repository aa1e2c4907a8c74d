import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Identity } from './run-as.server.ts';

export interface GuardedOptions {
  identity: Identity | null;
  env: NodeJS.ProcessEnv;
  /** Sent to the program when this Node process is gone or asks it to stop. */
  stopSignal: 'INT' | 'TERM';
  /** Removed by the guarding shell once the program has ended, even if Node was killed. */
  removeWhenDone?: string;
}

export interface GuardedProcess {
  child: ChildProcess;
  exited: Promise<number>;
  stop(): Promise<void>;
}

/**
 * The shell reads a pipe whose other end only this Node process holds. End of file means Node is gone,
 * `kill -9` included, so nothing is ever orphaned. File descriptor 3 is closed for the program itself.
 * The trap keeps the shell as witness when a service manager signals the whole group.
 */
const guardScript = `
exec 3<&0
"$0" "$@" 3<&- &
program=$!
(while read -r _ <&3; do :; done; kill -"$LANTOA_STOP_SIGNAL" $program) 2>/dev/null &
watcher=$!
trap : TERM INT HUP
while :; do wait $program; result=$?; kill -0 $program 2>/dev/null || break; done
kill $watcher 2>/dev/null
[ -n "$LANTOA_REMOVE" ] && rm -rf -- "$LANTOA_REMOVE"
exit $result
`;

const stopLimitMs = 30_000;

export function spawnGuarded(program: string, args: string[], options: GuardedOptions): GuardedProcess {
  const child = spawn('/bin/sh', ['-c', guardScript, program, ...args], {
    ...(options.identity && { uid: options.identity.uid, gid: options.identity.gid }),
    // The caller's directory may be closed to the unprivileged user.
    cwd: '/',
    env: {
      ...options.env,
      LANTOA_STOP_SIGNAL: options.stopSignal,
      LANTOA_REMOVE: options.removeWhenDone ?? '',
    },
    // Own session: Ctrl-C in the terminal reaches Node only, which then stops this in order.
    detached: true,
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  child.stdin?.on('error', () => {});
  const exited = new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    // Not "exit": the last words on stderr, which explain a failure, may come after it.
    child.once('close', (code) => resolve(code ?? 1));
  });
  exited.catch(() => {});
  return { child, exited, stop: () => stopChild(child, exited) };
}

async function stopChild(child: ChildProcess, exited: Promise<number>): Promise<void> {
  child.stdin?.end();
  const inTime = await Promise.race([exited.then(() => true), sleep(stopLimitMs, false, { ref: false })]);
  if (inTime || child.pid === undefined) return;
  // Everything of this session at once; PostgreSQL then recovers from its log at the next start.
  process.kill(-child.pid, 'SIGKILL');
  await exited;
}
