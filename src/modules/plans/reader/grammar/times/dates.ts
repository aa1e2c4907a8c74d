export interface FoundDate {
  /** Null when the day does not exist in the calendar. */
  iso: string | null;
  text: string;
  from: number;
  to: number;
}

const MONTH_WORDS: Record<string, number> = {
  giêng: 1,
  một: 1,
  hai: 2,
  ba: 3,
  tư: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  'mười một': 11,
  'mười hai': 12,
  chạp: 12,
};
// Longest first. Small letters only before a year: "mỗi tháng hai tin" counts news, not months.
const CAPITAL_MONTH = `(?:Mười [Mm]ột|Mười [Hh]ai|Mười|Giêng|Một(?! số)|Hai|Ba|Tư|Năm|Sáu|Bảy|Tám|Chín|Chạp)`;
const SMALL_MONTH = String.raw`(?:mười một|mười hai|mười|giêng|một|hai|ba|tư|năm|sáu|bảy|tám|chín|chạp)(?=\s*,?\s*năm\s+\d{4})`;
const MONTH_WORD = String.raw`(?:${CAPITAL_MONTH}|${SMALL_MONTH})(?!\p{L})`;

/** Day-month order always (vietnam-conventions B22); blanks around the separators occur in converted files. */
export const DATE = String.raw`\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}|\d{1,2}\s*tháng\s*(?:\d{1,2}|${MONTH_WORD})\s*(?:,?\s*năm\s*|/\s*)\d{4}`;

const ANY_DATE = new RegExp(String.raw`(?<![\d/.-])(?:${DATE})(?!\d)`, 'gu');

export function findDates(text: string): FoundDate[] {
  return [...text.matchAll(ANY_DATE)].map((match) => ({
    iso: readDate(match[0]),
    text: match[0],
    from: match.index,
    to: match.index + match[0].length,
  }));
}

export function readDate(text: string): string | null {
  const [day, month, year] = (monthsInDigits(text).match(/\d+/g) ?? []).map(Number);
  return isoDate(year, month, day);
}

const WORDY_MONTH = new RegExp(String.raw`(tháng\s+)(${MONTH_WORD})`, 'gu');

/** "tháng Mười năm 2024" with the month in digits; the text keeps its length, so that places stay true. */
export function monthsInDigits(text: string): string {
  return text.replace(WORDY_MONTH, (_, before: string, word: string) => {
    const month = MONTH_WORDS[word.toLowerCase().replace(/\s+/g, ' ')] ?? 0;
    return `${before}${String(month).padEnd(word.length, ' ')}`;
  });
}

/** "ngày 01/01/0203" is a slip; the calendar of documents begins with four digits. */
export const FIRST_YEAR = 1000;

export function isoDate(year?: number, month?: number, day?: number): string | null {
  if (!year || year < FIRST_YEAR || !month || !day || month > 12 || day > daysIn(year, month)) return null;
  return `${year}-${two(month)}-${two(day)}`;
}

export function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

export function yearMonth(year: number, month: number): string {
  return `${year}-${two(month)}`;
}

export interface PartialDate {
  day: number | null;
  month: number | null;
  year: number | null;
  from: number;
  to: number;
}

// "ngày      /3/2023", "ngày … tháng 3 năm 2023", "ngày 08 tháng 3 năm 2023"
const BLANK = String.raw`[\s.…_]*`;
const HEADER_DATE = new RegExp(
  String.raw`ngày${BLANK}(\d{1,2})?${BLANK}(?:/|tháng)${BLANK}(\d{1,2})?${BLANK}(?:/|năm)${BLANK}(\d{4})?`,
  'iu',
);

// "Bình An, tháng 4 năm 2024": no room was left for the day.
const HEADER_MONTH = /(?<=,\s*)()tháng\s*(\d{1,2})\s*(?:\/|năm)\s*(\d{4})/iu;

/** A header date of which parts may be left blank for the clerk. */
export function findHeaderDate(text: string): PartialDate | null {
  const plain = monthsInDigits(text);
  const match = HEADER_DATE.exec(plain) ?? HEADER_MONTH.exec(plain);
  if (!match) return null;
  const part = (value?: string) => (value ? Number(value) : null);
  return {
    day: part(match[1]),
    month: part(match[2]),
    year: part(match[3]),
    from: match.index,
    to: match.index + match[0].length,
  };
}

/** 08/3/2023: days below ten and months one and two carry a zero, other months do not (B21). */
export function officialDate(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${two(day ?? 0)}/${(month ?? 0) < 3 ? two(month ?? 0) : month}/${year}`;
}
