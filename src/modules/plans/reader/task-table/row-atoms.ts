import { PRODUCT_START } from '../grammar/product-phrases.ts';
import { unitBoundaries } from '../grammar/unit-phrases.ts';
import type { TornLine } from './torn-rows.ts';

/** The smallest piece that belongs to one cell. `edge` tells how likely a cell begins before it. */
export interface Atom {
  text: string;
  line: number;
  edge: 'blank' | 'line' | 'inside' | 'weak';
}

const TIME_START =
  /(?<=\s)(?:(?:Quý|Tháng|Trước|Từ|Trong|Hằng|Hàng|Cả|Năm|Đến|Chậm|Thường|Học|Tuần)(?=$|\s+(?:học|kỳ|quý|tháng|năm|tuần|ngày|xuyên|nhất|IV|I{1,3}|\d))|Hoàn thành|\d{1,2}\/\d{1,2}\/\d{4}|\d{1,2}\/\d{4})/gu;
const NOTE_START = /(?<=\s)[-+]\s+(?=\p{Lu})/gu;
const AFTER_STOP = /(?<=[.;…]\s)(?=\p{Lu})/gu;

const AFTER_TIME = /(?<=(?:xuyên|năm|tháng|quý|[\s/]\d{1,2}|\d{4}|\sIV|\sI{1,3})\s)(?=\p{Lu})/gu;
const ANY_CAPITAL = /(?<=\p{Ll}\s)(?=\p{Lu}\p{Ll})/gu;

export function atomsOf(lines: TornLine[]): Atom[] {
  return lines.flatMap((line) => {
    const strong = strongCuts(line.text);
    const weak = placesOf(line.text, [ANY_CAPITAL]).filter((place) => !strong.includes(place));
    const cuts = [0, ...[...strong, ...weak].sort((a, b) => a - b), line.text.length];
    return cuts.slice(0, -1).map((from, index): Atom => {
      const text = line.text.slice(from, cuts[index + 1]).trim();
      if (index === 0) return { text, line: line.no, edge: line.afterBlank ? 'blank' : 'line' };
      return { text, line: line.no, edge: strong.includes(from) ? 'inside' : 'weak' };
    });
  });
}

function strongCuts(text: string): number[] {
  return [
    ...new Set([
      ...unitBoundaries(text),
      ...placesOf(text, [TIME_START, NOTE_START, AFTER_STOP, AFTER_TIME, PRODUCT_START]),
    ]),
  ];
}

function placesOf(text: string, patterns: RegExp[]): number[] {
  return patterns
    .flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match.index))
    .filter((at) => at > 0);
}
