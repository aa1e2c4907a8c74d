import { themes } from '../../src/server/simulate/article-themes.ts';
import { officialOpening, sentencesOn, writeArticle } from '../../src/server/simulate/article-writer.ts';
import { randomOf } from '../../src/server/simulate/random.ts';

/** Two made-up articles of two units, and what stands between them by the way they were made. */
export interface Pair {
  kind: keyof typeof ways;
  first: string;
  second: string;
  /** What the second should be called. */
  truth: 'own' | 'partly' | 'copy' | 'too_short';
}

interface Making {
  seed: number;
  no: number;
  planLines: readonly string[];
}

const unit = (no: number) =>
  `Trường Tiểu học ${['Hòa Bình', 'Thủy Tiên', 'Mỹ Lệ', 'Khánh Hậu', 'Lương Quới'][no % 5]} ${no}`;

function article({ seed, no }: Making, name: string): string {
  const { summary, text } = writeArticle(seed, `${name}|${no}`, unit(no));
  return `${summary}\n${text}`;
}

/** "hòa" written "hoà": where the mark stands is a habit. */
const oldMarks: Record<string, string> = {
  òa: 'oà',
  óa: 'oá',
  ỏa: 'oả',
  ùy: 'uỳ',
  úy: 'uý',
  ủy: 'uỷ',
  òe: 'oè',
  óe: 'oé',
};

const sentencesOf = (text: string) => text.split(/(?<=[.!?])\s+/);

/** Every n-th sentence of the text is exchanged for one of another text of its own. */
function exchanged(text: string, share: number, making: Making): string {
  const random = randomOf(making.seed, `exchange|${making.no}`);
  const own = sentencesOn(themes[making.no % themes.length]!, 10, random);
  return sentencesOf(text)
    .map((sentence, at) =>
      Math.floor((at + 1) * share) > Math.floor(at * share) ? own[at % own.length]! : sentence,
    )
    .join(' ');
}

type Way = (making: Making) => Omit<Pair, 'kind'>;

function changed(truth: Pair['truth'], change: (first: string, making: Making) => string): Way {
  return (making) => {
    const first = article(making, 'first');
    return { first, second: change(first, making), truth };
  };
}

const ways = {
  'chép nguyên': changed('copy', (first) => first),
  'chép, đổi tên và ngày': changed('copy', (first, { no }) =>
    first
      .replaceAll(unit(no), `Trường THCS Nguyễn Văn Rành ${no + 7}`)
      .replace(/\d+/g, (digits) => String(Number(digits) + 3)),
  ),
  'chép, tách dấu (NFD)': changed('copy', (first) => first.normalize('NFD')),
  'chép, đổi chỗ đặt dấu': changed('copy', (first) =>
    Object.entries(oldMarks).reduce((text, [now, before]) => text.replaceAll(now, before), first),
  ),
  'chép, mất dấu, chữ hoa': changed('copy', (first) =>
    first.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toUpperCase(),
  ),
  'bản địa hóa một phần ba': changed('partly', (first, making) => exchanged(first, 1 / 3, making)),
  'bản địa hóa quá nửa': changed('partly', (first, making) => exchanged(first, 0.55, making)),
  'thêm phần riêng vào bài có sẵn': changed(
    'partly',
    (first, making) => `${article(making, 'added')}\n${first}`,
  ),
  'trích một câu': changed(
    'own',
    (first, making) => `${article(making, 'quoting')} ${sentencesOf(first)[3]}`,
  ),
  'cùng chủ đề, viết riêng': ({ seed, no, planLines }) => {
    const write = (name: string) =>
      sentencesOn(themes[no % themes.length]!, 10, randomOf(seed, `${name}|${no}`)).join(' ');
    return {
      first: `${officialOpening} ${unit(no)} ghi lại. ${write('a')} ${planLines[no % planLines.length]}`,
      second: `${officialOpening} ${unit(no + 1)} ghi lại. ${write('b')} ${planLines[no % planLines.length]}`,
      truth: 'own',
    };
  },
  'khác chủ đề': (making) => ({
    first: article(making, 'one'),
    second: article(making, 'two'),
    truth: 'own',
  }),
  'trích nhiều đoạn của kế hoạch': (making) => {
    const lines = Array.from(
      { length: 4 },
      (_, at) => making.planLines[(making.no * 4 + at) % making.planLines.length]!,
    ).join(' ');
    return {
      first: `${lines} ${article(making, 'one')}`,
      second: `${lines} ${article(making, 'two')}`,
      truth: 'own',
    };
  },
  'thông báo ngắn': ({ no }) => {
    const notice = `${unit(no)} thông báo: sáng thứ Bảy tuần này phòng máy mở cửa cho phụ huynh đến làm quen với dịch vụ công trực tuyến.`;
    return { first: notice, second: notice, truth: 'too_short' };
  },
} satisfies Record<string, Way>;

/** As many pairs as asked, the ways in turn. */
export function makePairs(count: number, seed: number, planLines: readonly string[]): Pair[] {
  const kinds = Object.keys(ways) as Pair['kind'][];
  return Array.from({ length: count }, (_, no) => {
    const kind = kinds[no % kinds.length]!;
    return { kind, ...(ways[kind] as Way)({ seed, no, planLines }) };
  });
}
