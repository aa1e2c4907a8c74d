import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { hrefOf, readPublicUnit } from '../public/column.server.ts';
import { rssFeed } from '../public/feed.ts';
import { MissingPage } from '../public/missing-page.tsx';
import { feedAnswer, htmlAnswer, publicHtml } from '../public/public-answer.server.tsx';
import { listPublished } from '../public-store.server.ts';
import { unitTag } from '../public-tags.ts';
import type { Route } from './+types/public-feed';

export const loader = withCtx(async (ctx, { request, params }: Route.LoaderArgs) => {
  const { unit, letterhead, origin } = await readPublicUnit(ctx, request, params.unitSlug);
  if (!unit)
    return htmlAnswer(publicHtml(<MissingPage letterhead={letterhead} columnPath={null} />), { status: 404 });
  const lines = await listPublished(ctx.db, unit.id, { limit: 30 });
  const items = lines.map((line) => ({
    ...line,
    address: new URL(hrefOf(line, letterhead.columnPath), origin).href,
  }));
  const title = `Chuyển đổi số – ${unit.name}`;
  return feedAnswer(rssFeed({ title, address: `${origin}${letterhead.columnPath}`, items }), {
    request,
    tags: [unitTag(unit.id)],
  });
});
