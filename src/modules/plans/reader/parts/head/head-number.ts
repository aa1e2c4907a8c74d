import { BLANK_NUMBER_SYMBOL, numberOf, SYMBOL, tidySymbol } from '../../grammar/documents/symbols.ts';
import type { HeadLine } from './head-halves.ts';

export interface HeadNumber {
  number: string | null;
  symbol: string;
  from: number;
  to: number;
}

const SYMBOLS = `(?:(${SYMBOL})|${BLANK_NUMBER_SYMBOL})`;
const NUMBERED = new RegExp(String.raw`(?:^|\s|\()[Ss](?:ố|Ố)\s*:?\s*${SYMBOLS}`, 'u');
const ALONE = new RegExp(`^(${SYMBOL})$`, 'u');

/** Number and symbol of a text; only the symbol when the number was left for the clerk. */
export function numberIn(text: string): { number: string | null; symbol: string; at: number } | null {
  const match = NUMBERED.exec(text) ?? ALONE.exec(text);
  const found = match?.[1] ?? match?.[2] ?? match?.[3];
  if (!match || !found) return null;
  const symbol = tidySymbol(found);
  return { symbol, number: match[1] ? numberOf(symbol) : null, at: match.index };
}

/** The number stands in the left half; a narrow column may tear it over two lines. */
export function headNumber(lines: HeadLine[]): HeadNumber | null {
  for (const [index, line] of lines.entries()) {
    const next = lines.slice(index + 1).find(({ left }) => left !== '');
    const alone = numberIn(line.left);
    if (!alone && !/^Số/iu.test(line.left)) continue;
    const torn =
      next && isTorn(line.left, alone !== null)
        ? numberIn(`${line.left}${glue(line.left)}${next.left}`)
        : null;
    const found = torn ?? alone;
    if (found)
      return {
        number: found.number,
        symbol: found.symbol,
        from: line.no,
        to: torn ? (next?.no ?? line.no) : line.no,
      };
  }
  return null;
}

/** "Số: 1245/KH-" and "Số:" go on in the next line. */
function isTorn(text: string, hasNumber: boolean): boolean {
  return !hasNumber || /[/–-]\s*$/u.test(text);
}

function glue(text: string): string {
  return /[/–-]\s*$/u.test(text) ? '' : ' ';
}
