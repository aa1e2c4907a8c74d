import { unitBoundaries } from '../grammar/unit-phrases.ts';
import type { TornLine } from './torn-rows.ts';

/** The smallest piece that belongs to one cell. `edge` tells how likely a cell begins before it. */
export interface Atom {
  text: string;
  line: number;
  edge: 'blank' | 'line' | 'inside';
}

const TIME_START =
  /(?<=\s)(?:Quý\s+(?:IV|I{1,3})|Tháng\s+\d|Thường xuyên|Thường$|Trước\s|Từ\s+(?:tháng|quý|ngày|\d)|Cả năm|Hằng|Hàng (?:tháng|quý|tuần|năm)|Trong (?:năm|quý|tháng)|Năm\s+\d|Đến\s+\d|Chậm nhất|Hoàn thành|\d{1,2}\/\d{1,2}\/\d{4}|\d{1,2}\/\d{4})/gu;
const NOTE_START = /(?<=\s)[-+]\s+(?=\p{Lu})/gu;
const AFTER_STOP = /(?<=[.;…]\s)(?=\p{Lu})/gu;

export function atomsOf(lines: TornLine[]): Atom[] {
  return lines.flatMap((line) => {
    const cuts = [0, ...cutsIn(line.text), line.text.length];
    return cuts.slice(0, -1).map((from, index): Atom => {
      const edge = index > 0 ? 'inside' : line.afterBlank ? 'blank' : 'line';
      return { text: line.text.slice(from, cuts[index + 1]).trim(), line: line.no, edge };
    });
  });
}

function cutsIn(text: string): number[] {
  const places = new Set(unitBoundaries(text));
  for (const pattern of [TIME_START, NOTE_START, AFTER_STOP]) {
    for (const match of text.matchAll(pattern)) places.add(match.index);
  }
  places.delete(0);
  return [...places].sort((a, b) => a - b);
}
