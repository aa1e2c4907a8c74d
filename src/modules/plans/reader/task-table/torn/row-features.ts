import { isProductStart } from '../../grammar/product-phrases.ts';
import { timeLikeness } from '../../grammar/times/schedules.ts';
import { isUnlinked } from '../../grammar/units/unit-heads.ts';
import { fold, joinWrapped } from '../../text/tidy-text.ts';
import type { ColumnRole } from '../columns.ts';
import { type KnownUnits, type Marks, marksOf, textBefore, unitMark } from './atom-marks.ts';
import type { ColumnWidths } from './column-widths.ts';
import { linesOfRow, looseBreaks, type RowLine, widthOfSpan } from './line-breaks.ts';
import type { Atom } from './row-atoms.ts';

/** A run of a row's atoms that may be a cell: atoms [from, to). */
export interface Span {
  from: number;
  to: number;
}

/** What a first try at its rows has told of a table. */
export interface KnownOfTable {
  units: KnownUnits;
  widths: ColumnWidths;
}

export const NOTHING_KNOWN: KnownOfTable = { units: new Set(), widths: new Map() };

type Counted =
  | 'blank'
  | 'ditto'
  | 'dash'
  | 'unit'
  | 'loose'
  | 'opening'
  | 'words'
  | 'rhythm'
  | 'second'
  | 'product'
  | 'sentence'
  | 'length';

const LINKS_TIMES = /(?:[,;–-]|(?:^|\s)(?:và|đến|tới|từ|trước|trong|hoặc))$/iu;

/** What is asked of every run of atoms, worked out once for each atom: a long row has thousands of runs. */
export class RowFeatures {
  readonly atoms: Atom[];
  readonly marks: Marks[];
  readonly #known: KnownUnits;
  readonly #knownStarts: Set<string>;
  readonly #firstWords: string[];
  readonly #sums: Record<Counted, number[]>;
  readonly #times = new Map<number, boolean>();
  readonly #widths: ColumnWidths;
  readonly #lines: RowLine[];
  readonly #loose = new Map<number, number>();

  constructor(atoms: Atom[], { units: known, widths }: KnownOfTable) {
    this.atoms = atoms;
    this.#known = known;
    this.#widths = widths;
    this.#knownStarts = new Set([...known].map(firstWord));
    this.#firstWords = known.size > 0 ? atoms.map(({ text }) => firstWord(fold(text))) : [];
    const hasBlanks = atoms.some(({ edge }, index) => index > 0 && edge === 'blank');
    this.marks = atoms.map((atom, index) => marksOf(atom, atoms[index - 1], atoms[index + 1]));
    this.#lines = linesOfRow(atoms);
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
      // "Quý II" below "Tháng 3/2024", with nothing that links them: times of two rows.
      second: marked((mark, index) => {
        const before = atoms[index - 1];
        return mark.opensTime &&
          before &&
          before.line !== atoms[index]?.line &&
          !LINKS_TIMES.test(before.text)
          ? 1
          : 0;
      }),
      // "Hằng quý" is a time; "Mỗi quý 01 văn bản" behind it is what comes of the task.
      rhythm: sumsOf(atoms, ({ text }) => (/^Mỗi(?!\p{L})/u.test(text) ? 1 : 0)),
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

  /** Lines that were broken off although the next word had room in the cell: they are of two cells. */
  looseBreaks(span: Span): number {
    if (this.#lines.length < 2) return 0;
    const key = span.from * (this.atoms.length + 1) + span.to;
    let found = this.#loose.get(key);
    if (found === undefined) {
      found = looseBreaks(this.#lines, span);
      this.#loose.set(key, found);
    }
    return found;
  }

  /** How far its widest line is over what the column has room for: 1 is twice as wide. */
  overflow(role: ColumnRole, span: Span): number {
    const room = this.#widths.get(role);
    if (room === undefined) return 0;
    return Math.max(0, widthOfSpan(this.#lines, span) / room - 1);
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

function firstWord(text: string): string {
  return text.split(' ', 1)[0] ?? '';
}

function sumsOf<T>(items: T[], worth: (item: T, index: number) => number): number[] {
  const sums = [0];
  for (const [index, item] of items.entries()) sums.push((sums.at(-1) ?? 0) + worth(item, index));
  return sums;
}
