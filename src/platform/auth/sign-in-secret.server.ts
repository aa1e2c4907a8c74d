import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The key that signs session cookies: `LANTOA_SECRET`, else made once and kept in the data folder (0600). */
export async function readSignInSecret(dataDir: string): Promise<string> {
  if (process.env.LANTOA_SECRET) return process.env.LANTOA_SECRET;
  const file = join(dataDir, 'khoa-phien.txt');
  const kept = await readFile(file, 'utf8').catch(() => '');
  if (kept.trim()) return kept.trim();
  await mkdir(dataDir, { recursive: true });
  const secret = randomBytes(32).toString('hex');
  await writeFile(file, `${secret}\n`, { mode: 0o600, flag: 'wx' });
  return secret;
}
