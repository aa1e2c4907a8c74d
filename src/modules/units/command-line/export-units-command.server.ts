import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { isLocalDate, localDate } from '../../../platform/clock/clock.ts';
import { dateWords, numberWords } from '../../../platform/clock/words.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { exportUnits } from '../import/out-files.server.ts';
import { countUnits } from '../unit-list-store.server.ts';

/** Writes all units as of a day into a file that can be read in again. @returns the exit code */
export async function exportUnitsCommand(
  ctx: Ctx,
  args: string[],
  say: (line: string) => void,
): Promise<number> {
  const asked = read(args, localDate(ctx.clock.now()));
  if (!asked) {
    say('Ví dụ: lantoa units export don-vi.xlsx · lantoa units export don-vi.xlsx --on 2023-09-05');
    return 2;
  }
  const scope = { kind: 'all' } as const;
  await writeFile(asked.file, await exportUnits(ctx.db, scope, asked.on));
  const count = await countUnits(ctx.db, scope, asked.on);
  say(`Đã xuất ${numberWords(count)} đơn vị theo ngày ${dateWords(asked.on)} vào ${asked.file}.`);
  return 0;
}

function read(args: string[], today: string): { file: string; on: string } | null {
  try {
    const options = { on: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const [file, ...others] = positionals;
    const on = values.on ?? today;
    return file && others.length === 0 && isLocalDate(on) ? { file, on } : null;
  } catch {
    return null;
  }
}
