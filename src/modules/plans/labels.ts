import type { FactKind } from './facts.ts';
import type { Schedule } from './reader/types.ts';
import type { ConfidenceWord } from './review/actions/review-rules.ts';

export const confidenceLabels: Record<ConfidenceWord, string> = {
  clear: 'Rõ trong văn bản',
  look: 'Nên xem lại',
  decide: 'Phải quyết định',
};

/** What a fact of this kind is called in "Bỏ, không phải …". */
export const factNouns: Record<FactKind, string> = {
  head: 'đầu văn bản',
  legal_basis: 'căn cứ',
  task: 'nhiệm vụ',
  report_duty: 'nghĩa vụ',
  deadline: 'thời hạn',
  document: 'văn bản cần tuyên truyền',
  channel: 'kênh',
  recipient: 'nơi nhận',
  citation: 'văn bản được nhắc đến',
  budget: 'kinh phí',
  no_fact: 'đoạn không có dữ kiện',
  finding: 'điểm cần xem',
};

export const everyLabels: Record<string, string> = {
  week: 'hằng tuần',
  month: 'hằng tháng',
  quarter: 'hằng quý',
  'half-year': '6 tháng một lần',
  year: 'hằng năm',
};

export const scheduleKindLabels: Record<Schedule['kind'], string> = {
  continuous: 'Thường xuyên trong năm',
  periods: 'Theo từng kỳ (tháng, quý)',
  by: 'Xong trước một ngày',
  range: 'Trong một khoảng thời gian',
  none: 'Văn bản không ghi',
};

export const measureKindLabels: Record<string, string> = {
  quota: 'Ít nhất … mỗi kỳ',
  amount: 'Ít nhất … trong năm',
  coverage: 'Đạt … % của một tập',
  presence: 'Có thực hiện',
  'limit-count': 'Không quá … (số)',
  'limit-share': 'Không quá … %',
};

export const channelKindLabels: Record<string, string> = {
  url: 'Trang web',
  email: 'Thư điện tử',
  hotline: 'Đường dây nóng',
  zalo: 'Kênh Zalo',
  app: 'Ứng dụng, nền tảng',
  other: 'Kênh khác',
};

export const evidenceKindLabels: Record<string, string> = {
  article: 'bài viết, bản tin',
  'activity.assembly': 'sinh hoạt đầu tuần',
  'activity.conference': 'hội nghị',
  'activity.workshop': 'hội thảo',
  'activity.extracurricular': 'hoạt động ngoài giờ',
  'activity.union_event': 'sinh hoạt đoàn thể',
  'activity.online_safety_lesson': 'buổi học an toàn mạng',
  'activity.social_post': 'bài trên mạng xã hội',
  'activity.material': 'ấn phẩm',
  report: 'báo cáo',
  'report.month': 'báo cáo tháng',
  'report.quarter': 'báo cáo quý',
  'report.half-year': 'báo cáo 6 tháng',
};
