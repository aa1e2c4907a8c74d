/** Names of document types (Nghị định 30/2020/NĐ-CP, Điều 7, and the legal and Party types that plans cite). */
export const TYPE_NAMES = [
  'Nghị quyết liên tịch',
  'Thông tư liên tịch',
  'Văn bản hợp nhất',
  'Nghị quyết',
  'Nghị định',
  'Quyết định',
  'Chỉ thị',
  'Quy chế',
  'Quy định',
  'Thông cáo',
  'Thông báo',
  'Thông tư',
  'Thông tri',
  'Hướng dẫn',
  'Chương trình',
  'Kế hoạch',
  'Phương án',
  'Đề án',
  'Dự án',
  'Báo cáo',
  'Biên bản',
  'Tờ trình',
  'Hợp đồng',
  'Công điện',
  'Công văn',
  'Kết luận',
  'Pháp lệnh',
  'Luật',
  'Hiến pháp',
  'Văn bản',
] as const;

export const TYPE = `(?:${TYPE_NAMES.join('|')})`;

// \w has no Đ; bodies may end in digits (QH15) and join groups by "-", "–", "&" or ".".
const LETTERS = String.raw`\p{Lu}[\p{L}\d&.]*`;
const TAIL = String.raw`${LETTERS}(?:\s?[-–]\s?${LETTERS})*`;
const PARTY = String.raw`\d+\s?[-–]\s?\p{Lu}[\p{L}]*\s?/\s?${LETTERS}(?:[-–]${LETTERS})*`;

/** `749/QĐ-TTg`, `45/2022/QĐ-UBND`, `91/2025/QH15`, `21-NQ/TU`, `333/CNTT`. */
export const SYMBOL = String.raw`(?:${PARTY}|\d+[a-z]?\s?/\s?(?:\d{4}\s?/\s?)?${TAIL})`;

/** What stands where the number was left for the clerk: `Số        /KH-SGDĐT`, `Số: …/KH-UBND`. */
export const BLANK_NUMBER_SYMBOL = String.raw`[\s.…_]*/\s?(${TAIL})`;

export function tidySymbol(text: string): string {
  return text
    .replace(/\s+/g, '')
    .replace(/–/g, '-')
    .replace(/[.&-]+$/, '');
}

export function numberOf(symbol: string): string | null {
  return /^\d+[a-z]?/.exec(symbol)?.[0] ?? null;
}

// Nghị định 30/2020/NĐ-CP, Phụ lục III, and the codes of legal normative documents.
const TYPE_CODES: Record<string, string> = {
  NQ: 'Nghị quyết',
  NĐ: 'Nghị định',
  QĐ: 'Quyết định',
  CT: 'Chỉ thị',
  QC: 'Quy chế',
  QyĐ: 'Quy định',
  TT: 'Thông tư',
  TB: 'Thông báo',
  HD: 'Hướng dẫn',
  CTr: 'Chương trình',
  KH: 'Kế hoạch',
  ĐA: 'Đề án',
  BC: 'Báo cáo',
  TTr: 'Tờ trình',
  CĐ: 'Công điện',
  KL: 'Kết luận',
};

/** The type that a symbol's letters name: `749/QĐ-TTg`, `21-NQ/TU`; null for công văn and irregular ones. */
export function typeOfSymbol(symbol: string): string | null {
  const code = /^\d+[a-z]?(?:\/\d{4})?\/(\p{L}+)-/u.exec(symbol)?.[1] ?? /^\d+-(\p{L}+)\//u.exec(symbol)?.[1];
  return TYPE_CODES[code ?? ''] ?? null;
}

/** The body's part of a symbol: `SGDĐT` of `45/KH-SGDĐT`, null for Party and irregular symbols. */
export function bodyCodeOf(symbol: string): string | null {
  return /(?:^|\/)[\p{L}\d]+-([\p{L}\d&.]+)$/u.exec(symbol)?.[1] ?? null;
}
