import type { LocalDate } from '../../platform/clock/clock.ts';
import { dateWords } from '../../platform/clock/words.ts';

export interface PlayProgress {
  share: number;
  dayWords: string;
  sent: number;
}

/** " 42 %  đến ngày 08/6/2023, 5210 việc": what `lantoa simulate` prints and the house that started it reads. */
export function progressLine(share: number, day: LocalDate, sent: number): string {
  return `${String(Math.floor(share * 100)).padStart(3)} %  đến ngày ${dateWords(day)}, ${sent} việc`;
}

const pattern = /^\s*(\d{1,3}) %\s+đến ngày (\d{2}\/\d{1,2}\/\d{4}), (\d+) việc\s*$/;

/** Null for any other line. */
export function readProgressLine(line: string): PlayProgress | null {
  const found = pattern.exec(line);
  if (!found) return null;
  return { share: Math.min(1, Number(found[1]) / 100), dayWords: found[2]!, sent: Number(found[3]) };
}
