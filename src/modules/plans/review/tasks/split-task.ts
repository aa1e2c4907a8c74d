import type { FactValues } from '../../facts.ts';
import { foldName } from '../../fold.ts';
import type { Measure } from '../../reader/types.ts';

type Task = FactValues['task'];

/** A piece of a task's own words at which another task may begin. */
export interface TaskAtom {
  no: number;
  text: string;
  from: 'title' | 'note';
}

const shortest = 12;

// From the surest boundary to the weakest: sentences and listed points, then half-sentences, then commas.
const boundaries = [
  /(?<=[.;:])\s+(?=[\p{L}\d“"(+-])|\n+|\s+(?=[+-]\s)/u,
  /(?<=,)\s+/u,
  /\s+(?=(?:và|đồng thời|hoặc)\s)/u,
];

/** A piece of a word or two ("a)", "TP.") belongs to what stands beside it. */
function joinShort(texts: readonly string[]): string[] {
  const joined: string[] = [];
  for (const text of texts) {
    const last = joined.at(-1);
    if (last !== undefined && (text.length < shortest || last.length < shortest))
      joined[joined.length - 1] = `${last} ${text}`;
    else joined.push(text);
  }
  return joined;
}

function pieces(title: string): string[] {
  for (const boundary of boundaries) {
    const found = joinShort(title.split(boundary));
    if (found.length > 1) return found;
  }
  return [title];
}

/** The title in its sentences (or half-sentences when it is one), then each note. */
export function taskAtoms(task: Pick<Task, 'title' | 'notes'>): TaskAtom[] {
  const title = pieces(task.title.trim()).map((text) => ({ text: text.trim(), from: 'title' as const }));
  const notes = task.notes.map((text) => ({ text, from: 'note' as const }));
  return [...title, ...notes].map((atom, no) => ({ no, ...atom }));
}

function tidyTitle(text: string): string {
  const bare = text
    .replace(/^(?:[+-]|và|đồng thời|hoặc)\s+/u, '')
    .replace(/[;,:]$/u, '')
    .trim();
  return bare.charAt(0).toLocaleUpperCase('vi') + bare.slice(1);
}

/** How many words of a measure stand in a part. */
function wordsIn(measure: Measure, part: Task): number {
  const text = ` ${foldName([part.title, ...part.notes].join(' '))} `;
  const what = 'of' in measure ? measure.of : measure.what;
  const words = foldName(what)
    .split(' ')
    .filter((word) => word.length > 1);
  const number = 'min' in measure ? new RegExp(` 0*${measure.min} `).test(text) : false;
  return words.filter((word) => text.includes(` ${word} `)).length + (number ? 3 : 0);
}

/** Each measure goes to the part that speaks of it; one measure in two parts would be owed twice. */
function withMeasures(parts: Task[], measures: readonly Measure[]): Task[] {
  const owners = measures.map((measure) => {
    const scores = parts.map((part) => wordsIn(measure, part));
    return scores.indexOf(Math.max(...scores));
  });
  return parts.map((part, index) => ({
    ...part,
    measures: measures.filter((_, at) => owners[at] === index),
  }));
}

/**
 * The tasks that one becomes when others begin at these atoms (the first begins at 0 by itself), and one more with a
 * name of its own when it is written down. Who leads, who joins and when are those of the whole; numbers are not given.
 */
export function splitTask(task: Task, starts: readonly number[], ownTitle = ''): Task[] {
  const atoms = taskAtoms(task);
  const at = [...new Set(starts)].filter((start) => start > 0 && start < atoms.length).sort((a, b) => a - b);
  const bounds = [0, ...at, atoms.length];
  const parts = bounds.slice(0, -1).map((from, index): Task => {
    const own = atoms.slice(from, bounds[index + 1]);
    const title = own.filter((atom) => atom.from === 'title');
    // A part that begins with a note has the note for its title.
    const [first, ...rest] = own.filter((atom) => atom.from === 'note').map((atom) => atom.text);
    if (title.length === 0) return { ...task, title: tidyTitle(first ?? ''), notes: rest };
    const whole = title.map((atom) => atom.text).join(' ');
    return {
      ...task,
      title: index === 0 ? whole.replace(/[;,:]$/u, '') : tidyTitle(whole),
      notes: first === undefined ? [] : [first, ...rest],
    };
  });
  const added = ownTitle.trim() ? [{ ...task, title: ownTitle.trim(), notes: [] }] : [];
  return withMeasures([...parts, ...added], task.measures);
}

/** "4a", "4b" for the parts of "4"; letters that other tasks carry are left to them. */
export function partNumbers(no: string, count: number, taken: ReadonlySet<string>): string[] {
  const base = /^\s*(\d+)/.exec(no)?.[1];
  if (!base) return Array.from({ length: count }, () => no);
  const own = /^\s*\d+\s*[a-z]/i.test(no) ? no.trim().toLowerCase() : null;
  const free = [...'abcdefghijklmnopqrstuvwxyz'].map((letter) => `${base}${letter}`);
  const next = free.filter((one) => one !== own && !taken.has(one));
  const first = own ?? next.shift() ?? base;
  return [first, ...Array.from({ length: count - 1 }, (_, index) => next[index] ?? `${base}.${index + 2}`)];
}

/** The lines in which each part stands, as far as they can be found again; else those of the whole. */
export function linesOfParts(
  parts: readonly Pick<Task, 'title'>[],
  whole: { fromLine: number; toLine: number },
  lines: readonly string[],
): { fromLine: number; toLine: number }[] {
  const text = lines.slice(whole.fromLine - 1, whole.toLine).map(foldName);
  const starts = parts.map((part) => lineOfStart(foldName(part.title), text));
  return parts.map((_, index) => {
    const from = index === 0 ? 0 : starts[index];
    const next = index + 1 < parts.length ? starts[index + 1] : text.length;
    if (from === undefined || from === null || next === undefined || next === null || next < from)
      return { fromLine: whole.fromLine, toLine: whole.toLine };
    return {
      fromLine: whole.fromLine + from,
      // The next part may begin within this one's last line.
      toLine: whole.fromLine + Math.max(from, index + 1 < parts.length && next > from ? next : next - 1),
    };
  });
}

/** The line in which the first words of a part stand, also when they run over into the next line. */
function lineOfStart(folded: string, text: readonly string[]): number | null {
  const words = folded.split(' ').slice(0, 4).join(' ');
  if (words.length < 6) return null;
  for (let at = 0; at < text.length; at++) {
    const found = `${text[at]} ${text[at + 1] ?? ''}`.indexOf(words);
    if (found >= 0 && found <= text[at]!.length) return at;
  }
  return null;
}
