import { percentWords } from '../../../platform/clock/words.ts';
import { cellNoun } from '../figures/figure-words.ts';
import type { ConsolidatedFigures, ProvinceFigure } from './consolidated-figures.ts';
import { mainReportFigure } from './consolidated-figures.ts';

/** "I", "II.4" (task 4), "III", "IV". The annex has no text. */
export type SectionKey = string;

export interface SectionTask {
  no: number;
  title: string;
  shortTitle: string;
}

export interface SectionHead {
  key: SectionKey;
  /** As shown in the list and, for I, III and IV, as heading of the document. */
  title: string;
}

export const parts = {
  I: 'Công tác chỉ đạo',
  II: 'Kết quả thực hiện',
  III: 'Khó khăn, vướng mắc',
  IV: 'Đề xuất, phương hướng',
} as const;

export const annexKey = 'PL';

export function sectionHeads(tasks: readonly SectionTask[]): SectionHead[] {
  return [
    { key: 'I', title: parts.I },
    ...tasks.map((task) => ({ key: `II.${task.no}`, title: task.shortTitle })),
    { key: 'III', title: parts.III },
    { key: 'IV', title: parts.IV },
  ];
}

/** The proposed text of a section, with figures named instead of written; what the figures do not know is not said. */
export function proposedText(key: SectionKey, all: ConsolidatedFigures, planWords: string): string {
  if (key === 'I') return guidance(all, planWords);
  if (key === 'III') return obstacles(all);
  if (key === 'IV') return outlook(all);
  const taskNo = Number(key.slice('II.'.length));
  const figures = all.figures.filter((figure) => figure.taskNo === taskNo);
  if (figures.length === 0)
    return 'Kế hoạch không giao chỉ tiêu đếm được cho nhiệm vụ này; kết quả thể hiện trong báo cáo của các đơn vị.';
  return figures.map(resultText).join('\n');
}

function guidance(all: ConsolidatedFigures, planWords: string): string {
  const report = mainReportFigure(all.figures);
  return [
    `Sở Giáo dục và Đào tạo đã ban hành ${planWords}; giao nhiệm vụ đến «số đơn vị» đơn vị, cơ sở giáo dục trên địa bàn tỉnh. Phòng Hành chính – Quản trị chủ trì theo dõi, đôn đốc việc thực hiện theo từng nhiệm vụ, từng đơn vị.`,
    report && report.period !== 'plan'
      ? 'Tính đến ngày «ngày số liệu», Sở nhận «báo cáo đã nhận»/«báo cáo phải gửi» báo cáo định kỳ đã đến hạn, tính theo lượt đơn vị của từng kỳ. Số liệu của báo cáo này được tổng hợp từ minh chứng của từng đơn vị.'
      : report &&
        'Tính đến ngày «ngày số liệu», Sở nhận báo cáo của «báo cáo đã nhận»/«báo cáo phải gửi» đơn vị phải báo cáo. Số liệu của báo cáo này được tổng hợp từ minh chứng của từng đơn vị.',
  ]
    .filter(Boolean)
    .join('\n');
}

function resultText(figure: ProvinceFigure): string {
  const { name } = figure;
  if (figure.owed === 0)
    return `«${name}: minh chứng» ${figure.noun} được ghi nhận; chưa đến kỳ tính chỉ tiêu.`;
  return [sentenceOf(figure), gapsOf(figure), `Mức tin cậy của minh chứng: «${name}: mức tin cậy».`]
    .filter(Boolean)
    .join(' ');
}

function sentenceOf(figure: ProvinceFigure): string {
  const { name, noun } = figure;
  const items = `«${name}: minh chứng» ${noun} được ghi nhận`;
  const share = `«${name}: đạt»/«${name}: phải làm»`;
  if (figure.period !== 'plan' && figure.unitsOwed === 1)
    return `Đơn vị được giao thực hiện đủ ${share} kỳ đã đến hạn (đạt «${name}: tỷ lệ»), với ${items}.`;
  if (figure.period !== 'plan')
    return `Có ${items}. Có «${name}: đơn vị đủ»/«${name}: đơn vị phải làm» đơn vị thực hiện đủ ở tất cả các kỳ đã đến hạn; tính theo lượt, đạt ${share} ${cellNoun(figure)} («${name}: tỷ lệ»).`;
  if (figure.kind === 'coverage') {
    const set = figure.denominator ? `Theo phạm vi nêu tại ${figure.denominator}: có` : 'Có';
    const target = figure.target === null ? '' : `, chỉ tiêu ${percentWords(figure.target)}`;
    return `${set} ${share} đơn vị đã thực hiện (đạt «${name}: tỷ lệ»${target}), với ${items}.`;
  }
  return `Có ${share} đơn vị đã thực hiện (đạt «${name}: tỷ lệ»), với ${items}.`;
}

function gapsOf(figure: ProvinceFigure): string {
  const { name } = figure;
  const late = figure.late > 0 ? `Trong đó «${name}: đến trễ» trường hợp minh chứng đến sau hạn.` : '';
  const exempt = figure.exempt > 0 ? `Được miễn: «${name}: được miễn».` : '';
  const nothing = figure.nothing > 0 ? `Đơn vị khai không phát sinh: «${name}: không phát sinh».` : '';
  const missing =
    figure.unitsMissing > 0
      ? `Còn «${name}: đơn vị còn nợ» đơn vị chưa hoàn thành, tập trung tại: «${name}: nơi còn nợ».`
      : '';
  return [late, exempt, nothing, missing].filter(Boolean).join(' ');
}

function obstacles(all: ConsolidatedFigures): string {
  const report = mainReportFigure(all.figures);
  const from = report ? 'Qua tổng hợp báo cáo của «báo cáo đã nhận»/«báo cáo phải gửi» đơn vị, có' : 'Có';
  return `${from} «ý kiến khó khăn» đơn vị nêu khó khăn, vướng mắc trong quá trình thực hiện.`;
}

function outlook(all: ConsolidatedFigures): string {
  const next =
    all.owingUnits > 0
      ? 'Sở Giáo dục và Đào tạo tiếp tục đôn đốc «đơn vị còn nợ» đơn vị chưa hoàn thành phần việc đã đến hạn, tập trung tại: «nơi còn nợ nhiều nhất».'
      : 'Các đơn vị đã hoàn thành phần việc đến hạn; Sở Giáo dục và Đào tạo tiếp tục duy trì các chuyên mục, hoạt động tuyên truyền theo kế hoạch.';
  return `${next}\nCó «ý kiến đề xuất» đơn vị nêu đề xuất, kiến nghị.`;
}
