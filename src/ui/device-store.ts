/**
 * The one place where this device keeps what is typed (rule P15). Keys begin with `lantoa.`. On a computer that others
 * use too (the frame says so) nothing is kept and nothing found.
 */
export type DeviceKey = `lantoa.${string}`;

const sharedMark = 'data-shared-computer';

/** What the frame's element carries while the session stands on a shared computer. */
export function sharedComputerMark(isSharedComputer: boolean): Record<string, true | undefined> {
  return { [sharedMark]: isSharedComputer || undefined };
}

export function isSharedComputer(): boolean {
  return document.querySelector(`[${sharedMark}]`) !== null;
}

/** @returns false when the device keeps nothing (shared computer, private mode, storage full) */
export function keepOnDevice(key: DeviceKey, value: unknown): boolean {
  if (isSharedComputer()) return false;
  try {
    localStorage.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

/** What was kept, as it was; null when there is nothing, or nothing readable. */
export function readFromDevice<T>(key: DeviceKey): T | null {
  if (isSharedComputer()) return null;
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') as T | null;
  } catch {
    return null;
  }
}

export function dropFromDevice(key: DeviceKey): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing was kept, so nothing needs to go.
  }
}

export function listOnDevice(start: DeviceKey): DeviceKey[] {
  return keptKeys().filter((key) => key.startsWith(start));
}

/** Forgets everything this site kept on the device, whoever typed it. */
export function wipeDevice(): void {
  for (const key of keptKeys()) dropFromDevice(key);
}

function keptKeys(): DeviceKey[] {
  try {
    return Object.keys(localStorage).filter((key): key is DeviceKey => key.startsWith('lantoa.'));
  } catch {
    return [];
  }
}
