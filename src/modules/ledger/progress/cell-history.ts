import { addDays, daysBetween, type LocalDate, localDate } from '../../../platform/clock/clock.ts';
import { dateWords } from '../../../platform/clock/words.ts';
import { type RungMove, rungMoveWords } from '../credits/rung-moves.ts';
import { workWords } from '../home/owed-words.ts';
import { type CellCounts, type CellStatus, cellStatus, type ObligationState } from '../rules.ts';
import { keepTogether } from '../sentence.ts';

export interface HistoryCell extends CellCounts {
  counts: string[];
}

export interface CellEvents {
  items: readonly { receivedAt: Date; isLate: boolean }[];
  withdrawn: readonly { withdrawnAt: Date; title: string; reason: string; isReturned: boolean }[];
  moves: readonly (Omit<RungMove, 'evidenceId'> & { title: string })[];
  turns: readonly {
    at: Date;
    to: ObligationState;
    from: ObligationState;
    reason: string | null;
    by: string | null;
  }[];
  /** Decisions about many cells that named this one. */
  decisions?: readonly Omit<HistoryLine, 'no'>[];
}

export interface HistoryLine {
  no: number;
  on: LocalDate;
  words: string;
}

const ordinals = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'] as const;

/** What happened to a cell, in the order of time: items as they came in, the end of its period, changes of its state. */
export function cellHistory(cell: HistoryCell, events: CellEvents, today: LocalDate): HistoryLine[] {
  const { noun } = workWords(cell.counts);
  const received = events.items
    .map((item) => ({ on: localDate(item.receivedAt), isLate: item.isLate }))
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const lines: Omit<HistoryLine, 'no'>[] = received.map((item, index) => ({
    on: item.on,
    words: keepTogether(
      `nhận ${noun} thứ ${ordinals[index] ?? index + 1}${outcome(cell, index + 1, item.isLate)}`,
    ),
  }));
  if (cell.dueOn < today && cell.state === 'owed') lines.push(endOfPeriod(cell, received, noun));
  // A return is told by its own move, with who did it.
  for (const item of events.withdrawn.filter((one) => !one.isReturned))
    lines.push({ on: localDate(item.withdrawnAt), words: `gỡ “${item.title}”: ${item.reason}` });
  for (const move of events.moves)
    lines.push({ on: localDate(move.at), words: `“${move.title}”: ${rungMoveWords(move)}` });
  for (const turn of events.turns) lines.push({ on: localDate(turn.at), words: turnWords(turn) });
  lines.push(...(events.decisions ?? []));
  return lines.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)).map((line, no) => ({ no, ...line }));
}

function outcome(cell: HistoryCell, count: number, isLate: boolean): string {
  if (count !== cell.needed) return isLate ? ', ghi đến trễ' : '';
  return isLate ? ': hết nợ, ghi đến trễ' : ': đủ';
}

function endOfPeriod(
  cell: HistoryCell,
  received: { on: LocalDate }[],
  noun: string,
): Omit<HistoryLine, 'no'> {
  const inTime = received.filter((item) => item.on <= cell.dueOn).length;
  const words = inTime >= cell.needed ? `đủ ${inTime} ${noun}` : `nợ ${cell.needed - inTime} ${noun}`;
  return { on: addDays(cell.dueOn, 1), words: keepTogether(`hết kỳ: ${words}`) };
}

function turnWords({ from, to, reason, by }: CellEvents['turns'][number]): string {
  const what =
    to === 'exempt'
      ? reason?.startsWith('Hoãn đến')
        ? 'được hoãn'
        : 'được miễn'
      : to === 'nothing_to_report'
        ? 'khai không phát sinh'
        : from === 'exempt'
          ? 'thôi miễn'
          : 'rút lại khai không phát sinh';
  const why = reason && to !== 'owed' ? `: ${reason}` : from === 'exempt' && reason ? `: ${reason}` : '';
  return `${what}${why}${by ? ` (${by})` : ''}`;
}

/** "Đủ 2 bài, trong đó 1 bài đến trễ 4 ngày." */
export function cellSentence(
  cell: HistoryCell & { stateReason: string | null },
  items: readonly { receivedAt: Date; isLate: boolean }[],
  today: LocalDate,
): string {
  const { noun } = workWords(cell.counts);
  const status: CellStatus = cellStatus(cell, today);
  return keepTogether(sentenceOf(status, cell, noun, items));
}

function sentenceOf(
  status: CellStatus,
  cell: HistoryCell & { stateReason: string | null },
  noun: string,
  items: readonly { receivedAt: Date; isLate: boolean }[],
): string {
  const have = `${cell.done} ${noun}`;
  switch (status) {
    case 'exempt':
      // Postponed work is made up for in a later period (decision record 0015).
      return cell.stateReason?.startsWith('Hoãn đến')
        ? `${cell.stateReason}. Phần này làm bù ở kỳ có hạn mới.`
        : `Được miễn. Lý do: ${cell.stateReason ?? ''}`;
    case 'nothing':
      return `Đơn vị đã khai không phát sinh. Lý do: ${cell.stateReason ?? ''}`;
    case 'owed':
      return cell.done === 0
        ? `Chưa có ${noun} nào, cần ${cell.needed}. Hết hạn ngày ${dateWords(cell.dueOn)}.`
        : `Có ${cell.done} trong ${cell.needed} ${noun}. Hết hạn ngày ${dateWords(cell.dueOn)}.`;
    case 'not-due':
      return `Có ${cell.done} trong ${cell.needed} ${noun}, hạn hết ngày ${dateWords(cell.dueOn)}.`;
    default: {
      const late = items.filter((item) => item.isLate);
      if (late.length === 0) return `Đủ ${have}, đều đúng hạn.`;
      const worst = Math.max(...late.map((item) => daysBetween(cell.dueOn, localDate(item.receivedAt))));
      return `Đủ ${have}, trong đó ${late.length} ${noun} đến trễ${late.length > 1 ? ' nhiều nhất' : ''} ${worst} ngày.`;
    }
  }
}
