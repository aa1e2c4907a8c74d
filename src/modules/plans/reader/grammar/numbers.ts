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

/** Regular-expression source of a count: `2`, `02`, `hai`. "năm" (year) is read as five only before a counted noun. */
export const COUNT = String.raw`(?:\d{1,6}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)`;

export function readCount(text: string): number | null {
  const word = WORDS[text.toLowerCase()];
  if (word) return word;
  return /^\d+$/.test(text) ? Number(text) : null;
}
