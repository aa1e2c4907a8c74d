import { type Cell, cellText, fold } from './cell-text.ts';

/** What a column may be about, in the words that head it (folded; whole heads). */
export type Synonyms<Field extends string> = Readonly<Record<Field, readonly string[]>>;

export interface Header<Field extends string> {
  /** Index in the rows of the row after the head. */
  firstData: number;
  columns: ReadonlyMap<Field, number>;
  /** Heads that were not understood, to be named. */
  unknown: string[];
}

interface Match<Field> {
  field: Field;
  /** Exact heads win over those that only begin so. */
  exact: boolean;
}

function matchHead<Field extends string>(text: string, synonyms: Synonyms<Field>): Match<Field> | null {
  const head = fold(text.replace(/\([^)]*\)|\[[^\]]*\]|\*/g, ' ')) || fold(text);
  if (head === '') return null;
  let best: (Match<Field> & { length: number }) | null = null;
  for (const field of Object.keys(synonyms) as Field[])
    for (const words of synonyms[field]) {
      const exact = head === words;
      const begins = head.startsWith(`${words} `) || (words.length > 6 && head.endsWith(` ${words}`));
      if (!exact && !begins) continue;
      if (!best || (exact && !best.exact) || (exact === best.exact && words.length > best.length))
        best = { field, exact, length: words.length };
    }
  return best;
}

function mapColumns<Field extends string>(
  heads: readonly string[],
  synonyms: Synonyms<Field>,
): { columns: Map<Field, number>; unknown: string[] } {
  const columns = new Map<Field, number>();
  const exact = new Set<Field>();
  const unknown: string[] = [];
  for (const [index, head] of heads.entries()) {
    const match = matchHead(head, synonyms);
    if (!match) {
      if (head) unknown.push(head);
    } else if (!columns.has(match.field) || (match.exact && !exact.has(match.field))) {
      columns.set(match.field, index);
      if (match.exact) exact.add(match.field);
    }
  }
  return { columns, unknown };
}

const searchedRows = 40;

/**
 * Finds the head of a list: below titles, in one row or in two (a merged head above its parts). The row that names
 * most columns is the head; fewer than two, or none of `needed`, is no list.
 */
export function findHeader<Field extends string>(
  rows: readonly { cells: readonly Cell[] }[],
  synonyms: Synonyms<Field>,
  needed: readonly Field[],
): Header<Field> | null {
  let best: Header<Field> | null = null;
  for (let at = 0; at < Math.min(rows.length, searchedRows); at++) {
    const upper = rows[at]!.cells.map(cellText);
    const lower = rows[at + 1]?.cells.map(cellText) ?? [];
    for (const heads of [upper, twoRows(upper, lower, synonyms)]) {
      if (!heads) continue;
      const { columns, unknown } = mapColumns(heads, synonyms);
      if (columns.size < 2 || !needed.some((field) => columns.has(field))) continue;
      if (best && columns.size <= best.columns.size) continue;
      best = { firstData: at + (heads === upper ? 1 : 2), columns, unknown };
    }
  }
  return best;
}

/** The lower row speaks where it says something; it is part of the head only if nearly all it says are heads. */
function twoRows<Field extends string>(
  upper: readonly string[],
  lower: readonly string[],
  synonyms: Synonyms<Field>,
): string[] | null {
  const said = lower.filter((text) => text !== '');
  const heads = said.filter((text) => matchHead(text, synonyms));
  if (said.length === 0 || heads.length < said.length * 0.6) return null;
  const width = Math.max(upper.length, lower.length);
  return Array.from({ length: width }, (_, index) => lower[index] || upper[index] || '');
}

/** The head printed again on the next page, or the row of column numbers below it. */
export function isHeadAgain<Field extends string>(
  cells: readonly Cell[],
  header: Header<Field>,
  synonyms: Synonyms<Field>,
): boolean {
  const texts = cells.map(cellText).filter((text) => text !== '');
  if (texts.length >= 2 && texts.every((text) => /^\(?\d{1,2}\)?$/.test(text))) {
    const numbers = texts.map((text) => Number(text.replace(/\D/g, '')));
    if (numbers.every((no, index) => index === 0 || no === numbers[index - 1]! + 1) && numbers[0]! <= 2)
      return true;
  }
  const again = [...header.columns].filter(
    ([field, index]) => matchHead(cellText(cells[index]), synonyms)?.field === field,
  );
  return again.length >= 2 && again.length >= header.columns.size * 0.6;
}
