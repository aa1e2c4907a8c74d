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
  const settled = readings.map((text, index) => {
    if (text === null) return null;
    const place: Place = {
      before: numbers[index - 1] ?? null,
      after: numbers[index + 1] ?? null,
      isFirst: numbers.slice(0, index).every((number) => number === null),
      isUnderGroup: isNumeral(readings[index - 1] ?? ''),
      overGroup: isNumeral(readings[index - 1] ?? '') ? (numbers[index - 2] ?? null) : null,
      isOverGroup: isNumeral(readings[index + 1] ?? ''),
    };
    const own = numbers[index] ?? null;
    const expected = expectedAt(place);
    if (own !== null) {
      const isShort = expected !== null && !fits(own, place) && String(expected).includes(String(own));
      return isShort ? `${expected}${stop}` : text;
    }
    if (isNumeral(text)) return text;
    // At the top of a page a word is the head of the column, badly read.
    const isHead = index === 0 && /\p{L}{2}/u.test(text);
    if (expected !== null && !isHead) return `${expected}${stop}`;
    // Between rows that follow each other, or before a row 1, only the numeral of a group can stand.
    const isGroup = place.after === 1 || (place.before !== null && place.after === place.before + 1);
    return isGroup ? (nextNumeral(readings.slice(0, index), text) ?? text) : text;
  });
  return inSequence(settled);
}

/** "II, II, III" began with I: a numeral gives way where its neighbours leave one place for another. */
function inSequence(readings: Readings): Readings {
  const settled = [...readings];
  const places = readings.flatMap((text, index) => (text !== null && isNumeral(text) ? [index] : []));
  const valueAt = (place: number | undefined) =>
    place === undefined ? 0 : ROMAN.indexOf((settled[place] ?? '').replace(/[.)]$/, '')) + 1;
  for (const [order, place] of places.entries()) {
    const before = valueAt(places[order - 1]);
    if (valueAt(place) === before + 1 || valueAt(places[order + 1]) !== before + 2) continue;
    settled[place] = `${ROMAN[before] ?? ''}${/[.)]$/.exec(settled[place] ?? '')?.[0] ?? ''}`;
  }
  return settled;
}

interface Place {
  before: number | null;
  after: number | null;
  /** No number stands above. */
  isFirst: boolean;
  /** The numeral of a group stands just above. */
  isUnderGroup: boolean;
  /** The last number before that numeral. */
  overGroup: number | null;
  /** The numeral of a group stands just below: this row cannot be one. */
  isOverGroup: boolean;
}

function numberOf(text: string | null): number | null {
  const match = text === null ? null : ARABIC.exec(text);
  return match ? Number(match[1]) : null;
}

function isNumeral(text: string): boolean {
  return ROMAN.includes(text.replace(/[.)]$/, ''));
}

function fits(own: number, { before, after }: Place): boolean {
  if (after === own + 1) return true;
  if (before === null) return after === null || after === 1;
  return own === before + 1 || (own === 1 && after === null);
}

/** What must stand between two numbers, or before the first one of a page. */
function expectedAt({ before, after, isFirst, isUnderGroup, overGroup, isOverGroup }: Place): number | null {
  if (before !== null && (after === before + 2 || (after === null && isOverGroup))) return before + 1;
  if (after === null || after < 2 || before !== null) return null;
  // Below a group rows begin anew or go on.
  const followsGroup = isUnderGroup && (after === 2 || (overGroup !== null && after === overGroup + 2));
  return isFirst || followsGroup ? after - 1 : null;
}

/** The numeral after the last one; where that was misread too, each row 1 above opened a group. */
function nextNumeral(above: Readings, text: string): string | null {
  const last = above.findLast((reading) => reading !== null && isNumeral(reading));
  if (last) return ROMAN[ROMAN.indexOf(last.replace(/[.)]$/, '')) + 1] ?? null;
  // The head of the column is a word.
  return /\p{L}{2}/u.test(text)
    ? null
    : (ROMAN[above.filter((reading) => numberOf(reading) === 1).length] ?? null);
}
