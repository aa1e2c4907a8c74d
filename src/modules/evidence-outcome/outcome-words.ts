import { dateWords, instantWords } from '../../platform/clock/words.ts';
import type { EvidenceOutcome } from '../../platform/evidence-outcome.ts';

export interface OutcomeWords {
  tone: 'done' | 'warning' | 'info';
  title: string;
  lines: string[];
}

/** What a person must know of an item right after it was sent: for what it counts, why for nothing, or who sent it back. */
export function outcomeWords(outcome: EvidenceOutcome, mend: string): OutcomeWords {
  const { counts, returned } = outcome;
  if (returned)
    return {
      tone: 'warning',
      title: `${returned.by} đã trả lại lúc ${instantWords(returned.at)}; hiện không được tính.`,
      lines: [`Lý do: ${returned.reason.replace(/[.\s]+$/u, '')}.`, mend],
    };
  if (counts.length > 0)
    return {
      tone: 'done',
      title: `Được tính cho ${counts.length === 1 ? lineOf(counts[0]!) : `${counts.length} phần việc`}.`,
      lines: [
        ...(counts.length > 1 ? counts.map((one) => `${capital(lineOf(one))}.`) : []),
        ...(counts.some((one) => one.isLate) ? ['Nhận sau hạn: vẫn được tính và ghi là trễ.'] : []),
      ],
    };
  return { tone: 'info', title: 'Đã nhận, nhưng không tính cho kế hoạch nào.', lines: [whyNot(outcome)] };
}

function lineOf({ taskNo, task, periodWords }: EvidenceOutcome['counts'][number]): string {
  const what = taskNo === null ? `“${task}”` : `nhiệm vụ ${taskNo} “${task}”`;
  return periodWords ? `${what}, ${periodWords}` : what;
}

function whyNot({ takenBetween, happenedOn }: EvidenceOutcome): string {
  if (!takenBetween) return 'Đơn vị không có phần việc nào nhận loại này.';
  const { from, to } = takenBetween;
  const day = dateWords(happenedOn);
  if (happenedOn > to) return `Ngày ${day} sau ngày cuối cùng được tính là ${dateWords(to)}.`;
  if (happenedOn < from) return `Ngày ${day} trước ngày đầu tiên được tính là ${dateWords(from)}.`;
  return `Ngày ${day} không thuộc tháng hay kỳ nào mà đơn vị phải làm việc này.`;
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
