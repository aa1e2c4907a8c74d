import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { firstDayOf, isLocalDate, localDate } from '../../../platform/clock/clock.ts';
import { dateWords, numberWords } from '../../../platform/clock/words.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { takeFileOver } from '../import/commit-import.server.ts';
import { usualValues } from '../import/import-form.ts';
import type { ImportKind, ImportOptions } from '../import/import-store.server.ts';
import { countWords } from '../import/import-words.ts';
import { annotatedFile } from '../import/out-files.server.ts';
import { countStates, type ReadImport, readImportFile } from '../import/read-import.server.ts';
import { loadLongestHolder } from '../load-actor.server.ts';
import { countUnits } from '../unit-list-store.server.ts';

type Say = (line: string) => void;

const usage =
  'Ví dụ: lantoa units import ds-don-vi.xlsx · lantoa units import sap-xep.xlsx --turn 2025-07-01';

interface Asked {
  file: string;
  isTrial: boolean;
  turnDay: string | null;
}

function read(args: string[]): Asked | null {
  const options = { try: { type: 'boolean' }, turn: { type: 'string' } } as const;
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const [file, ...others] = positionals;
    if (!file || others.length > 0 || (values.turn !== undefined && !isLocalDate(values.turn))) return null;
    return { file, isTrial: values.try === true, turnDay: values.turn ?? null };
  } catch {
    return null;
  }
}

/**
 * Reads a list and takes it over, for whoever runs the machine. Rows with mistakes stand in a result file beside it.
 * @returns 0 when every row was taken, 1 when some were not, 2 when nothing could be read
 */
export async function importUnitsCommand(ctx: Ctx, args: string[], say: Say): Promise<number> {
  const asked = read(args);
  const bytes = asked && (await readFile(asked.file).catch(() => null));
  if (!asked || !bytes) {
    say(asked ? `Không mở được tệp “${asked.file}”.` : usage);
    return 2;
  }
  const began = performance.now();
  const acting = { ...ctx, actor: ctx.actor ?? (await actorOf(ctx)) };
  const kind: ImportKind = asked.turnDay ? 'reorganisation' : 'units';
  const options = await optionsFor(ctx, kind, asked.turnDay);
  const reading = await readImportFile(acting, bytes, kind, options);
  const counts = countStates(reading.rows);
  const readSeconds = seconds(began);
  say(`Trang tính “${reading.sheet}”: ${countWords(counts)}. Đọc trong ${readSeconds} giây.`);
  if (counts.error > 0) await sayErrors(asked.file, bytes, reading, say);
  if (asked.isTrial) {
    say('Mới đọc thử, chưa ghi gì.');
    return counts.error > 0 ? 1 : 0;
  }
  const { summary, effectiveOn } = await takeFileOver(acting, { kind, bytes, options });
  say(`Đã ghi: ${summary}, áp dụng từ ${dateWords(effectiveOn)}. Cả thảy ${seconds(began)} giây.`);
  return counts.error > 0 ? 1 : 0;
}

/** In the name of whoever has kept the units longest; in a new house there is nobody yet. */
async function actorOf(ctx: Ctx) {
  const today = localDate(ctx.clock.now());
  return (
    (await loadLongestHolder(ctx.db, 'coordinator', today)) ??
    (await loadLongestHolder(ctx.db, 'system_administrator', today))
  );
}

async function optionsFor(
  ctx: Ctx,
  kind: ImportKind,
  turnDay: string | null,
): Promise<ImportOptions & { withHiddenRows: boolean }> {
  const today = localDate(ctx.clock.now());
  const isNewHouse = (await countUnits(ctx.db, { kind: 'all' }, today)) <= 1;
  const { newFrom, changeFrom, owesFrom } = usualValues(kind, today, isNewHouse);
  return {
    newFrom: turnDay ?? newFrom,
    changeFrom: turnDay ?? changeFrom,
    owesFrom: owesFrom ? firstDayOf(owesFrom) : null,
    basis: '',
    moveHolders: true,
    withHiddenRows: false,
  };
}

const saidErrors = 20;

async function sayErrors(file: string, bytes: Uint8Array, reading: ReadImport, say: Say): Promise<void> {
  const wrong = reading.rows.filter((row) => row.state === 'error');
  for (const row of wrong.slice(0, saidErrors)) say(`  Dòng ${row.no}: ${row.errors.join(' ')}`);
  if (wrong.length > saidErrors) say(`  và ${numberWords(wrong.length - saidErrors)} dòng khác.`);
  const target = `${file.replace(/\.xlsx$/i, '')}-ket-qua.xlsx`;
  await writeFile(target, await annotatedFile(bytes, reading));
  say(`Kết quả từng dòng: ${target}`);
}

function seconds(began: number): string {
  return ((performance.now() - began) / 1000).toFixed(1).replace('.', ',');
}
