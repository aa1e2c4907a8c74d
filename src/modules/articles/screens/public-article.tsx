import { localDate } from '../../../platform/clock/clock.ts';
import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { headingsOf } from '../body/article-body.tsx';
import { bodyHtml } from '../body/body-html.server.tsx';
import { textOfBody } from '../body/text-of-body.ts';
import { ArticlePage } from '../public/article-page.tsx';
import { hrefOf, readPublicUnit } from '../public/column.server.ts';
import { MissingPage } from '../public/missing-page.tsx';
import { htmlAnswer, publicHtml } from '../public/public-answer.server.tsx';
import { findPublicArticle, listPublished } from '../public-store.server.ts';
import { unitTag } from '../public-tags.ts';
import { readingMinutes } from '../rules.ts';
import type { Route } from './+types/public-article';

/** How many other articles a reader is offered at the end. */
const readOn = 3;

/** A page of its own without script: the loader answers with HTML. */
export const loader = withCtx(async (ctx, { request, params }: Route.LoaderArgs) => {
  const { unit, letterhead, origin } = await readPublicUnit(ctx, request, params.unitSlug);
  const { columnPath } = letterhead;
  const [found, newest] = unit
    ? await Promise.all([
        findPublicArticle(ctx.db, unit.id, params.articleSlug),
        listPublished(ctx.db, unit.id, { limit: readOn + 1 }),
      ])
    : [null, []];
  if (!unit || found?.status !== 'published') {
    const page = (
      <MissingPage
        letterhead={letterhead}
        columnPath={unit ? columnPath : null}
        withdrawn={found?.status === 'withdrawn'}
      />
    );
    return htmlAnswer(publicHtml(page), { status: found?.status === 'withdrawn' ? 410 : 404 });
  }
  const others = newest.filter((one) => one.id !== found.id).slice(0, readOn);
  const article = {
    ...found,
    readingMinutes: readingMinutes(textOfBody(found.body)),
    headings: headingsOf(found.body),
    address: `${origin}${columnPath}/${found.slug}`,
  };
  const page = (
    <ArticlePage
      letterhead={letterhead}
      article={article}
      others={others.map((one) => ({
        title: one.title,
        form: one.form,
        date: localDate(one.publishedAt),
        href: hrefOf(one, columnPath),
      }))}
    />
  );
  return htmlAnswer(publicHtml(page, bodyHtml(found.body)), { request, tags: [unitTag(unit.id)] });
});
