import { commonErrors } from '../../../platform/errors/common-errors.ts';
import { readFile } from '../../../platform/files/file-store.server.ts';
import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { findFrozen } from '../consolidated/consolidated-store.server.ts';
import { idSchema } from '../schema.ts';
import type { Route } from './+types/consolidated-download';

/** One of the two files of a frozen report, exactly as it was made. */
export const loader = withCtx(async (ctx, { params, request }: Route.LoaderArgs) => {
  const id = idSchema.safeParse(params.id);
  const frozen = id.success ? await findFrozen(ctx.db, id.data) : null;
  if (!frozen) throw commonErrors.notFound();
  await ctx.limits.take('export', ctx.actor!.userId);
  const kind = new URL(request.url).searchParams.get('dang') === 'pdf' ? 'pdf' : 'docx';
  const file = await readFile(ctx, frozen[kind].fileId);
  const headers = {
    'content-type': file.mediaType,
    'content-length': String(file.bytes.byteLength),
    'content-disposition': `attachment; filename="${file.name.replace(/[^\w.-]/g, '_')}"`,
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
    'x-content-sha256': file.sha256,
  };
  return new Response(Buffer.from(file.bytes), { headers });
});
