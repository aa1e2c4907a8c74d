import type { Block, Table } from '../../../documents/index.ts';
import { numberWords } from '../../../platform/clock/words.ts';
import { confirmedShare, type SampleTotals } from '../../confirmed-share/index.ts';
import type { ConsolidatedFigures, SampleReading } from './consolidated-figures.ts';
import { notOwed } from './done-of.ts';
import type { HrefOf } from './tokens.ts';

export const sampleTitle = 'Kiểm tra ngẫu nhiên minh chứng';

/** What the random calls say about the figures above: one neutral sentence, a row for each measure, the seeds. */
export function sampleBlocks(all: ConsolidatedFigures, hrefOf: HrefOf): Block[] {
  const { sample } = all;
  if (!sample) return [];
  const sentence: Block = { type: 'paragraph', content: sentenceOf(sample, hrefOf) };
  if (sample.whole.drawn === 0) return [sentence];
  return [
    sentence,
    { type: 'table', table: sampleTable(all, sample) },
    { type: 'paragraph', content: seedWords(sample) },
  ];
}

function sentenceOf({ whole, draws }: SampleReading, hrefOf: HrefOf) {
  if (whole.drawn === 0)
    return 'Đến ngày số liệu chưa bốc mẫu kiểm tra minh chứng, nên báo cáo không nêu tỷ lệ được xác nhận.';
  const drawn = `Trong ${monthCount(draws.length)} đã bốc ngẫu nhiên ${numberWords(whole.drawn)} minh chứng để gọi kiểm tra`;
  const share = confirmedShare(whole);
  const rest =
    whole.unreachable > 0
      ? `; ${numberWords(whole.unreachable)} minh chứng không gọi được, không tính vào tỷ lệ`
      : '';
  if (!share) return `${drawn}; chưa có kết quả gọi kiểm tra${rest}.`;
  const href = hrefOf('sample.share');
  const text = `${share.share} (${numberWords(whole.confirmed)}/${numberWords(share.asked)} cuộc gọi)`;
  return [
    `${drawn}; được xác nhận `,
    { figureId: 'sample.share', text, ...(href ? { href } : {}) },
    `, khoảng tin cậy 95\u00a0%: ${share.interval}${rest}; mẫu bốc theo hạt giống công bố trước, nêu dưới bảng.`,
  ];
}

function monthCount(months: number): string {
  return months === 1 ? 'một tháng' : `${numberWords(months)} tháng`;
}

function sampleTable(all: ConsolidatedFigures, sample: SampleReading): Table {
  const rows = all.figures.filter((figure) => figure.kind !== 'report');
  return {
    columns: [
      { width: 12, align: 'center' },
      { width: 58 },
      { width: 18, align: 'right' },
      { width: 18, align: 'right' },
      { width: 18, align: 'right' },
      { width: 19, align: 'right' },
      { width: 27, align: 'center' },
    ],
    head: [
      [
        'STT',
        'Nhiệm vụ, chỉ tiêu',
        'Đã bốc',
        'Gọi được',
        'Xác nhận',
        'Tỷ lệ',
        'Khoảng tin cậy 95\u00a0%',
      ].map((text) => ({ text })),
    ],
    rows: rows.map((figure, index) => ({
      cells: [String(index + 1), `${figure.name}: ${figure.goal}`, ...cellsOf(sample.figures[figure.key])],
    })),
  };
}

/** Nothing drawn is a dash in every column, never a zero per cent. */
function cellsOf(sample: SampleTotals | undefined): string[] {
  if (!sample) return ['0', notOwed, notOwed, notOwed, notOwed];
  const share = confirmedShare(sample);
  if (!share) return [numberWords(sample.drawn), '0', notOwed, notOwed, notOwed];
  return [
    numberWords(sample.drawn),
    numberWords(share.asked),
    numberWords(sample.confirmed),
    share.share,
    share.interval,
  ];
}

/** Long enough to find the seed on the public page; a whole one has 64 characters. */
const shownSeed = 16;

function seedWords({ draws }: SampleReading): string {
  const seeds = draws.map(
    ({ month, seed }) => `tháng ${Number(month.slice(5))}/${month.slice(0, 4)}: ${seed.slice(0, shownSeed)}…`,
  );
  return `Một minh chứng tính cho nhiều chỉ tiêu thì có mặt ở từng dòng. Hạt giống bốc mẫu (${shownSeed} ký tự đầu): ${seeds.join('; ')}.`;
}
