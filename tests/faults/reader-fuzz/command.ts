import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { planReadingSchema } from '../../../src/modules/plans/reader/schema.ts';
import type { HostileInput } from './inputs.ts';

const root = join(import.meta.dirname, '../../..');
// Pages of a picture take seconds each.
const LONGEST_MS = 240_000;

interface Answer {
  code: number;
  out: string;
  errors: string[];
}

/** `lantoa plan read FILE --json`: JSON of a reading, or exit 2 with one sentence. @returns what is wrong, or null */
export async function askCommand({ bytes, fileName }: HostileInput): Promise<string | null> {
  const folder = mkdtempSync(join(tmpdir(), 'lantoa-fuzz-'));
  const file = join(folder, fileName);
  try {
    writeFileSync(file, bytes);
    return faultOf(await run(['plan', 'read', file, '--json']));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(args: string[]): Promise<Answer> {
  const options = { timeout: LONGEST_MS, maxBuffer: 256 * 1024 * 1024 };
  return new Promise((resolve) => {
    execFile(process.execPath, [join(root, 'bin/lantoa.mjs'), ...args], options, (error, out, err) => {
      const code = error ? Number(error.code ?? -1) : 0;
      resolve({ code, out, errors: err.trim().split('\n').filter(Boolean) });
    });
  });
}

function faultOf({ code, out, errors }: Answer): string | null {
  if (code === 0) {
    const checked = planReadingSchema.safeParse(JSON.parse(out));
    return checked.success ? null : `not a reading: ${checked.error.message.slice(0, 300)}`;
  }
  // While pages of a picture are recognised, their count is told first.
  const said = errors.filter((line) => !line.startsWith('Đang nhận dạng'));
  const isSentence = said.length === 1 && /\p{Lu}[^\n]*\.$/u.test(said[0] ?? '');
  if (code !== 2 || out !== '' || !isSentence)
    return `exit ${code}: ${errors.slice(0, 5).join(' | ').slice(0, 400)}`;
  return null;
}
