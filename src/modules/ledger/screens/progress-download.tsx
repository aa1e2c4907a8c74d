import { localDate } from '../../../platform/clock/clock.ts';
import { commonErrors } from '../../../platform/errors/common-errors.ts';
import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { csvType, writeCsv, writeWorkbook, xlsxType } from '../../../platform/spreadsheets/index.server.ts';
import { exportSheets, sourceRows } from '../progress/export-sheets.ts';
import { openProgress } from '../progress/open-progress.server.ts';
import { progressHref } from '../progress/progress-address.ts';
import type { Route } from './+types/progress-download';

/** The progress page as a file, `?dang=xlsx` or `?dang=csv`, with the filters of its address. */
export const loader = withCtx(async (ctx, { request }: Route.LoaderArgs) => {
  const url = new URL(request.url);
  const kind = url.searchParams.get('dang') ?? 'xlsx';
  if (kind !== 'csv' && kind !== 'xlsx') throw commonErrors.notFound();
  await ctx.limits.take('export', ctx.actor!.userId);
  const opened = await openProgress(ctx, url.searchParams);
  if (!opened) throw commonErrors.notFound();
  const { plan, view } = opened;
  const today = localDate(ctx.clock.now());
  const address = `${ctx.config.baseUrl ?? url.origin}${progressHref({ ...view.address, plan: plan.id })}`;
  const source = sourceRows(view, { plan: plan.title, address, at: ctx.clock.now(), today });
  const sheets = exportSheets(view);
  const name = `tien-do-nhiem-vu-${view.address.task ?? 'chung'}-${today}`;
  if (kind === 'csv') {
    const tables = sheets.flatMap((sheet) => [sheet.heads, ...sheet.rows, []]);
    return answer(Buffer.from(writeCsv([...tables, ...source])), csvType, `${name}.csv`);
  }
  const out = sheets.map(({ heads, widths, ...sheet }) => ({
    ...sheet,
    columns: heads.map((head, at) => ({ head, width: widths[at]! })),
    landscape: true,
  }));
  const about = {
    name: 'Về bảng này',
    columns: [
      { head: 'Mục', width: 24 },
      { head: 'Nội dung', width: 90 },
    ],
    rows: source,
  };
  return answer(Buffer.from(await writeWorkbook([...out, about])), xlsxType, `${name}.xlsx`);
});

function answer(bytes: Buffer<ArrayBuffer>, type: string, fileName: string): Response {
  return new Response(bytes, {
    headers: {
      'content-type': type,
      'content-length': String(bytes.byteLength),
      'content-disposition': `attachment; filename="${fileName}"`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    },
  });
}
