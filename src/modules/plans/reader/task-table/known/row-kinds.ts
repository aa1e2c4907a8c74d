import type { SourceRow } from '../../text/source-text.ts';
import { squash, startsUpper } from '../../text/tidy-text.ts';
import type { Cells } from './row-cells.ts';

export interface Group {
  label: string | null;
  title: string;
}

const ROMAN_OR_LETTER = /^(?:[IVX]{1,5}|[A-HĐ])$/u;
const LABELLED = /^((?:[IVX]{1,5}|[A-HĐ]|\d{1,2}))\s*[.)/:-]\s+(\p{L}.*)$/su;

/** A row that only names what follows: merged over the table, or with a Roman number and nobody to do it. */
export function groupOf(number: string, cells: Cells, filled: string[]): Group | null {
  const isAlone = filled.length === 1;
  const hasDuty = Boolean(cells.lead || cells.doers || cells.time || cells.partners);
  const [only = ''] = filled;
  if (isAlone && !cells.title && (hasDuty || cells.notes || cells.product) && !cells.no) return null;
  if (isAlone) {
    const text = squash(only).replace(/\*\*/gu, '');
    const labelled = LABELLED.exec(text);
    if (/^[-+•]/.test(text) || (!startsUpper(text) && !labelled)) return null;
    return labelled?.[2]
      ? { label: labelled[1] ?? null, title: squash(labelled[2]) }
      : { label: null, title: text };
  }
  if (!ROMAN_OR_LETTER.test(number) || hasDuty || !cells.title) return null;
  return { label: number, title: cells.title };
}

const TOTAL = /^(?:tổng(?: cộng| số| kinh phí| điểm)?|cộng)\s*:?$/iu;

export function isTotal(cells: Cells): boolean {
  if (TOTAL.test(cells.title ?? cells.no ?? '')) return !cells.lead;
  // A cell merged over some columns stands in any of them.
  return !cells.title && Object.values(cells).some((cell) => TOTAL.test(squash(cell)));
}

export function isColumnNumbers(row: SourceRow): boolean {
  const filled = row.cells.map(squash).filter(Boolean);
  return (
    filled.length > 2 &&
    filled.every(
      (cell, index) => /^\(?(?:\d{1,2}|[A-D])\)?$/.test(cell) && (index === 0 || cell !== filled[index - 1]),
    ) &&
    (numberIn(filled[2]) === 3 || numberIn(filled[2]) === 1)
  );
}

function numberIn(cell: string | undefined): number {
  return Number((cell ?? '').replace(/[()]/g, ''));
}
