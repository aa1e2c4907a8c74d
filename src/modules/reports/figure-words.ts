import { monthOf } from '../../platform/clock/clock.ts';
import { monthWords, numberWords, percentWords } from '../../platform/clock/words.ts';
import type { Counts, ReportFigure } from './figures.ts';

const topics: readonly (readonly [string, string, string])[] = [
  ['article', 'Bài đăng', 'bài'],
  ['activity.social_post', 'Mạng xã hội', 'bài chia sẻ'],
  ['activity.material', 'Ấn phẩm', 'ấn phẩm'],
  ['activity.online_safety_lesson', 'An toàn mạng', 'tiết'],
  ['report', 'Báo cáo', 'báo cáo'],
];

/** A short name of what counts toward a measure, for column heads. */
export function topicOf(counts: readonly string[]): string {
  if (counts.length === 1) return topics.find(([kind]) => kind === counts[0])?.[1] ?? 'Hoạt động';
  return counts.includes('article') ? 'Tuyên truyền' : 'Sinh hoạt, hội nghị';
}

/** What one piece of evidence is called. */
export function itemNounOf(counts: readonly string[]): string {
  if (counts.length === 1) return topics.find(([kind]) => kind === counts[0])?.[2] ?? 'hoạt động';
  return counts.includes('article') ? 'minh chứng' : 'hoạt động';
}

const periodNouns = { month: 'tháng', quarter: 'quý', plan: 'lần' } as const;

const quarterWords = (start: string) => `quý\u00a0${Math.ceil(Number(start.slice(5, 7)) / 3)}`;

function periodWords(figure: ReportFigure, which: (counts: Counts) => number): string {
  const words = figure.period === 'quarter' ? quarterWords : (start: string) => monthWords(monthOf(start));
  return figure.periods
    .filter((period) => which(period) > 0)
    .map((period) => words(period.start))
    .join(', ');
}

/** "13 bài" */
export function itemsWords(figure: Pick<ReportFigure, 'items' | 'noun'>): string {
  return `${numberWords(figure.items)}\u00a0${figure.noun}`;
}

/** What one unit's figure says beside its number: "Đủ 5 trong 7 tháng. Còn nợ tháng 8." */
export function unitDetail(figure: ReportFigure): string {
  if (figure.owed === 0 && figure.nothing > 0) return 'Đơn vị khai không phát sinh.';
  if (figure.owed === 0) return figure.exempt > 0 ? 'Được miễn.' : 'Chưa đến kỳ tính.';
  if (figure.period === 'plan') {
    if (figure.done > 0) return figure.late > 0 ? 'Đã thực hiện, minh chứng đến trễ.' : 'Đã thực hiện.';
    return figure.missing > 0 ? 'Chưa có minh chứng, đã quá hạn.' : 'Chưa có minh chứng, chưa đến hạn.';
  }
  const nothing = periodWords(figure, (one) => one.nothing);
  const missing = periodWords(figure, (one) => one.missing);
  const late = periodWords(figure, (one) => one.late);
  return [
    `Đủ ${figure.done} trong ${figure.owed}\u00a0${periodNouns[figure.period]}.`,
    late && `Đến trễ: ${late}.`,
    nothing && `Khai không phát sinh: ${nothing}.`,
    missing && `Còn nợ: ${missing}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** "598 trong 611 (97,8 %)" */
export function shareWords(counts: Pick<Counts, 'owed' | 'done'>): string {
  if (counts.owed === 0) return 'chưa có phần phải làm';
  const share = percentWords(Math.min(1, counts.done / counts.owed));
  return `${numberWords(counts.done)} trong ${numberWords(counts.owed)} (${share})`;
}

/** What is counted in a figure over many units: units, or units in each month. */
export function cellNoun(figure: Pick<ReportFigure, 'period' | 'kind'>): string {
  if (figure.kind === 'report') return 'báo cáo';
  if (figure.period === 'month') return 'lượt đơn vị theo tháng';
  return figure.period === 'quarter' ? 'lượt đơn vị theo quý' : 'đơn vị';
}
