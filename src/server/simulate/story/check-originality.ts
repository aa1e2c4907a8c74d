import type { Compared, Difference } from './differences.ts';
import type { StoryWorld } from './truth.ts';
import type { Deed } from './write-story.ts';

/** An article as the list of the coordinator shows it. */
export interface ShownArticle {
  id: string;
  unitId: string;
  measuredAs: string | null;
  measuredPercent: number | null;
  measuredSourceId: string | null;
}

/**
 * A copied text must be named a copy of its source, what a school wrote itself must not be called anybody else's. By
 * the words of the story, not by those of the texts.
 */
export function checkOriginality(
  world: StoryWorld,
  codeOf: ReadonlyMap<string, string>,
  articles: readonly ShownArticle[],
): Compared {
  const shown = new Map(articles.map((article) => [article.id, article]));
  const byKey = new Map(world.deeds.map((deed) => [deed.key, deed]));
  const written = world.deeds.filter((deed) => deed.kind === 'article');
  const differences = written.flatMap((deed): Difference[] => {
    const article = shown.get(deed.body.id as string);
    const should = shouldBe(deed, byKey);
    const source = articles.find((one) => one.id === article?.measuredSourceId);
    const is = [article?.measuredAs ?? 'chưa đối chiếu', source && codeOf.get(source.unitId)]
      .filter(Boolean)
      .join(' của ');
    return is === should ? [] : [{ where: 'đối chiếu bài', cell: deed.key, should, shown: is }];
  });
  return { differences, compared: written.length };
}

function shouldBe(deed: Deed, byKey: ReadonlyMap<string, Deed>): string {
  if (deed.path === '/articles/links') return 'elsewhere';
  return deed.copyOf ? `copy của ${byKey.get(deed.copyOf)!.code}` : 'own';
}
