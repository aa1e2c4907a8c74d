import { renderDocx } from '../../../documents/index.ts';
import { commonErrors } from '../../../platform/errors/common-errors.ts';
import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { readDraftDocument } from '../read-draft-document.server.ts';
import type { Route } from './+types/next-year-download';

/** The draft as it stands now, to write on in Word. */
export const loader = withCtx(async (ctx, { params }: Route.LoaderArgs) => {
  const document = await readDraftDocument(ctx, params.planId);
  if (!document) throw commonErrors.notFound();
  await ctx.limits.take('export', ctx.actor!.userId);
  const bytes = await renderDocx(document.document);
  const headers = {
    'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'content-length': String(bytes.byteLength),
    'content-disposition': `attachment; filename="du-thao-ke-hoach-${document.year}.docx"`,
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
  };
  return new Response(Buffer.from(bytes), { headers });
});
