/**
 * Whether this browser reaches the server. `navigator.onLine` only knows cables and aerials, so the server itself is
 * asked: any answer counts, even a bad one.
 */
let lost = false;
const listeners = new Set<() => void>();
const askAgainMs = 10_000;
const longestWaitMs = 8_000;

function settle(isLost: boolean): void {
  if (lost === isLost) return;
  lost = isLost;
  for (const changed of listeners) changed();
  if (lost) setTimeout(askWhileLost, askAgainMs);
}

async function askWhileLost(): Promise<void> {
  if (lost && !(await reachesServer())) setTimeout(askWhileLost, askAgainMs);
}

/** Asks now and remembers the answer for everybody who shows it. */
export async function reachesServer(): Promise<boolean> {
  const reached = await fetch('/suc-khoe', {
    cache: 'no-store',
    signal: AbortSignal.timeout(longestWaitMs),
  }).then(
    () => true,
    () => false,
  );
  settle(!reached);
  return reached;
}

export function isConnectionLost(): boolean {
  return lost;
}

/** Tells when the connection is lost or back; the browser's own hints make us ask at once. */
export function watchConnection(changed: () => void): () => void {
  const ask = () => void reachesServer();
  listeners.add(changed);
  window.addEventListener('online', ask);
  window.addEventListener('offline', ask);
  return () => {
    listeners.delete(changed);
    window.removeEventListener('online', ask);
    window.removeEventListener('offline', ask);
  };
}
