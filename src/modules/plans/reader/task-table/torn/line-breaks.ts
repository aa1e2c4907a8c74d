import type { Atom } from './row-atoms.ts';

/** A line of a row: its atoms [from, to), each with where it begins and ends in the line. */
export interface RowLine {
  from: number;
  to: number;
  starts: number[];
  ends: number[];
  /** Width of the first word of each atom. */
  words: number[];
  /** Whether a paragraph may begin or end with each atom: its lines break where its writer wanted. */
  opens: boolean[];
  closes: boolean[];
}

const NARROW = /[\siìíỉĩịlfjtrI.,;:!'’"()[\]\-–/|]/u;
const WIDE = /[mwMW%&]/u;

/** Widths of a book face in halves of a letter, near enough to tell what fits into a line. */
export function roughWidth(text: string): number {
  let width = 0;
  for (const letter of text)
    width += NARROW.test(letter) ? 1.1 : WIDE.test(letter) ? 3.2 : /\p{Lu}/u.test(letter) ? 2.6 : 2;
  return width;
}

const BLANK = 1.1;

export function linesOfRow(atoms: Atom[]): RowLine[] {
  const lines: RowLine[] = [];
  for (const [index, { text, line }] of atoms.entries()) {
    let last = lines.at(-1);
    if (!last || atoms[index - 1]?.line !== line) {
      last = { from: index, to: index, starts: [], ends: [], words: [], opens: [], closes: [] };
      lines.push(last);
    }
    const start = last.ends.length > 0 ? (last.ends.at(-1) ?? 0) + BLANK : 0;
    last.to = index + 1;
    last.starts.push(start);
    last.ends.push(start + roughWidth(text));
    last.words.push(roughWidth(/^\S+?(?:-(?=.)|(?=\s|$))/u.exec(text)?.[0] ?? text));
    last.opens.push(/^[-–+•*]/u.test(text));
    last.closes.push(/[.;:]$/u.test(text));
  }
  return lines;
}

/** Widths are only estimated. */
const TOLERANCE = 0.9;

interface Part {
  from: number;
  to: number;
}

/** Within a cell a line breaks where the next word has no more room; elsewhere a cell ended. */
export function looseBreaks(lines: RowLine[], part: Part): number {
  const own = linesIn(lines, part);
  if (own.length < 2) return 0;
  const widths = own.map((line) => widthIn(line, part));
  const room = Math.max(...widths) * TOLERANCE;
  return own.slice(1).filter((line, index) => {
    const above = own[index];
    if (line.opens[0] || above?.closes.at(-1)) return false;
    return (widths[index] ?? 0) + BLANK + (line.words[0] ?? 0) < room;
  }).length;
}

/** Width of the widest line of some atoms. */
export function widthOfSpan(lines: RowLine[], part: Part): number {
  return Math.max(0, ...linesIn(lines, part).map((line) => widthIn(line, part)));
}

function linesIn(lines: RowLine[], { from, to }: Part): RowLine[] {
  return lines.filter((line) => line.to > from && line.from < to);
}

function widthIn(line: RowLine, { from, to }: Part): number {
  const first = Math.max(from, line.from) - line.from;
  const last = Math.min(to, line.to) - 1 - line.from;
  return (line.ends[last] ?? 0) - (line.starts[first] ?? 0);
}
