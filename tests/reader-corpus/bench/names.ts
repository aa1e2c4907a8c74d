/** NFC, one kind of blank, dash and quotation mark, no case: what two spellings may differ in. */
export function foldName(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[–—]/gu, '-')
    .replace(/[“”„]/gu, '"')
    .replace(/[‘’]/gu, "'")
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Without the mark that may end a title or not. */
export function foldTitle(text: string): string {
  return foldName(text).replace(/[\s.,;:…]+$/u, '');
}

/** 1 for equal texts, 0 for nothing in common: share of characters that need no change. */
export function similarity(a: string, b: string): number {
  const [one, other] = [foldTitle(a), foldTitle(b)];
  const longest = Math.max(one.length, other.length);
  if (longest === 0) return 1;
  if (one === other) return 1;
  // Even if all of the shorter stood in the longer, it would not do.
  if (Math.min(one.length, other.length) / longest < 0.5) return 0;
  return 1 - distance(one, other) / longest;
}

function distance(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (before[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(change, (before[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    before = row;
  }
  return before[b.length] ?? 0;
}
