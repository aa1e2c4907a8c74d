/** What was read in the cells of a number column, from top to bottom; null where a cell has no ink. */
export type Readings = (string | null)[];

const ARABIC = /^(\d{1,3})([.)]?)$/;
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/**
 * The numbers of rows follow each other. A cell that was misread between two neighbours that agree on what must stand
 * there gets that number; where the neighbours do not settle it, the reading stays.
 */
export function settledNumbers(readings: Readings): Readings {
  const numbers = readings.map((text) => numberOf(text));
  if (numbers.filter((number) => number !== null).length < 3) return readings;
  const stop = readings.filter((text) => text?.endsWith('.')).length > readings.length / 3 ? '.' : '';
  return readings.map((text, index) => {
    if (text === null) return null;
    const before = numbers[index - 1] ?? null;
    const after = numbers[index + 1] ?? null;
    const own = numbers[index] ?? null;
    if (own !== null) return fits(own, before, after) ? text : (repaired(own, before, after, stop) ?? text);
    if (isNumeral(text)) return text;
    const expected = expectedBetween(before, after);
    if (expected !== null) return `${expected}${stop}`;
    return after === 1 ? (nextNumeral(readings.slice(0, index)) ?? text) : text;
  });
}

function numberOf(text: string | null): number | null {
  const match = text === null ? null : ARABIC.exec(text);
  return match ? Number(match[1]) : null;
}

function isNumeral(text: string): boolean {
  return ROMAN.includes(text.replace(/[.)]$/, ''));
}

function fits(own: number, before: number | null, after: number | null): boolean {
  return before === null || own === before + 1 || own === 1 || after === own + 1;
}

/** "1." between 10 and 12 has lost a digit. */
function repaired(own: number, before: number | null, after: number | null, stop: string): string | null {
  const expected = before !== null && after === before + 2 ? before + 1 : null;
  return expected !== null && String(expected).includes(String(own)) ? `${expected}${stop}` : null;
}

function expectedBetween(before: number | null, after: number | null): number | null {
  if (before !== null && after === before + 2) return before + 1;
  if (before === null && after !== null && after >= 2) return after - 1;
  return null;
}

function nextNumeral(above: Readings): string | null {
  const last = above.findLast((text) => text !== null && isNumeral(text));
  return last ? (ROMAN[ROMAN.indexOf(last.replace(/[.)]$/, '')) + 1] ?? null) : null;
}
