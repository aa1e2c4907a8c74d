import { isProductStart } from '../../grammar/product-phrases.ts';
import { timeLikeness } from '../../grammar/times/schedules.ts';
import { isUnitHead, isUnlinked } from '../../grammar/units/unit-heads.ts';
import { isUnitStart } from '../../grammar/units/unit-phrases.ts';
import { fold, joinWrapped, startsUpper } from '../../text/tidy-text.ts';
import type { Atom } from './row-atoms.ts';

/** Names of units that the table uses elsewhere, folded. */
export type KnownUnits = ReadonlySet<string>;

/** A run of a row's atoms that may be a cell: atoms [from, to). */
export interface Span {
  from: number;
  to: number;
}

const DITTO = /^(?:-?nt-?|như trên|["”])$/iu;
const DASH = /^[-–]$/u;
const TIME_OPENING =
  /^(?:(?:Quý|Tháng|Trước|Từ|Trong|Hằng|Hàng|Cả|Năm|Đến|Chậm|Muộn|Thường|Học|Tuần|Hoàn|Định|Suốt|Ngày|Mỗi|Giai|Đầu|Cuối|Xong)(?!\p{L})|HK|T\d|\d{1,2}\/\d)/u;
const OPEN_UNIT = /[-–,/]$|(?:^|\s)(?:và|các|của|Các|Phòng)$/u;
const OPEN_TITLE = /(?:^|\s)(?:và|của|các|cho|về|trên|tại|năm|giai đoạn|ngày|thành lập)$/u;

/** What is asked of single atoms. */
interface Marks {
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

type Counted =
  | 'blank'
  | 'ditto'
  | 'dash'
  | 'unit'
  | 'loose'
  | 'opening'
  | 'words'
  | 'product'
  | 'sentence'
  | 'length';

/** What is asked of every run of atoms, worked out once for each atom: a long row has thousands of runs. */
export class RowFeatures {
  readonly atoms: Atom[];
  readonly marks: Marks[];
  readonly #known: KnownUnits;
  readonly #knownStarts: Set<string>;
  readonly #firstWords: string[];
  readonly #sums: Record<Counted, number[]>;
  readonly #times = new Map<number, boolean>();

  constructor(atoms: Atom[], known: KnownUnits) {
    this.atoms = atoms;
    this.#known = known;
    this.#knownStarts = new Set([...known].map(firstWord));
    this.#firstWords = known.size > 0 ? atoms.map(({ text }) => firstWord(fold(text))) : [];
    const hasBlanks = atoms.some(({ edge }, index) => index > 0 && edge === 'blank');
    this.marks = atoms.map((atom, index) => marksOf(atom, atoms[index - 1], atoms[index + 1]));
    const marked = (worth: (mark: Marks, index: number) => number) => sumsOf(this.marks, worth);
    this.#sums = {
      blank: sumsOf(atoms, ({ edge }) => (edge === 'blank' ? 1 : 0)),
      ditto: marked((mark) => (mark.isDitto ? 1 : 0)),
      dash: marked((mark) => (mark.isDash ? 1 : 0)),
      unit: marked((mark, index) => (mark.isUnit ? unitMark(atoms, index, known, hasBlanks) : 0)),
      loose: marked((mark, index) =>
        index > 0 && mark.isHead && isUnlinked(textBefore(atoms, index)) ? 1 : 0,
      ),
      opening: marked((mark) => (mark.opensTime ? 1 : 0)),
      words: marked((mark) => (mark.isTime ? 1 : 0)),
      product: sumsOf(atoms, ({ text }) => (isProductStart(text) || /^\d/.test(text) ? 1 : 0)),
      sentence: marked((mark) => (mark.opensSentence ? 1 : 0)),
      length: sumsOf(atoms, ({ text }) => text.length + 1),
    };
  }

  first({ from }: Span): Marks | undefined {
    return this.marks[from];
  }

  last({ to }: Span): Marks | undefined {
    return this.marks[to - 1];
  }

  length({ from, to }: Span): number {
    return this.#sum('length', from, to);
  }

  text({ from, to }: Span): string {
    return to === from + 1
      ? (this.atoms[from]?.text ?? '')
      : joinWrapped(this.atoms.slice(from, to).map(({ text }) => text));
  }

  /** How often what is counted stands in the run, its first atom left out where a cell may well begin with it. */
  count(name: Counted, { from, to }: Span): number {
    return this.#sum(name, from, to);
  }

  inside(name: Counted, { from, to }: Span): number {
    return this.#sum(name, from + 1, to);
  }

  /** Times that a running text would have swallowed: one in the middle, or a whole one at its begin. */
  swallowedTimes(span: Span): number {
    return this.inside('opening', span) * 2.5 + (this.first(span)?.isCompleteTime ? 2.5 : 0);
  }

  isKnown(span: Span): boolean {
    if (this.#known.size === 0 || !this.#knownStarts.has(this.#firstWords[span.from] ?? '')) return false;
    return this.#known.has(fold(this.text(span)));
  }

  /** Whether all of it is time, and then whether it is a whole one. */
  isTime(span: Span): 'no' | 'open' | 'complete' {
    if (this.count('words', span) < span.to - span.from) return 'no';
    const key = span.from * (this.atoms.length + 1) + span.to;
    let complete = this.#times.get(key);
    if (complete === undefined) {
      complete = timeLikeness(this.text(span)).complete;
      this.#times.set(key, complete);
    }
    return complete ? 'complete' : 'open';
  }

  #sum(name: Counted, from: number, to: number): number {
    return to > from ? (this.#sums[name][to] ?? 0) - (this.#sums[name][from] ?? 0) : 0;
  }
}

const ATOMS_BEFORE = 3;

/** "Thanh" and "tra" before "Sở" on the next line: enough to see what links them. */
function textBefore(atoms: Atom[], index: number): string {
  return joinWrapped(atoms.slice(Math.max(0, index - ATOMS_BEFORE), index).map(({ text }) => text));
}

function firstWord(text: string): string {
  return text.split(' ', 1)[0] ?? '';
}

function marksOf({ text }: Atom, before: Atom | undefined, after: Atom | undefined): Marks {
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
function unitMark(atoms: Atom[], index: number, known: KnownUnits, hasBlanks: boolean): number {
  const atom = atoms[index];
  const before = atoms[index - 1]?.text ?? '';
  if (!atom) return 0;
  if (atom.edge !== 'weak' && known.has(fold(atom.text))) return 3;
  // Where blank lines part no cells, a line that begins with a unit most likely begins one.
  if (atom.edge === 'line' && isUnlinked(textBefore(atoms, index))) return hasBlanks ? 0 : 1.5;
  if (atom.edge !== 'inside') return 0;
  return /[.;…]$/.test(before) ? 3 : 1.5;
}

function sumsOf<T>(items: T[], worth: (item: T, index: number) => number): number[] {
  const sums = [0];
  for (const [index, item] of items.entries()) sums.push((sums.at(-1) ?? 0) + worth(item, index));
  return sums;
}
