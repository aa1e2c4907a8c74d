import { COUNTABLE } from '../../grammar/measures/countable-nouns.ts';
import { PRODUCT_START } from '../../grammar/product-phrases.ts';
import { unitBoundaries } from '../../grammar/units/unit-phrases.ts';
import type { TornLine } from './torn-rows.ts';

/** The smallest piece that belongs to one cell. `edge` tells how likely a cell begins before it. */
export interface Atom {
  text: string;
  line: number;
  /**
   * `same`: a further line of a run of lines at one left edge; `joined`: the line above was broken there; `weak`: a
   * capital in the middle of a line.
   */
  edge: 'blank' | 'line' | 'same' | 'joined' | 'inside' | 'weak';
}

const TIME_START =
  /(?<=\s)(?:(?:Quý|Tháng|Trước|Từ|Trong|Hằng|Hàng|Cả|Năm|Đến|Chậm|Thường|Học|Tuần|Giai đoạn)(?=$|\s+(?:học|kỳ|quý|tháng|năm|tuần|ngày|xuyên|nhất|hết|IV|I{1,3}|\d))|Hoàn thành|\d{1,2} tháng (?:đầu|cuối)|\d{1,2}\/\d{1,2}\/\d{4}|\d{1,2}\/\d{4})/gu;
const NOTE_START = /(?<=\s)[-+]\s+(?=\p{Lu})/gu;
const AFTER_STOP = /(?<=[.;…]\s)(?=\p{Lu})/gu;
const COUNTED = new RegExp(String.raw`(?<=\s)(?:\d{1,3}(?:\.\d{3})+|\d{1,6})\s+(?=${COUNTABLE})`, 'gu');
const SHARE = /(?<=\s)\d{1,3}(?:,\d+)?\s?%/gu;

const AFTER_TIME = /(?<=(?:xuyên|năm|tháng|quý|[\s/]\d{1,2}|\d{4}|\sIV|\sI{1,3})\s)(?=\p{Lu}|\d)/gu;
/** "nt", "như trên" and a lone dash are whole cells: they begin and end one. */
const DITTO = /(?<=^|\s)(?:-?nt-?|[Nn]hư trên|[-–]|["”])(?=\s|$)/gu;
const ANY_CAPITAL = /(?<=[\p{L}\d”)%]\s)(?=["“]?\p{Lu}\p{Ll})/gu;
const LONE_NUMBER = /(?<=\s)\d{1,3}(?:\.\d{3})*(?:,\d+)?(?=$|\s)/gu;

export function atomsOf(lines: TornLine[]): Atom[] {
  const hasBlanks = lines.some((line, index) => index > 0 && line.afterBlank);
  let run = 0;
  return lines.flatMap((line, index) => {
    const strong = strongCuts(line.text);
    run = line.afterBlank ? 0 : run + 1;
    const weak = placesOf(line.text, [ANY_CAPITAL, LONE_NUMBER]).filter((place) => !strong.includes(place));
    const cuts = [0, ...[...strong, ...weak].sort((a, b) => a - b), line.text.length];
    const opening = openingEdge(line, index, hasBlanks && run >= 2);
    // After a line of several cells the next may begin anywhere.
    if (strong.length > 0) run = 0;
    return cuts.slice(0, -1).flatMap((from, piece): Atom[] => {
      const text = line.text.slice(from, cuts[piece + 1]).trim();
      if (!text) return [];
      if (piece === 0) return [{ text, line: line.no, edge: opening }];
      return [{ text, line: line.no, edge: strong.includes(from) ? 'inside' : 'weak' }];
    });
  });
}

function openingEdge({ goesOn, afterBlank }: TornLine, index: number, isInRun: boolean): Atom['edge'] {
  if (goesOn === true) return 'joined';
  if (goesOn === false || afterBlank || index === 0) return 'blank';
  return isInRun ? 'same' : 'line';
}

function strongCuts(text: string): number[] {
  const dittos = [...text.matchAll(DITTO)].flatMap((match) => {
    const end = match.index + match[0].length;
    return [match.index, end + (/^\s*/.exec(text.slice(end))?.[0].length ?? 0)];
  });
  return [
    ...new Set([
      ...unitBoundaries(text),
      ...dittos.filter((at) => at > 0 && at < text.length),
      ...placesOf(text, [TIME_START, NOTE_START, AFTER_STOP, AFTER_TIME, PRODUCT_START, COUNTED, SHARE]),
    ]),
  ];
}

function placesOf(text: string, patterns: RegExp[]): number[] {
  return patterns
    .flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match.index))
    .filter((at) => at > 0);
}
