import { isLocalDate, type LocalDate } from '../../../platform/clock/clock.ts';
import { withoutMarks } from '../../../platform/text/clean-text.ts';

export type Cell = string | number | boolean | null | { day: LocalDate };

const invisible = /[\u200b-\u200f\u2060\ufeff\u00ad]/g;

/** What a cell says, on one line, composed; a number as people write it. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'object') return cell.day;
  if (typeof cell === 'number') return Number.isInteger(cell) ? cell.toFixed(0) : String(cell);
  if (typeof cell === 'boolean') return cell ? '1' : '0';
  return cell
    .normalize('NFC')
    .replace(invisible, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}

/** Words without marks, signs and case: "Mã trường (*)" → "ma truong". */
export function fold(text: string): string {
  return withoutMarks(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

const tonePlaces: readonly [RegExp, string][] = [
  [/o([\u0300\u0301\u0303\u0309\u0323])([ae])(?!\p{L})/gu, 'o$2$1'],
  [/u([\u0300\u0301\u0303\u0309\u0323])y(?!\p{L})/gu, 'uy$1'],
];

/** The same for the same name, however its capitals, spaces and tone marks ("hòa", "hoà") are set. */
export function nameKey(name: string): string {
  let key = name.toLocaleLowerCase('vi').normalize('NFD').replace(/\s+/g, ' ').trim();
  for (const [place, instead] of tonePlaces) key = key.replace(place, instead);
  return key.replace(/[–—]/g, '-').normalize('NFC');
}

export function isSameName(a: string, b: string): boolean {
  return nameKey(a) === nameKey(b);
}

/** What Excel shows in place of a value it could not work out. */
export function isErrorValue(text: string): boolean {
  return /^#(N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|####+)/.test(text) || /^#+$/.test(text);
}

/** Letters that only old encodings (TCVN3 and the like) put into Vietnamese words, or capitals in the middle of one. */
export function isOldEncoding(cell: Cell | undefined): boolean {
  if (typeof cell !== 'string' || !/[a-z]/i.test(cell)) return false;
  const text = cell.normalize('NFC');
  return /[\u00a8-\u00ae\u00b5-\u00b9\u00bb-\u00be]/.test(text) || /\p{Ll}[\u00c0-\u00dd]\p{Ll}/u.test(text);
}

/** A code has no spaces; a number is the code without its leading noughts. */
export function codeText(cell: Cell | undefined): string {
  return cellText(cell).replace(/\s+/g, '').replace(/^'/, '');
}

const firstSerial = 20_000; // 1954
const lastSerial = 73_050; // 2099

/** A day in any of the ways people write it; null when it cannot be only one day. */
export function dayIn(cell: Cell | undefined): LocalDate | null {
  if (cell && typeof cell === 'object') return isLocalDate(cell.day) ? cell.day : null;
  if (typeof cell === 'number') return dayOfSerial(cell);
  const text = cellText(cell).toLowerCase();
  if (/^\d{5}$/.test(text)) return dayOfSerial(Number(text));
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[ t].*)?$/.exec(text);
  if (iso) return dayOf(iso[1]!, iso[2]!, iso[3]!);
  const written = /^(?:ngày )?(\d{1,2})\s*(?:[/.-]|tháng)\s*(\d{1,2})\s*(?:[/.-]|năm)\s*(\d{4}|\d{2})$/.exec(
    text,
  );
  if (!written) return null;
  const year = written[3]!;
  const whole = year.length === 4 ? year : `${Number(year) < 50 ? '20' : '19'}${year}`;
  return dayOf(whole, written[2]!, written[1]!);
}

function dayOfSerial(serial: number): LocalDate | null {
  if (!Number.isInteger(serial) || serial < firstSerial || serial > lastSerial) return null;
  return new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10);
}

function dayOf(year: string, month: string, day: string): LocalDate | null {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isLocalDate(text) ? text : null;
}

const acronyms =
  /^(\(?)(THCS|THPT|TH|MN|GDTX|GDNN|GD&ĐT|GDĐT|UBND|PTDT|PTDTNT|PTDTBT|HC|QT|TT|TP|TX|II|III|IV|VI|[A-Z]*\d+[A-Z]*)([&-].*|\)?)$/;
/** Words that begin with a capital and go on small; those of the second list stay small altogether. */
const phrases =
  'mầm non,mẫu giáo,nhà trẻ,nhóm trẻ độc lập,nhóm trẻ,lớp mẫu giáo,tiểu học,trung học cơ sở,trung học phổ thông,phổ thông,dân tộc nội trú,dân tộc bán trú,trung tâm,giáo dục thường xuyên,giáo dục nghề nghiệp,giáo dục và đào tạo,cơ sở nuôi dưỡng trẻ em,cơ sở'.split(
    ',',
  );
const small = /(?<=\s)(Và|Huyện|Quận|Thị xã|Thành phố|Xã|Phường|Thị trấn|Tỉnh|Thuộc)(?=\s)/g;

/** "TRƯỜNG THCS LÊ LỢI" → "Trường THCS Lê Lợi"; null when it is not all in capitals. */
export function withoutShouting(text: string): string | null {
  const letters = text.replace(/[^\p{L}]/gu, '');
  if (letters.length < 8 || letters !== letters.toLocaleUpperCase('vi')) return null;
  const words = text.split(' ').map((word) => {
    if (acronyms.test(word)) return word;
    const lower = word.toLocaleLowerCase('vi');
    return lower.charAt(0).toLocaleUpperCase('vi') + lower.slice(1);
  });
  let quiet = words.join(' ');
  for (const phrase of phrases) {
    const written = phrase.charAt(0).toLocaleUpperCase('vi') + phrase.slice(1);
    quiet = quiet.replace(new RegExp(`(?<!\\p{L})${phrase}(?!\\p{L})`, 'giu'), written);
  }
  return quiet
    .replace(
      /Thị Xã|Thành Phố|Thị Trấn/g,
      (place) => place.charAt(0) + place.slice(1).toLocaleLowerCase('vi'),
    )
    .replace(small, (word) => word.toLocaleLowerCase('vi'));
}
