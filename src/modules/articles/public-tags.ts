/** What pages that show articles are filed under in the page cache. */
export const allArticles = 'articles';
export const unitTag = (unitId: string): string => `unit:${unitId}`;

/** What changes when an article of this unit does. */
export function articleTags(unitId: string): string[] {
  return [unitTag(unitId), allArticles];
}
