import { readFile } from 'node:fs/promises';

const EVERY_MS = 250;
const PAGE_BYTES = 4096;

/**
 * Calls `onExceeded` once the process holds more than `limitMb` of memory, buffers and WebAssembly included, which the
 * limit of V8's heap does not count. Where the system has no /proc nothing is watched. Returns what ends the watch.
 */
export function watchMemory(pid: number, limitMb: number, onExceeded: () => void): () => void {
  const timer = setInterval(async () => {
    const pages = await readFile(`/proc/${pid}/statm`, 'utf8').catch(() => null);
    if (pages === null) return stop();
    const residentMb = (Number(pages.split(' ')[1]) * PAGE_BYTES) / 1024 ** 2;
    if (residentMb <= limitMb) return;
    stop();
    onExceeded();
  }, EVERY_MS);
  const stop = () => clearInterval(timer);
  timer.unref();
  return stop;
}
