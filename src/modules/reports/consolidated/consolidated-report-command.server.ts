import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { localDate } from '../../../platform/clock/clock.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { readFile } from '../../../platform/files/file-store.server.ts';
import { dateSchema, idSchema } from '../schema.ts';
import { produceAsHouse } from './produce-consolidated.server.ts';

const usage = 'Cách dùng: lantoa report consolidated --plan ID --as-of YYYY-MM-DD --out TỆP.docx|TỆP.pdf';

/**
 * `lantoa report consolidated --plan ID --as-of DATE --out FILE.docx|.pdf`: freezes the report as the desk does and
 * writes one of its two files. @returns the exit code
 */
export async function runConsolidatedReport(
  ctx: Ctx,
  args: string[],
  say: (line: string) => void,
): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { plan: { type: 'string' }, 'as-of': { type: 'string' }, out: { type: 'string' } },
  });
  const planId = idSchema.safeParse(values.plan);
  const asOf = dateSchema.optional().safeParse(values['as-of']);
  const ending = /\.(docx|pdf)$/i.exec(values.out ?? '')?.[1]?.toLowerCase();
  if (!planId.success || !asOf.success || !ending || !values.out) {
    say(usage);
    return 2;
  }
  if (asOf.data && asOf.data > localDate(ctx.clock.now())) {
    say('Ngày số liệu không được sau hôm nay.');
    return 2;
  }
  const made = await produceAsHouse(ctx, { planId: planId.data, ...(asOf.data ? { asOf: asOf.data } : {}) });
  const file = await readFile(ctx, ending === 'pdf' ? made.pdfFileId : made.docxFileId);
  await writeFile(values.out, file.bytes);
  say(`Đã lập và khóa báo cáo tổng hợp ${made.id}.`);
  say(`Tệp ${values.out}, SHA-256 ${file.sha256}`);
  say(`Nội dung khóa, SHA-256 ${made.sha256}`);
  return 0;
}
