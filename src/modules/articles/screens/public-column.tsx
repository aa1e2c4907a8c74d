import { monthOf } from '../../../platform/clock/clock.ts';
import { pageNumber } from '../../../platform/http/page-number.ts';
import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { columnLine, readPublicUnit } from '../public/column.server.ts';
import { type ColumnMonth, ColumnPage } from '../public/column-page.tsx';
import { MissingPage } from '../public/missing-page.tsx';
import { htmlAnswer, publicHtml } from '../public/public-answer.server.tsx';
import { countByMonth, countPublished, listPublished } from '../public-store.server.ts';
import { unitTag } from '../public-tags.ts';
import type { Route } from './+types/public-column';

const perPage = 30;

/** A page of its own without script: the loader answers with HTML. */
export const loader = withCtx(async (ctx, { request, params }: Route.LoaderArgs) => {
  const { unit, letterhead, origin } = await readPublicUnit(ctx, request, params.unitSlug);
  if (!unit)
    return htmlAnswer(publicHtml(<MissingPage letterhead={letterhead} columnPath={null} />), { status: 404 });
  const total = await countPublished(ctx.db, unit.id);
  const pages = Math.max(1, Math.ceil(total / perPage));
  const page = Math.min(pageNumber(new URL(request.url).searchParams), pages);
  const [lines, counts] = await Promise.all([
    listPublished(ctx.db, unit.id, { limit: perPage, offset: (page - 1) * perPage }),
    countByMonth(ctx.db, unit.id),
  ]);
  const months: ColumnMonth[] = [];
  for (const line of lines.map((one) => columnLine(one, letterhead.columnPath))) {
    const month = monthOf(line.date);
    const count = counts.find((one) => one.month === month)?.count ?? 0;
    if (months.at(-1)?.month !== month) months.push({ month, count, lines: [] });
    months.at(-1)!.lines.push(line);
  }
  const column = {
    parentName: unit.parentName,
    total,
    since: counts.at(-1)?.month ?? null,
    months,
    page,
    pages,
    address: `${origin}${letterhead.columnPath}`,
  };
  return htmlAnswer(publicHtml(<ColumnPage letterhead={letterhead} column={column} />), {
    request,
    tags: [unitTag(unit.id)],
  });
});
