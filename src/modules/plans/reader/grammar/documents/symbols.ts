/** Names of document types (Nghị định 30/2020/NĐ-CP, Điều 7, and the legal and Party types that plans cite). */
export const TYPE_NAMES = [
  'Nghị quyết liên tịch',
  'Thông tư liên tịch',
  'Kế hoạch liên tịch',
  'Văn bản hợp nhất',
  'Chương trình hành động',
  'Chương trình công tác',
  'Nghị quyết',
  'Nghị định',
  'Quyết định',
  'Chỉ thị',
  'Quy chế',
  'Quy định',
  'Quy ước',
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
  'Công thư',
  'Bản ghi nhớ',
  'Bản thỏa thuận',
  'Giấy mời',
  'Kết luận',
  'Bộ luật',
  'Pháp lệnh',
  'Luật',
  'Hiến pháp',
  'Sắc lệnh',
  'Lệnh',
  'Văn bản',
] as const;

export const TYPE = `(?:${TYPE_NAMES.join('|')})`;

// \w has no Đ; bodies may end in digits (QH15) and join groups by "-", "–", "&" or ".".
const CODE = String.raw`\p{Lu}[\p{L}\d&.]*`;
const CAPITALS = String.raw`(?:\p{Lu}{2,}[\p{L}\d&.]*|T[UW](?![\p{L}]))`;
// Blanks on both sides of a dash only where the body's letters follow: "579/ KH - UBND", not "579/KH-UBND - Phụ lục".
const DASH = String.raw`(?:\s?[-–](?=\S)|[-–]\s(?=\p{Lu}{2})|\s[-–]\s(?=\p{Lu}{2,}[\p{L}\d&.]*(?!\s+\p{Ll})))`;
const DASHED = String.raw`${CODE}${DASH}(?:${CAPITALS}|${CODE})(?:\s?[-–]${CODE})*`;
const BARE = String.raw`\p{Lu}{2}[\p{L}\d&.]*`;
// Letters alone follow the slash at once: behind "33/2023/" and a gap stands the next cell, "UBND tỉnh".
const TAIL = String.raw`(?:\s?(?:\d{4}\s?/\s?)?${DASHED}|(?:\s?\d{4}\s?/)?${BARE})`;
const NUMBER = String.raw`(?:\d{1,3}\.\d{3}|\d{1,5})[a-zA-Z]?`;
const PARTY = String.raw`\d{1,5}\s?[-–]\s?\p{Lu}\p{L}*\s?/(?:${CODE}|\s${CAPITALS})(?:[-–]${CODE})*`;

/** `749/QĐ-TTg`, `45/2022/QĐ-UBND`, `91/2025/QH15`, `21-NQ/TU`, `333/CNTT`. */
export const SYMBOL = String.raw`(?<![\d.])(?:${PARTY}|${NUMBER}\s{0,3}/${TAIL})`;

/** "749/qđ-ttg": written small by whoever typed it, only believed behind "số". */
export const SMALL_SYMBOL = String.raw`${NUMBER}\s?/\s?(?:\d{4}\s?/\s?)?\p{Ll}{1,4}\s?[-–]\s?\p{L}[\p{L}\d&.]*(?:[-–]\p{L}[\p{L}\d&.]*)*`;

/** What stands where the number was left for the clerk: `Số        /KH-SGDĐT`, `Số: …/KH-UBND`, `Số      -KH/TU`. */
export const BLANK_NUMBER_SYMBOL = String.raw`[\s.…_]*(?:/\s?((?:\d{4}\s?/\s?)?${TAIL})|[-–]\s?(\p{Lu}\p{L}*\s?/\s?${CODE}))`;

export function tidySymbol(text: string): string {
  return text
    .replace(/\s+/g, '')
    .replace(/–/g, '-')
    .replace(/[.&-]+$/, '');
}

export function numberOf(symbol: string): string | null {
  return /^(?:\d{1,3}\.\d{3}|\d+)[a-zA-Z]?(?=[/-])/.exec(symbol)?.[0] ?? null;
}

// Nghị định 30/2020/NĐ-CP, Phụ lục III, and the codes of legal normative and Party documents.
const TYPE_CODES: Record<string, string> = {
  NQ: 'Nghị quyết',
  NQLT: 'Nghị quyết liên tịch',
  NĐ: 'Nghị định',
  QĐ: 'Quyết định',
  CT: 'Chỉ thị',
  QC: 'Quy chế',
  QyĐ: 'Quy định',
  QĐi: 'Quy định',
  TC: 'Thông cáo',
  TT: 'Thông tư',
  TTLT: 'Thông tư liên tịch',
  VBHN: 'Văn bản hợp nhất',
  TB: 'Thông báo',
  HD: 'Hướng dẫn',
  CTr: 'Chương trình',
  CTrHĐ: 'Chương trình hành động',
  KH: 'Kế hoạch',
  KHLT: 'Kế hoạch liên tịch',
  KHPH: 'Kế hoạch',
  PA: 'Phương án',
  ĐA: 'Đề án',
  DA: 'Dự án',
  BC: 'Báo cáo',
  BB: 'Biên bản',
  TTr: 'Tờ trình',
  HĐ: 'Hợp đồng',
  CĐ: 'Công điện',
  BGN: 'Bản ghi nhớ',
  BTT: 'Bản thỏa thuận',
  GM: 'Giấy mời',
  KL: 'Kết luận',
  CV: 'Công văn',
};
const SMALL_CODES = new Map(Object.entries(TYPE_CODES).map(([code, type]) => [code.toLowerCase(), type]));

export type SymbolFamily = 'law' | 'normative' | 'party' | 'administrative' | 'letter' | 'irregular';

const NO = String.raw`^(?:\d{1,3}\.\d{3}|\d+)[a-zA-Z]?`;
const FAMILIES: [SymbolFamily, RegExp][] = [
  ['law', new RegExp(String.raw`${NO}\/\d{4}\/(?:UBTV)?QH\d+$`, 'u')],
  ['normative', new RegExp(String.raw`${NO}\/\d{4}\/\p{L}+-[\p{L}\d&.-]+$`, 'u')],
  ['party', new RegExp(String.raw`${NO}-\p{L}+\/[\p{L}\d&.-]+$`, 'u')],
];

/** In the order that vietnam-conventions B7 asks for: a code of a type in the first place means the type, not a body. */
export function familyOf(symbol: string): SymbolFamily {
  const known = FAMILIES.find(([, pattern]) => pattern.test(symbol));
  if (known) return known[0];
  const first = new RegExp(String.raw`${NO}\/(\p{L}[\p{L}\d&.]*)-[\p{L}\d&.-]+$`, 'u').exec(symbol)?.[1];
  if (!first) return 'irregular';
  return typeOfCode(first) ? 'administrative' : 'letter';
}

function typeOfCode(code: string): string | null {
  return TYPE_CODES[code] ?? (code === code.toLowerCase() ? (SMALL_CODES.get(code) ?? null) : null);
}

/** The type that a symbol's letters name: `749/QĐ-TTg`, `21-NQ/TU`; null for công văn and irregular ones. */
export function typeOfSymbol(symbol: string): string | null {
  const code =
    new RegExp(String.raw`${NO}(?:\/\d{4})?\/(\p{L}+)-`, 'u').exec(symbol)?.[1] ??
    new RegExp(String.raw`${NO}-(\p{L}+)\/`, 'u').exec(symbol)?.[1];
  return typeOfCode(code ?? '');
}

/** The body's part of a symbol: `SGDĐT` of `45/KH-SGDĐT`, null for Party and irregular symbols. */
export function bodyCodeOf(symbol: string): string | null {
  return /(?:^|\/)[\p{L}\d]+-([\p{L}\d&.]+)$/u.exec(symbol)?.[1] ?? null;
}
