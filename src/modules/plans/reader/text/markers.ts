export type MarkerKind =
  | 'division'
  | 'item'
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

const OPENS_TEXT = String.raw`(?=["“‘'(\[]?[\p{L}\d])`;
const OPENS_TITLE = String.raw`(?=$|["“(]?\p{Lu})`;
const ORDINAL = String.raw`(?:(?:thứ|THỨ)\s+\p{L}+|[IVXLC]+|\d{1,2}|[A-H])(?!\p{L})`;
// Also "I/-" and "1.-".
const STOP = String.raw`\s*(?:[.)/:]{1,2}(?:\s?[-–](?!\d))?|\s[-–]|[-–](?=\s))`;

// Order matters: "I." must not be taken for an upper-case letter; "1.2" not for "1.".
const PATTERNS: [MarkerKind, RegExp][] = [
  [
    'division',
    new RegExp(String.raw`^((?:PHẦN|Phần|CHƯƠNG|Chương)\s+${ORDINAL})\s*[.:–-]?\s*${OPENS_TITLE}`, 'u'),
  ],
  [
    'item',
    new RegExp(
      String.raw`^((?:MỤC|Mục|TIỂU MỤC|Tiểu mục)\s+(?:[IVX]+|\d{1,2}))(?:\s*[.:]\s*|$)${OPENS_TITLE}`,
      'u',
    ),
  ],
  ['article', /^((?:Điều|ĐIỀU)\s+\d+[a-z]?)\s*[.:]\s*/u],
  ['roman', new RegExp(String.raw`^((?=[IVX])X{0,3}(?:IX|IV|V?I{0,3}))${STOP}\s*${OPENS_TEXT}(?!\d)`, 'u')],
  // Table headings lose the stop: "II Văn bản cấp tỉnh". Above X it is more likely a wrapped "Đại hội⏎XIII Đảng".
  ['roman', /^(I{1,3}|IV|VI{0,3}|IX|X)\s+(?=["“]?\p{Lu}\p{L})/u],
  ['upper', /^([A-HĐ])\s*[.)/]\s?(?:[-–]\s*|\s)\s*(?=["“]?\p{Lu})/u],
  ['upper', /^([A-E])\s+(?=\p{Lu}{2,}\s)/u],
  [
    'decimal',
    /^(\d{1,2}(?:\.\d{1,2})+)\s*(?:[.)/:]{1,2}(?:\s?[-–])?\s*|[-–]\s+|\s)\s*(?!(?:triệu|tỷ|nghìn|ngàn|tấn|kg|km|ha|lần|giờ)(?!\p{L}))(?=["“(]?\p{L})/u,
  ],
  ['number', new RegExp(String.raw`^(\d{1,3})${STOP}\s*${OPENS_TEXT}(?!\d)`, 'u')],
  ['letter', /^([a-zđ]\.?\d{1,2}(?:\.\d{1,2})?)\s*[.)/:]{1,2}\s+(?=["“(]?\p{Lu})/u],
  ['letter', /^([a-zđ]|([a-zđ])\2)\s*(?:\)\s*|[./]{1,2}(?:\s?[-–]\s*|\s+))(?=["“(]?[\p{L}\d])/u],
  ['dash', /^([-–—•●▪◦*])\s*(?=\S)/u],
  ['plus', /^(\+)\s*(?=\S)/u],
];

/** "749/QĐ-TTg" and "21-NQ/TU" at the start of a wrapped line are symbols, not numbers of paragraphs. */
const SYMBOL_START =
  /^\d{1,5}[a-z]?\s?(?:\/\s?(?:\d{4}\s?\/)?\s?\p{Lu}[\p{L}&]*\s?-\s?\p{Lu}|[-–]\s?\p{Lu}[\p{L}]*\s?\/)/u;
/** "-05 buổi", "- 10%" are list items; "-2025" at the start of a line is the rest of a torn span of years. */
const TORN_YEAR = /^[-–]\s?(?:19|20)\d{2}(?!\d)/;

/** "IL NỘI DUNG", "IH. GIẢI PHÁP": numerals as recognition misreads them, only before capitals. */
const MISREAD_ROMAN =
  /^((?=[^\s.]*[HLl1|])(?:I[IVXHLl1|]{1,4}[.,]?|[VX][IHLl1|]{1,4}[.,]))\s+(?=\p{Lu}{2,})/u;

function misreadRoman(line: string): Marker | null {
  const match = MISREAD_ROMAN.exec(line);
  if (!match?.[1]) return null;
  const label = match[1]
    .replace(/[.,]/g, '')
    .replace(/H/g, 'II')
    .replace(/[Ll1|]/g, 'I');
  const isNumeral = /^X{0,2}(?:IX|IV|V?I{0,3})$/.test(label);
  return isNumeral ? { kind: 'roman', label, width: match[0].length } : null;
}

/** The numbering or bullet that a trimmed line begins with. */
export function markerOf(line: string): Marker | null {
  if (SYMBOL_START.test(line) || TORN_YEAR.test(line) || /^V\/v(?!\p{L})/iu.test(line)) return null;
  for (const [kind, pattern] of PATTERNS) {
    const match = pattern.exec(line);
    if (match?.[1]) return { kind, label: match[1], width: match[0].length };
  }
  return misreadRoman(line);
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
