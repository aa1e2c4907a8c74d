import { isUnitStart, unitInHeading } from '../grammar/units/unit-phrases.ts';
import { fold, squash } from '../text/tidy-text.ts';
import { isShortFormOf } from './unit-short-forms.ts';

export interface UnitDefinition {
  name: string;
  short: string;
}

const CALLED =
  /\(\s*(?:sau đây\s+|dưới đây\s+)?(?:gọi|viết)(?:\s+(?:tắt|chung))?\s+(?:là\s*:?|:)\s*([^()]{2,60})\)/giu;
// "Sở Giáo dục và Đào tạo (GDĐT)", "Trung tâm Y tế (TTYT)".
const LETTERS = /\(\s*((?:\p{Lu}[\p{L}&-]{1,11})(?:\s\p{L}[\p{L}&-]*){0,2})\s*\)/gu;
// "Trung tâm Phục vụ hành chính công xã (Trung tâm PVHCC xã)".
const SHORT_NAME = /\(\s*(\p{Lu}[^();:.]{2,50})\s*\)/gu;
/** A line that is a unit's name and another one in brackets. */
const HEADED = /^(?:Đề nghị\s+)?(\p{Lu}[^\n();:.]{5,110}?)\s*\(([^\n();:.]{3,50})\)\s*$/gmu;
/** "Công ty TNHH A (Công ty)": from here on by its kind alone. */
const KIND_ALONE =
  /\(\s*(Công ty|Nhà máy|Bệnh viện|Trung tâm|Sở|Cục|Chi cục|Trường|Học viện|Xí nghiệp|Viện|Hội|Quỹ|Đài)\s*\)/gu;
const LONGEST_NAME = 90;

/** Short names that the plan introduces itself: "Trung tâm A (sau đây gọi tắt là B)". */
export function unitDefinitions(text: string): UnitDefinition[] {
  return [
    ...[...text.matchAll(CALLED)].flatMap((match) => definition(text, match, () => true)),
    ...[...text.matchAll(LETTERS)].flatMap((match) =>
      definition(
        text,
        match,
        (short, name) => isShortFormOf(short, name) || isTailOf(short, name) || isForeignOf(short, name),
      ),
    ),
    ...[...text.matchAll(SHORT_NAME)].flatMap((match) =>
      (match[1] ?? '').includes(' ') && isUnitStart(match[1] ?? '')
        ? definition(text, match, isShortFormOf)
        : [],
    ),
    ...[...text.matchAll(HEADED)].flatMap(headedDefinition),
    ...[...text.matchAll(KIND_ALONE)].flatMap((match) =>
      definition(text, match, (short, name) => name.startsWith(`${short} `)),
    ),
  ];
}

function definition(
  text: string,
  match: RegExpExecArray,
  fits: (short: string, name: string) => boolean,
): UnitDefinition[] {
  const short = squash(match[1] ?? '').replace(/^["“]|["”]$/gu, '');
  const before = text.slice(Math.max(0, match.index - LONGEST_NAME), match.index).trimEnd();
  const name = unitAtEnd(before, (candidate) => fits(short, candidate));
  return name && short !== name ? [{ name, short }] : [];
}

/** A heading that calls its unit by another name of the same kind: "Phòng Cảnh sát … (Phòng PC07)". */
function headedDefinition([, whole = '', inBrackets = '']: RegExpExecArray): UnitDefinition[] {
  const [name, short] = [squash(whole), squash(inBrackets)];
  const kind = (text: string) => fold(text.replace(/^Các\s/iu, '').split(' ', 1)[0] ?? '');
  const isOneKind = kind(name) === kind(short) && short.includes(' ') && short.length < name.length;
  return isOneKind && isUnitStart(name) && unitInHeading(name) === name ? [{ name, short }] : [];
}

/** The longest unit name that the text ends with, not reaching over a comma, bracket or sentence before it. */
function unitAtEnd(text: string, fits: (name: string) => boolean): string | null {
  const clause = text.slice(text.search(/[^.;:()\n]*$/u));
  const words = squash(clause).split(' ');
  for (let from = 0; from < words.length; from++) {
    const name = words.slice(from).join(' ');
    if (isUnitStart(name) && unitInHeading(name) === name && fits(name)) return name;
  }
  return null;
}

/** The centres for disease control are called by English letters. */
function isForeignOf(short: string, name: string): boolean {
  return short === 'CDC' && /Kiểm soát bệnh tật/u.test(name);
}

/** Letters for the field alone: "GDĐT" of "Sở Giáo dục và Đào tạo". */
function isTailOf(short: string, name: string): boolean {
  const [kind = '', ...rest] = name.split(' ');
  return rest.length >= 2 && isUnitStart(kind) && isShortFormOf(short, rest.join(' '));
}

const KIND =
  '(?:Sở|Phòng|Ban|Bộ|Trung tâm|Chi cục|Cục|Hội|Đoàn|Ủy ban|Uỷ ban|Văn phòng|Trường|Trạm|Khoa|Bệnh viện|Tổng|Liên đoàn|Đài|Công ty)';
const BY_LETTERS = new RegExp(
  String.raw`(?<!\p{L})${KIND}\s(?:\p{L}+\s){0,3}?\p{Lu}[\p{Lu}&-]{1,10}(?:\s(?:và\s)?\p{Lu}[\p{Lu}&-]{1,10}){0,2}(?:\s(?:tỉnh|huyện|xã|phường|thành phố|thị xã))?(?![\p{L}&-])`,
  'gu',
);
const MOST_NAMES = 60;

/** Units that running text calls by letters: "Sở GD&ĐT", "Phòng LĐTB&XH huyện". */
export function unitsByLetters(text: string): string[] {
  return [...new Set([...text.matchAll(BY_LETTERS)].map((match) => squash(match[0])))].slice(0, MOST_NAMES);
}
