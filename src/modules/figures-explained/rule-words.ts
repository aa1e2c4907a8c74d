import { dateWords, monthWords } from '../../platform/clock/words.ts';

export interface ExplainedMeasure {
  kind: 'quota' | 'coverage' | 'presence' | 'report';
  period: 'month' | 'quarter' | 'plan';
  needed: number;
  counts: readonly string[];
}

const kindNames: Record<string, string> = {
  article: 'bài đăng trên chuyên mục của đơn vị, hoặc đường dẫn bài đăng nơi khác',
  report: 'báo cáo đã gửi',
  'report.month': 'báo cáo tháng đã gửi',
  'report.quarter': 'báo cáo quý đã gửi',
  'report.half-year': 'báo cáo 6 tháng đã gửi',
  'activity.assembly': 'sinh hoạt dưới cờ, sinh hoạt tập thể',
  'activity.conference': 'hội nghị, cuộc họp',
  'activity.workshop': 'hội thảo, tập huấn',
  'activity.extracurricular': 'hoạt động ngoại khóa',
  'activity.union_event': 'hoạt động của đoàn thể',
  'activity.online_safety_lesson': 'tiết dạy an toàn mạng',
  'activity.social_post': 'bài trên mạng xã hội',
  'activity.material': 'ấn phẩm',
};

/** What counts, in words. */
export function countedKindsWords(counts: readonly string[]): string {
  const words = counts
    .map((kind) => kindNames[kind] ?? 'hoạt động khác')
    .filter((one, index, all) => all.indexOf(one) === index);
  const sentence = words.join('; ');
  return `${sentence[0]?.toUpperCase() ?? ''}${sentence.slice(1)}. Một minh chứng được tính một lần cho mỗi phần việc; gỡ hoặc bị trả lại thì thôi tính.`;
}

const periodNames = { month: 'mỗi tháng', quarter: 'mỗi quý', plan: 'trong cả kế hoạch' } as const;

/** When one unit has done its part. */
export function ruleWords({ needed, period }: ExplainedMeasure): string {
  return `Một đơn vị đạt khi có ít nhất ${needed} minh chứng ${periodNames[period]}.`;
}

/** What is divided by what. */
export function shareRuleWords({ period }: ExplainedMeasure): string {
  const part =
    period === 'plan' ? 'đơn vị' : period === 'month' ? 'lượt đơn vị theo tháng' : 'lượt đơn vị theo quý';
  const when = period === 'plan' ? '' : ' Chỉ tính các kỳ đã hết; kỳ đang chạy chưa vào tỷ lệ.';
  return `Tử số: số ${part} đã đạt, kể cả đạt trễ. Mẫu số: số ${part} phải làm, trừ phần được miễn và phần đã khai không phát sinh.${when}`;
}

/** On which day an item counts, and when it is late (rule P4). */
export function dayRuleWords(measure: ExplainedMeasure): string {
  const day = measure.counts.includes('article') ? 'ngày đăng (hoặc ngày diễn ra)' : 'ngày diễn ra';
  return `Tính vào kỳ của ${day}, theo giờ Việt Nam. Nhận sau ngày cuối của kỳ thì vẫn tính và ghi là trễ. Số đổi ngay lúc minh chứng được ghi nhận, và đêm nào cũng được đếm lại từ từng minh chứng.`;
}

export function countedMonthsWords(months: readonly string[]): string {
  if (months.length === 0) return '';
  return `${months.map((month) => monthWords(month)).join(', ')} năm ${months[0]!.slice(0, 4)}`;
}

export function asOfWords(asOf: string): string {
  return `tính đến ngày ${dateWords(asOf)}`;
}
