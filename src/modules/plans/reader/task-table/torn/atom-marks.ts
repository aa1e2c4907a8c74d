import { timeLikeness } from '../../grammar/times/schedules.ts';
import { isUnitHead, isUnlinked } from '../../grammar/units/unit-heads.ts';
import { isUnitStart } from '../../grammar/units/unit-phrases.ts';
import { fold, joinWrapped, startsUpper } from '../../text/tidy-text.ts';
import type { Atom } from './row-atoms.ts';

/** Names of units that the table uses elsewhere, folded. */
export type KnownUnits = ReadonlySet<string>;

const DITTO = /^(?:-?nt-?|như trên|["”])$/iu;
const DASH = /^[-–]$/u;
export const TIME_OPENING =
  /^(?:(?:Quý|Tháng|Trước|Từ|Trong|Hằng|Hàng|Cả|Năm|Đến|Chậm|Muộn|Thường|Học|Tuần|Hoàn|Định|Suốt|Ngày|Mỗi|Giai|Đầu|Cuối|Xong)(?!\p{L})|HK|T\d|\d{1,2}\/\d|\d{1,2} tháng (?:đầu|cuối))/u;
const OPEN_UNIT = /[-–,/]$|(?:^|\s)(?:và|các|của|Các|Phòng)$/u;
const OPEN_TITLE = /(?:^|\s)(?:và|của|các|cho|về|trên|tại|năm|giai đoạn|ngày|thành lập|ít nhất|tối thiểu)$/u;

/** What is asked of single atoms. */
export interface Marks {
  isDitto: boolean;
  isDash: boolean;
  isUpper: boolean;
  isNumber: boolean;
  isUnit: boolean;
  isHead: boolean;
  /** All of its words are words of a time cell. */
  isTime: boolean;
  opensTime: boolean;
  isCompleteTime: boolean;
  endsOpenUnit: boolean;
  endsOpenTitle: boolean;
  /** A new sentence begins with it. */
  opensSentence: boolean;
}

const ATOMS_BEFORE = 3;

/** "Thanh" and "tra" before "Sở" on the next line: enough to see what links them. */
export function textBefore(atoms: Atom[], index: number): string {
  return joinWrapped(atoms.slice(Math.max(0, index - ATOMS_BEFORE), index).map(({ text }) => text));
}

export function marksOf({ text }: Atom, before: Atom | undefined, after: Atom | undefined): Marks {
  const isTime = timeLikeness(text).share === 1;
  // "Quý I đến" is time; "học" (of "học kỳ", but also of "Trung học") alone is not.
  const opensTime = isTime && TIME_OPENING.test(text);
  const isUpper = startsUpper(text);
  // "Ban" at the end of a line may be "Ban hành".
  const whole = after && text.length < 12 ? `${text} ${after.text}` : text;
  return {
    isDitto: DITTO.test(text),
    isDash: DASH.test(text),
    isUpper,
    isNumber: /^\d/.test(text),
    isUnit: isUnitStart(whole),
    isHead: isUnitHead(whole),
    isTime,
    opensTime,
    isCompleteTime: opensTime && timeLikeness(text).complete,
    endsOpenUnit: OPEN_UNIT.test(text),
    endsOpenTitle: OPEN_TITLE.test(text),
    opensSentence: /\.\s+\p{Lu}/u.test(text) || (isUpper && /\.$/.test(before?.text ?? '')),
  };
}

/** "In tờ rơi. Phòng Tổ chức" on one line: the unit belongs to the next column, surely so after a full stop. */
export function unitMark(atoms: Atom[], index: number, known: KnownUnits, hasBlanks: boolean): number {
  const atom = atoms[index];
  const before = atoms[index - 1]?.text ?? '';
  if (!atom) return 0;
  if (atom.edge !== 'weak' && known.has(fold(atom.text))) return 3;
  // Where blank lines part no cells, a line that begins with a unit most likely begins one.
  if (atom.edge === 'line' && isUnlinked(textBefore(atoms, index))) return hasBlanks ? 0 : 1.5;
  if (atom.edge !== 'inside') return 0;
  return /[.;…]$/.test(before) ? 3 : 1.5;
}
