const WORDS: Record<string, number> = {
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
};

const DIGITS = String.raw`\d{1,3}(?:\.\d{3})+|\d{1,6}`;

/** Regular-expression source of a count: `2`, `02`, `1.200`, `hai`. "năm" (year) is read as five only before a counted noun. */
export const COUNT = `(?:${DIGITS}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)`;

/** A count that is no article ("một") and no other word ("năm" is a year): it may stand without "ít nhất". */
export const PLAIN_COUNT = `(?:${DIGITS}|hai|ba|bốn|sáu|bảy|tám|chín|mười)`;

export function readCount(text: string): number | null {
  const word = WORDS[text.toLowerCase()];
  if (word) return word;
  return /^\d{1,3}(?:\.\d{3})+$|^\d+$/.test(text) ? Number(text.replaceAll('.', '')) : null;
}

/** `98,5` and `98.5`. */
export function readDecimal(text: string): number {
  return Number(text.replace(',', '.'));
}
