/** Where the review stands: everything is in the address, so that it works without script and can be sent to a colleague. */
export interface ReviewPlace {
  planId: string;
  tab: string;
  factId?: string | null;
  /** The fact being corrected. */
  editing?: boolean;
  /** On a phone: the source text instead of the facts. */
  source?: boolean;
  line?: number;
}

export function reviewAddress(place: ReviewPlace): string {
  const query = new URLSearchParams({ tab: place.tab });
  if (place.factId) query.set('du-kien', place.factId);
  if (place.editing) query.set('sua', '1');
  if (place.source) query.set('xem', 'van-ban');
  const anchor = place.line ? `#dong-${place.line}` : place.factId ? `#du-kien-${place.factId}` : '';
  return `/ke-hoach/${place.planId}?${query}${anchor}`;
}

/** "Dòng 178–180" */
export function lineWords(fromLine: number, toLine: number): string {
  return fromLine === toLine ? `Dòng ${fromLine}` : `Dòng ${fromLine}–${toLine}`;
}
