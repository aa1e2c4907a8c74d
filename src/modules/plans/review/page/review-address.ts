/** What is being done on the review page besides reading it. */
export type ReviewDoing = 'sua' | 'tach' | 'them' | 'nhat-ky';

export type ReviewOrder = 'van-ban' | 'can-xem';

export interface LineRange {
  from: number;
  to: number;
}

/** Where the review stands: everything is in the address, so that it works without script and can be sent to a colleague. */
export interface ReviewPlace {
  planId: string;
  tab: string;
  order?: ReviewOrder;
  page?: number;
  factId?: string | null;
  doing?: ReviewDoing;
  /** What is being added. */
  kind?: string;
  /** Chosen lines of the source text. */
  lines?: LineRange | null;
  /** On a phone: the source text instead of the facts. */
  source?: boolean;
  line?: number;
}

export function reviewAddress(place: ReviewPlace): string {
  const query = new URLSearchParams({ tab: place.tab });
  if (place.order === 'can-xem') query.set('sap', 'can-xem');
  if (place.page && place.page > 1) query.set('trang', String(place.page));
  if (place.factId) query.set('du-kien', place.factId);
  if (place.doing) query.set('viec', place.doing);
  if (place.kind) query.set('loai', place.kind);
  if (place.lines) query.set('dong', `${place.lines.from}-${place.lines.to}`);
  if (place.source) query.set('xem', 'van-ban');
  return `/ke-hoach/${place.planId}?${query}${anchorOf(place)}`;
}

function anchorOf({ line, lines, source, doing, factId }: ReviewPlace): string {
  if (line) return `#dong-${line}`;
  if (source && lines) return `#dong-${lines.from}`;
  if (doing === 'them') return '#them';
  if (doing === 'nhat-ky') return '#nhat-ky';
  return factId ? `#du-kien-${factId}` : '';
}

/** The lines that an address names ("12-15", "12"); null when it names none that the text could have. */
export function linesIn(text: string | null): LineRange | null {
  const [, first, last] = /^(\d{1,6})(?:-(\d{1,6}))?$/.exec(text ?? '') ?? [];
  if (!first) return null;
  const [from, to] = [Number(first), Number(last ?? first)];
  return from > 0 && to > 0 ? { from: Math.min(from, to), to: Math.max(from, to) } : null;
}

/** "Dòng 178–180" */
export function lineWords(fromLine: number, toLine: number): string {
  return fromLine === toLine ? `Dòng ${fromLine}` : `Dòng ${fromLine}–${toLine}`;
}
