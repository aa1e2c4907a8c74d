export type MarkerKind =
  | 'division'
  | 'upper'
  | 'roman'
  | 'article'
  | 'number'
  | 'decimal'
  | 'letter'
  | 'dash'
  | 'plus';

export interface Marker {
  kind: MarkerKind;
  label: string;
  /** Characters of the line that the marker takes. */
  width: number;
}

// Order matters: "I." must not be taken for an upper-case letter; "1.2" not for "1.".
const PATTERNS: [MarkerKind, RegExp][] = [
  [
    'division',
    /^((?:PHẦN|Phần|CHƯƠNG|Chương)\s+(?:(?:thứ|THỨ)\s+\p{L}+|[IVXLC]+|\d+|[A-H])(?!\p{L}))\s*[.:–-]?\s*/u,
  ],
  ['article', /^(Điều\s+\d+)\s*[.:]\s*/u],
  ['roman', /^([IVXLC]+)\s*(?:[.)/:]|\s[-–])\s*(?=["“(]?\p{L})/u],
  // Table headings lose the stop: "II Văn bản cấp tỉnh". Above X it is more likely a wrapped "Đại hội⏎XIII Đảng".
  ['roman', /^(I{1,3}|IV|VI{0,3}|IX|X)\s+(?=["“]?\p{Lu}\p{L})/u],
  ['upper', /^([A-HĐ])\s*[.)/]\s+(?=\p{Lu})/u],
  ['upper', /^([A-E])\s+(?=\p{Lu}{2,}\s)/u],
  ['decimal', /^(\d{1,2}(?:\.\d{1,2})+)\s*[.)]?\s+(?=["“(]?\p{L})/u],
  ['number', /^(\d{1,3})\s*(?:[.)/:]|\s[-–])\s*(?=["“(]?\p{L})/u],
  ['letter', /^([a-zđ]{1,2})\s*[.)/]\s+(?=["“(]?\p{L})/u],
  ['dash', /^([-–—•●▪◦*])\s*(?=\S)/u],
  ['plus', /^(\+)\s*(?=\S)/u],
];

/** The numbering or bullet that a trimmed line begins with. */
export function markerOf(line: string): Marker | null {
  for (const [kind, pattern] of PATTERNS) {
    const match = pattern.exec(line);
    if (match?.[1]) return { kind, label: match[1], width: match[0].length };
  }
  return null;
}

const DIGITS: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** Value of a Roman numeral, or null when the letters are not one. */
export function romanValue(label: string): number | null {
  let total = 0;
  for (let at = 0; at < label.length; at++) {
    const here = DIGITS[label[at] ?? ''];
    if (!here) return null;
    const next = DIGITS[label[at + 1] ?? ''] ?? 0;
    total += here < next ? -here : here;
  }
  return total || null;
}
