import type { Table } from '../../../documents/index.ts';
import { numberWords } from '../../../platform/clock/words.ts';
import { reportPeriodWords } from '../../ledger/index.ts';
import type { ProvinceFigure } from './consolidated-figures.ts';

interface RoundsPlan {
  periods?: readonly { measureId: string; start: string; key: string }[];
}

/** Reports that come round again, a row for each period that was due; null where the plan asks for none. */
export function reportRounds(figures: readonly ProvinceFigure[], plan: RoundsPlan): Table | null {
  const rounds = figures.filter((figure) => figure.kind === 'report' && figure.period !== 'plan');
  const rows = rounds.flatMap((figure) =>
    figure.periods.map((period) => [
      `${figure.goal}, ${periodName(plan, figure.measureId, period.start)}`,
      numberWords(period.owed),
      numberWords(period.done),
      numberWords(period.late),
      numberWords(period.missing),
      numberWords(period.exempt),
    ]),
  );
  if (rows.length === 0) return null;
  return {
    columns: [
      { width: 12, align: 'center' },
      { width: 70 },
      { width: 18, align: 'right' },
      { width: 18, align: 'right' },
      { width: 18, align: 'right' },
      { width: 18, align: 'right' },
      { width: 18, align: 'right' },
    ],
    head: [
      ['STT', 'Báo cáo', 'Phải gửi', 'Đã nhận', 'Trong đó trễ', 'Chưa gửi', 'Được miễn'].map((text) => ({
        text,
      })),
    ],
    rows: rows.map((cells, index) => ({ cells: [String(index + 1), ...cells] })),
  };
}

function periodName(plan: RoundsPlan, measureId: string, start: string): string {
  const key = plan.periods?.find((one) => one.measureId === measureId && one.start === start)?.key;
  return (key && reportPeriodWords(key)) || `kỳ từ ${start}`;
}
