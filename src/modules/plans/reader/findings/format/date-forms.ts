import { isoDate } from '../../grammar/times/dates.ts';
import type { SourceLine } from '../../text/source-text.ts';
import type { Finding } from '../../types.ts';
import type { FindingContext } from '../finding-context.ts';
import { clauseOfLine } from '../places/clauses.ts';
import { slip } from './slip.ts';

const SHORT = /(?<![\d/.-])(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{4})(?![\d/])/gu;
const LONG = /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/giu;

/** Leading zeros for days below ten and months one and two (B20, B21), slashes between the parts. */
export function dateForms({ source }: FindingContext): Finding[] {
  const lines = source.lines.filter(({ text }) => /\d{4}/.test(text));
  const example = lines.flatMap(({ text }) => withoutZero(text)).at(0) ?? '';
  return [
    ...slip(
      'format-date-zero',
      linesWith(lines, (text) => withoutZero(text).length > 0),
      (count) =>
        `Theo Nghị định 30/2020/NĐ-CP, ngày nhỏ hơn 10 và tháng 1, tháng 2 có số 0 đứng trước, như “05/01/2024”; nơi này ghi “${example}”${count}.`,
    ),
    ...slip(
      'format-date-marks',
      linesWith(lines, hasOtherMarks),
      (count) => `Ngày, tháng, năm viết bằng số được ngăn bằng dấu gạch chéo, như “05/3/2024”${count}.`,
      0.8,
    ),
  ];
}

function linesWith(lines: SourceLine[], test: (text: string) => boolean) {
  return lines.filter(({ text }) => test(text)).map(clauseOfLine);
}

function withoutZero(text: string): string[] {
  return [...text.matchAll(SHORT), ...text.matchAll(LONG)].flatMap((match) => {
    const parts = match.length === 5 ? [match[1], match[3], match[4]] : [match[1], match[2], match[3]];
    const [day = '', month = '', year] = parts;
    if (!isoDate(Number(year), Number(month), Number(day))) return [];
    return /^[1-9]$/.test(day) || /^[12]$/.test(month) ? [match[0]] : [];
  });
}

function hasOtherMarks(text: string): boolean {
  return [...text.matchAll(SHORT)].some(
    ([, day, mark, month, year]) =>
      mark !== '/' && isoDate(Number(year), Number(month), Number(day)) !== null,
  );
}
