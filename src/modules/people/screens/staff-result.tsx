import { commonErrors } from '../../../platform/errors/common-errors.ts';
import { readFile } from '../../../platform/files/file-store.server.ts';
import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { xlsxAnswer } from '../../units/index.server.ts';
import { getStaffImport } from '../import/staff-import.server.ts';
import type { Route } from './+types/staff-result';

export const loader = withCtx(async (ctx, { params }: Route.LoaderArgs) => {
  const { resultFileId } = await getStaffImport(ctx, params.importId);
  if (!resultFileId) throw commonErrors.notFound();
  const { bytes } = await readFile(ctx, resultFileId);
  return xlsxAnswer(bytes, 'ket-qua-doc-nhan-su.xlsx');
});
