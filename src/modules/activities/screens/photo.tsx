import { z } from 'zod';
import { commonErrors } from '../../../platform/errors/common-errors.ts';
import { readFile } from '../../../platform/files/file-store.server.ts';
import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { isPhotoWithin } from '../photo-store.server.ts';
import type { Route } from './+types/photo';

/** A stored photo, by the id of its file and only inside the reader's scope. */
export const loader = withCtx(async (ctx, { request, params }: Route.LoaderArgs) => {
  const id = z.uuid().safeParse(params.fileId);
  if (!id.success || !(await isPhotoWithin(ctx.db, id.data, ctx.actor!.scope))) throw commonErrors.notFound();
  const file = await readFile(ctx, id.data);
  const headers = {
    'content-type': file.mediaType,
    'content-disposition': `inline; filename="${file.name.replace(/[^\w.-]/g, '_')}"`,
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    // Asked again each time: who may see it can change.
    'cache-control': 'private, no-cache',
    etag: `"${file.sha256}"`,
  };
  if (request.headers.get('if-none-match') === headers.etag)
    return new Response(null, { status: 304, headers });
  return new Response(Buffer.from(file.bytes), { headers });
});
