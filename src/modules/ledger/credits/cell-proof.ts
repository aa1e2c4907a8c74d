import { type LocalDate, localDate } from '../../../platform/clock/clock.ts';
import { dateWords } from '../../../platform/clock/words.ts';
import type { RungLevel } from '../../../ui/rung-words.ts';
import { rungWords } from '../../../ui/rung-words.ts';
import { keepTogether } from '../sentence.ts';
import { firstRungWords, type RungMove, rungMoveWords } from './rung-moves.ts';

export interface ProofLine {
  no: number;
  on: LocalDate;
  words: string;
}

/** How one piece of evidence came to its rung, from the day it came in. */
export function rungTrail(
  item: { receivedAt: Date; rung: number },
  moves: readonly Omit<RungMove, 'evidenceId'>[],
): ProofLine[] {
  const first = (moves[0]?.from ?? item.rung) as RungLevel;
  return [
    {
      no: 0,
      on: localDate(item.receivedAt),
      words: `Mức\u00a0${first}, ${rungWords[first]}: ${firstRungWords[first]}`,
    },
    ...moves.map((move, index) => ({ no: index + 1, on: localDate(move.at), words: rungMoveWords(move) })),
  ];
}

export interface ProofCell {
  done: number;
  late: number;
  periodStart: LocalDate;
  periodEnd: LocalDate;
}

/** Why a cell shows its number: what was counted by which rule, and what was not. */
export function whyThisNumber(
  cell: ProofCell,
  noun: string,
  rest: { withdrawn: number; returned: number; elsewhere: number },
): string {
  const span = `từ ${dateWords(cell.periodStart)} đến ${dateWords(cell.periodEnd)}`;
  const sentences = [
    cell.done === 0
      ? `Không ${noun} nào có ngày ${span} được tính.`
      : `${cell.done} ${noun} có ngày ${span} được tính, mỗi ${noun} một lần${lateWords(cell)}.`,
    rest.returned > 0 && `${rest.returned} ${noun} đang bị trả lại, chưa tính.`,
    rest.withdrawn > 0 && `${rest.withdrawn} ${noun} đã gỡ, không tính.`,
    rest.elsewhere > 0 &&
      `${rest.elsewhere} ${noun} nhận trong kỳ nhưng có ngày ngoài kỳ, tính cho kỳ của ngày đó.`,
  ];
  return keepTogether(sentences.filter(Boolean).join(' '));
}

function lateWords({ done, late }: ProofCell): string {
  if (late === 0) return done === 1 ? ', nhận đúng hạn' : ', đều nhận đúng hạn';
  return late === done ? ', nhận sau hạn' : `, trong đó ${late} nhận sau hạn`;
}
