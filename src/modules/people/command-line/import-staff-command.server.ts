import { randomUUID } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { Actor } from '../../../platform/auth/actor.ts';
import { isLocalDate, localDate } from '../../../platform/clock/clock.ts';
import { numberWords } from '../../../platform/clock/words.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { withTransaction } from '../../../platform/db/with-transaction.server.ts';
import { saveFile } from '../../../platform/files/file-store.server.ts';
import { xlsxType } from '../../../platform/spreadsheets/index.server.ts';
import { loadLongestHolder } from '../../units/index.server.ts';
import { countWords } from '../import/import-words.ts';
import { annotateStaffFile, countStates, readStaffFile } from '../import/read-staff-file.server.ts';
import { takeStaffOver } from '../import/run-import.server.ts';
import { insertStaffImport } from '../import/staff-import-store.server.ts';

type Say = (line: string) => void;

const usage =
  'Ví dụ: lantoa people import nhan-su.xlsx · lantoa people import nhan-su.xlsx --try --from 2023-09-05';

function read(args: string[], today: string): { file: string; isTrial: boolean; from: string } | null {
  try {
    const options = { try: { type: 'boolean' }, from: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const [file, ...others] = positionals;
    const from = values.from ?? today;
    return file && others.length === 0 && isLocalDate(from)
      ? { file, isTrial: values.try === true, from }
      : null;
  } catch {
    return null;
  }
}

/**
 * Reads a list of staff and takes it over, for whoever runs the machine, in the name of the longest serving system
 * administrator or coordinator. Rows with mistakes stand in a result file beside it.
 * @returns 0 when every row was taken, 1 when some were not, 2 when nothing could be read
 */
export async function importStaffCommand(ctx: Ctx, args: string[], say: Say): Promise<number> {
  const asked = read(args, localDate(ctx.clock.now()));
  const bytes = asked && (await readFile(asked.file).catch(() => null));
  const actor = await actorOf(ctx);
  if (!asked || !bytes || !actor) {
    say(
      !asked
        ? usage
        : bytes
          ? 'Chưa có quản trị hệ thống nào; dùng “lantoa user add” trước.'
          : `Không mở được tệp “${asked.file}”.`,
    );
    return 2;
  }
  const began = performance.now();
  const options = { from: asked.from, withHiddenRows: false };
  const reading = await readStaffFile(ctx, actor, bytes, options);
  const counts = countStates(reading.rows);
  say(`Trang tính “${reading.list.sheet}”: ${countWords(counts)}. Đọc trong ${seconds(began)} giây.`);
  if (counts.error > 0) {
    for (const row of reading.rows.filter((one) => one.state === 'error').slice(0, 20))
      say(`  Dòng ${row.no}: ${row.errors.join(' ')}`);
    const target = `${asked.file.replace(/\.xlsx$/i, '')}-ket-qua.xlsx`;
    await writeFile(target, await annotateStaffFile(bytes, reading));
    say(`Kết quả từng dòng: ${target}`);
  }
  if (asked.isTrial) {
    say('Mới đọc thử, chưa ghi gì.');
    return counts.error > 0 ? 1 : 0;
  }
  const acting = { ...ctx, actor };
  const written = await withTransaction(acting, async (tx) => {
    const name = basename(asked.file);
    const file = await saveFile(tx, { unitId: null, name, mediaType: xlsxType, bytes });
    const id = randomUUID();
    const at = tx.clock.now();
    await insertStaffImport(tx.db, {
      id,
      fileId: file.id,
      options,
      by: actor.userId,
      byPost: actor.postId,
      at,
    });
    return takeStaffOver(tx, { id, options }, bytes, async () => undefined);
  });
  const { people, posts, changed } = written;
  say(
    `Đã thêm ${numberWords(people)} người, giao ${numberWords(posts)} chức danh, sửa liên hệ ${numberWords(changed)} người. Cả thảy ${seconds(began)} giây. Hoàn tác ở trang Nhân sự, Nhập từ .xlsx.`,
  );
  return counts.error > 0 ? 1 : 0;
}

async function actorOf(ctx: Ctx): Promise<Actor | null> {
  const today = localDate(ctx.clock.now());
  return (
    (await loadLongestHolder(ctx.db, 'system_administrator', today)) ??
    (await loadLongestHolder(ctx.db, 'coordinator', today))
  );
}

function seconds(began: number): string {
  return ((performance.now() - began) / 1000).toFixed(1).replace('.', ',');
}
