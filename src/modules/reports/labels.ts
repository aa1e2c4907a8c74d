import type { ReportStatus, TextField } from './rules.ts';

export const textLabels: Record<TextField, string> = {
  judgement: 'Đánh giá chung',
  obstacles: 'Khó khăn, vướng mắc',
  proposals: 'Đề xuất, kiến nghị',
};

export const textHints: Record<TextField, string> = {
  judgement: 'Việc gì làm được, việc gì chưa; người xem quan tâm nội dung nào. Tối đa 300 từ.',
  obstacles: 'Nêu việc cụ thể: thiếu gì, hỏng gì, từ bao giờ. Không có thì để trống. Tối đa 500 từ.',
  proposals: 'Đề nghị ai, làm gì, khi nào. Không bắt buộc, có thể để trống. Tối đa 500 từ.',
};

/** Parts of page addresses: /bao-cao/:id/muc/danh-gia-chung */
export const textSlugs: Record<TextField, string> = {
  judgement: 'danh-gia-chung',
  obstacles: 'kho-khan',
  proposals: 'de-xuat',
};

export function fieldOfSlug(slug: string): TextField | null {
  const found = Object.entries(textSlugs).find(([, one]) => one === slug);
  return found ? (found[0] as TextField) : null;
}

export const statusLabels: Record<ReportStatus | 'none', string> = {
  none: 'Chưa mở',
  draft: 'Đang viết',
  submitted: 'Chờ xem',
  returned: 'Trả lại',
  accepted: 'Đã tiếp nhận',
};

export const decisionVerbs = { returned: 'trả lại', accepted: 'tiếp nhận' } as const;
