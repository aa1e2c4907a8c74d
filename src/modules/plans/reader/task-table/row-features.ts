import { isProductStart } from '../grammar/product-phrases.ts';
import { timeLikeness } from '../grammar/schedules.ts';
import { LINKED } from '../grammar/unit-heads.ts';
import { isUnitStart, unitBoundaries } from '../grammar/unit-phrases.ts';
import { fold, glueBetween } from '../text/tidy-text.ts';
import type { Atom } from './row-atoms.ts';

/** Names of units that the table uses elsewhere, folded. */
export type KnownUnits = ReadonlySet<string>;

/** A run of a row's atoms that may be a cell. */
export interface Span {
  from: number;
  to: number;
  text: string;
}

interface Marks {
  isDitto: boolean;
  isDash: boolean;
  /** Costs when the atom stands inside a running text. */
  unit: number;
  time: number;
}

type Counted = 'blank' | 'ditto' | 'dash' | 'unit' | 'time' | 'opening' | 'product';

const DITTO = /^(?:-?nt-?|như trên|["”])$/iu;
const DASH = /^[-–]$/u;
const LONGEST_DITTO = 8;
/** A cell of time is not longer. */
const LONGEST_TIME = 160;
const NO_TIME: ReturnType<typeof timeLikeness> = { share: 0, complete: false };

// Asked of every run of atoms: the length of most answers it.
export const isDitto = (text: string) => text.length <= LONGEST_DITTO && DITTO.test(text);
export const isDash = (text: string) => DASH.test(text);

/** What is asked of every run of atoms, worked out once: a long row has thousands of runs. */
export class RowFeatures {
  readonly atoms: Atom[];
  readonly #known: KnownUnits;
  readonly #sums: Record<Counted, number[]>;
  readonly #completeTimes: boolean[];
  readonly #likeness = new Map<number, ReturnType<typeof timeLikeness>>();
  readonly #looseUnits = new Map<number, number>();

  constructor(atoms: Atom[], known: KnownUnits) {
    this.atoms = atoms;
    this.#known = known;
    const hasBlanks = atoms.some(({ edge }, index) => index > 0 && edge === 'blank');
    const marks = atoms.map((atom, index) => marksOf(atom, atoms[index - 1], known, hasBlanks));
    this.#completeTimes = atoms.map(
      ({ text }, index) => marks[index]?.time !== 0 && timeLikeness(text).complete,
    );
    this.#sums = {
      blank: sumsOf(atoms, ({ edge }) => (edge === 'blank' ? 1 : 0)),
      ditto: sumsOf(marks, (mark) => (mark.isDitto ? 1 : 0)),
      dash: sumsOf(marks, (mark) => (mark.isDash ? 1 : 0)),
      unit: sumsOf(marks, (mark) => mark.unit),
      time: sumsOf(marks, (mark) => mark.time),
      opening: sumsOf(marks, (mark) => (mark.time > 0 ? 1 : 0)),
      product: sumsOf(atoms, ({ text }) => (isProductStart(text) || /^\d/.test(text) ? 1 : 0)),
    };
  }

  /** Blank lines inside the run. */
  tornBy({ from, to }: Span): number {
    return this.#sum('blank', from + 1, to);
  }

  dittosIn({ from, to }: Span): number {
    return this.#sum('ditto', from, to);
  }

  dashesIn({ from, to }: Span): number {
    return this.#sum('dash', from, to);
  }

  /** Units and times that a running text would have swallowed. */
  swallowedUnits({ from, to }: Span): number {
    return this.#sum('unit', from + 1, to);
  }

  swallowedTimes({ from, to }: Span): number {
    return this.#sum('time', from + 1, to) + (this.#completeTimes[from] ? 2.5 : 0);
  }

  timesIn({ from, to }: Span): number {
    return this.#sum('opening', from, to);
  }

  hasProduct({ from, to }: Span): boolean {
    return this.#sum('product', from + 1, to) > 0;
  }

  isKnown({ text }: Span): boolean {
    return this.#known.size > 0 && this.#known.has(fold(text));
  }

  likeness(span: Span): ReturnType<typeof timeLikeness> {
    if (span.text.length > LONGEST_TIME) return NO_TIME;
    return once(this.#likeness, this.#keyOf(span), () => timeLikeness(span.text));
  }

  looseUnits(span: Span): number {
    return once(this.#looseUnits, this.#keyOf(span), () => unitBoundaries(span.text).length);
  }

  #keyOf({ from, to }: Span): number {
    return from * (this.atoms.length + 1) + to;
  }

  #sum(name: Counted, from: number, to: number): number {
    return Math.max(0, (this.#sums[name][to] ?? 0) - (this.#sums[name][Math.min(from, to)] ?? 0));
  }
}

function once<T>(memory: Map<number, T>, key: number, make: () => T): T {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const made = make();
  memory.set(key, made);
  return made;
}

const TIME_OPENING =
  /^(?:(?:Quý|Tháng|Trước|Từ|Trong|Hằng|Hàng|Cả|Năm|Đến|Chậm|Muộn|Thường|Học|Tuần|Hoàn|Định|Suốt|Ngày|Mỗi|Giai|Đầu|Cuối|Xong)(?!\p{L})|HK|T\d|\d{1,2}\/\d)/u;

/** "Quý I đến" is time; "học" (of "học kỳ", but also of "Trung học") alone is not. */
function opensTime(text: string): boolean {
  return TIME_OPENING.test(text) && timeLikeness(text).share === 1;
}

function marksOf(atom: Atom, before: Atom | undefined, known: KnownUnits, hasBlanks: boolean): Marks {
  return {
    isDitto: DITTO.test(atom.text),
    isDash: DASH.test(atom.text),
    unit: unitMark(atom, before, known, hasBlanks),
    time: opensTime(atom.text) ? 2.5 : 0,
  };
}

/** "In tờ rơi. Phòng Tổ chức" on one line: the unit belongs to the next column, surely so after a full stop. */
function unitMark(atom: Atom, before: Atom | undefined, known: KnownUnits, hasBlanks: boolean): number {
  if (!isUnitStart(atom.text)) return 0;
  if (atom.edge !== 'weak' && known.has(fold(atom.text))) return 3;
  // Where blank lines part no cells, a line that begins with a unit most likely begins one.
  if (atom.edge === 'line' && !LINKED.test(before?.text ?? '')) return hasBlanks ? 0 : 1.5;
  if (atom.edge !== 'inside') return 0;
  return /[.;…]$/.test(before?.text ?? '') ? 3 : 1.5;
}

function sumsOf<T>(items: T[], worth: (item: T) => number): number[] {
  const sums = [0];
  for (const item of items) sums.push((sums.at(-1) ?? 0) + worth(item));
  return sums;
}

/** Grown atom by atom: joining anew for every try would make long rows slow. */
export function appendText(text: string, more: string): string {
  return text ? `${text}${glueBetween(text, more)}${more}` : more;
}
