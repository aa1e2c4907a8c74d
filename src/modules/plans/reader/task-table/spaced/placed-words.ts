/** A word of a line and where it stands. */
export interface PlacedWord {
  text: string;
  from: number;
  to: number;
}

export function wordsIn(text: string): PlacedWord[] {
  return [...text.matchAll(/\S+/gu)].map((match) => ({
    text: match[0],
    from: match.index,
    to: match.index + match[0].length,
  }));
}

export const ROW_LABEL = /^(?:\d{1,3}(?:\.\d{1,2})*[.)]?|[IVX]{1,5}[.)]?|[A-EĐ][.)]?)$/u;
