import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { annotatedFile } from '../import/out-files.server.ts';
import { getImport, readImportFile } from '../import/read-import.server.ts';
import { xlsxAnswer } from '../import/xlsx-answer.server.ts';
import type { Route } from './+types/import-file';

/** The handed-in file with a column that says what is wrong with each row. */
export const loader = withCtx(async (ctx, { request, params }: Route.LoaderArgs) => {
  const { bytes, kind, options } = await getImport(ctx, params.importId);
  await ctx.limits.take('export', ctx.actor!.userId);
  const withHiddenRows = new URL(request.url).searchParams.has('an');
  const reading = await readImportFile(ctx, bytes, kind, { ...options, withHiddenRows });
  return xlsxAnswer(await annotatedFile(bytes, reading), 'ket-qua-doc.xlsx');
});
