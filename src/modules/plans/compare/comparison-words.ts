import type { Comparison, Standing } from './compare-plans.ts';
import type { ComparedKind } from './pair-facts.ts';

export const comparedKindLabels: Record<ComparedKind, string> = {
  task: 'Nhiệm vụ',
  report_duty: 'Nghĩa vụ báo cáo',
  deadline: 'Thời hạn khác',
  document: 'Văn bản cần tuyên truyền',
  legal_basis: 'Căn cứ',
  channel: 'Kênh',
  recipient: 'Nơi nhận',
};

export const standingLabels: Record<Standing, string> = {
  new: 'Mới',
  dropped: 'Bỏ',
  changed: 'Đổi',
  moved: 'Chỉ đổi năm',
  same: 'Giữ nguyên',
};

/** "2 mới, 1 bỏ, 3 đổi"; null when nothing differs but the year. */
export function differenceWords({ counts }: Pick<Comparison, 'counts'>): string | null {
  const parts = [
    counts.new > 0 && `${counts.new} mới`,
    counts.dropped > 0 && `${counts.dropped} bỏ`,
    counts.changed > 0 && `${counts.changed} đổi`,
  ];
  return parts.filter(Boolean).join(', ') || null;
}

/** What a person asks first: the tasks and the reports; the other kinds are counted together. */
export function comparisonSentence(comparison: readonly Comparison[], year: number): string {
  const isFirst = ({ kind }: Comparison) => kind === 'task' || kind === 'report_duty';
  const first = comparison.filter(isFirst).flatMap((one) => {
    const words = differenceWords(one);
    return words ? [`${comparedKindLabels[one.kind].toLowerCase()}: ${words}`] : [];
  });
  const others = comparison.filter((one) => !isFirst(one)).reduce((sum, one) => sum + differing(one), 0);
  const parts = [...first, ...(others > 0 ? [`${others} chỗ khác ở các phần còn lại`] : [])];
  if (parts.length === 0) return `So với kế hoạch năm ${year}, nội dung không đổi; chỉ đổi năm.`;
  return `So với kế hoạch năm ${year}: ${parts.join('; ')}.`;
}

function differing({ counts }: Comparison): number {
  return counts.new + counts.dropped + counts.changed;
}
