import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const file = 'dia-chi.txt';

/** Tells other commands on this machine where the running house answers. */
export async function writeHouseAddress(dataDir: string, address: string): Promise<void> {
  await writeFile(join(dataDir, file), `${address}\n`);
}

export async function removeHouseAddress(dataDir: string): Promise<void> {
  await rm(join(dataDir, file), { force: true });
}

/** The address as it was written, whether it answers or not; blank when there is none. */
export async function readHouseAddress(dataDir: string): Promise<string> {
  return (await readFile(join(dataDir, file), 'utf8').catch(() => '')).trim();
}

/** The address of a house that answers now; null when none does. */
export async function findHouseAddress(dataDir: string): Promise<string | null> {
  const address = await readHouseAddress(dataDir);
  if (!address) return null;
  const answer = await fetch(`${address}/suc-khoe`, { signal: AbortSignal.timeout(3_000) }).catch(() => null);
  return answer?.ok ? address : null;
}
