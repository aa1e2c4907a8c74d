import { monthOf } from '../../../platform/clock/clock.ts';
import { numberWords, percentWords } from '../../../platform/clock/words.ts';
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

/** "tháng 8", "tháng 8, 9", "tháng 5–10": three or more in a row become one run. */
function periodWords(figure: ReportFigure, which: (counts: Counts) => number): string {
  const numbers = figure.periods
    .filter((period) => which(period) > 0)
    .map((period) => {
      const month = Number(monthOf(period.start).slice(5));
      return figure.period === 'quarter' ? Math.ceil(month / 3) : month;
    });
  return numbers.length === 0 ? '' : `${periodNouns[figure.period]}\u00a0${runsOf(numbers).join(', ')}`;
}

function runsOf(numbers: number[]): string[] {
  const runs: number[][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && run.at(-1)! + 1 === number) run.push(number);
    else runs.push([number]);
  }
  return runs.flatMap((run) => (run.length < 3 ? run.map(String) : [`${run[0]}–${run.at(-1)}`]));
}

/** "Nhiệm vụ 7: An toàn mạng, Mục III.1.b": what a unit's own pages call a figure. */
export function figureTitle(
  figure: Pick<ReportFigure, 'taskNo' | 'topic' | 'denominator' | 'label'>,
): string {
  if (figure.taskNo === null) return figure.label;
  const set = figure.denominator ? `, ${figure.denominator}` : '';
  return `Nhiệm vụ ${figure.taskNo}: ${figure.topic}${set}`;
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
