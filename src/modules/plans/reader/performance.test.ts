import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPlan } from './read-plan.ts';
import { exampleFile } from './testing/load-plan.ts';

const page = readFileSync(exampleFile('txt'), 'utf8');
const sentence =
  'Báo cáo kết quả thực hiện về Sở Giáo dục và Đào tạo trước ngày 20/11/2024, ít nhất 02 bài mỗi tháng. ';
const header = 'KẾ HOẠCH\nTruyền thông năm 2024\n\nI. NỘI DUNG\n';
const table = (rows: number) =>
  [
    '| TT | Nhiệm vụ | Đơn vị chủ trì | Thời gian |',
    '|---|---|---|---|',
    ...Array.from(
      { length: rows },
      (_, at) => `| ${at + 1} | Đăng ${at} tin về an toàn | Văn phòng | Quý II/2024 |`,
    ),
  ].join('\n');

/** What hostile or careless files are full of, in any amount. */
const shapes: [name: string, size: number, make: (size: number) => string][] = [
  ['trang kế hoạch', 2, (size) => page.repeat(size)],
  ['dòng dài không ngắt', 250, (size) => `${header}${sentence.repeat(size)}`],
  ['chữ không có khoảng trắng', 20_000, (size) => `${header}${'x1/'.repeat(size)}`],
  ['gạch đầu dòng', 250, (size) => `${header}${`- ${sentence}\n`.repeat(size)}`],
  ['dòng ngắn', 2_500, (size) => `${header}${'một dòng\n'.repeat(size)}`],
  ['dòng trống', 10_000, (size) => `${header}${'\n'.repeat(size)}I. Hết`],
  ['mục I, II, III', 500, (size) => `${header}${'I. TỔ CHỨC\n1. Phòng Tổ chức\na) Việc.\n'.repeat(size)}`],
  ['hàng của bảng', 200, (size) => `${header}${table(size)}`],
  ['cột của bảng', 1_000, (size) => `${header}|${' a |'.repeat(size)}\n|${' b |'.repeat(size)}\n`],
  [
    'văn bản được dẫn',
    200,
    (size) =>
      `${header}${'- Quyết định số 12/QĐ-UBND ngày 05/3/2024 của UBND tỉnh về công tác thư viện;\n'.repeat(size)}`,
  ],
  [
    'phụ lục',
    100,
    (size) =>
      `${header}${'Phụ lục I\nDANH MỤC NHIỆM VỤ\nSTT Nhiệm vụ Đơn vị chủ trì Thời gian\n1\nĐăng tin\nVăn phòng\nQuý I\n'.repeat(size)}`,
  ],
  ['ngoặc mở', 10_000, (size) => `${header}${'('.repeat(size)}${'“'.repeat(size)}`],
  [
    'địa chỉ',
    300,
    (size) => `${header}${'Trang (https://a.gov.vn); thư a@b.gov.vn; điện thoại 0272. 1022. '.repeat(size)}`,
  ],
];

/** Time of this thread alone: what else runs on the machine does not count. */
async function fastest(bytes: Uint8Array, runs: number): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const before = process.threadCpuUsage();
    await readPlan(bytes, 'x.txt').catch(() => null);
    const { user, system } = process.threadCpuUsage(before);
    times.push((user + system) / 1_000);
  }
  return Math.min(...times);
}

// Four times the text may take four times as long; with every line compared to every other it would be sixteen times.
const GROWTH = 4;
const MOST = 9;
/** Below this the clock says more about the machine than about the reader. */
const SHORTEST_MS = 15;

describe('thời gian đọc tăng theo độ dài, không theo bình phương độ dài', () => {
  it.each(shapes)('%s', { timeout: 120_000 }, async (_, size, make) => {
    const small = Buffer.from(make(size));
    const large = Buffer.from(make(size * GROWTH));
    await fastest(small, 1);
    const before = Math.max(SHORTEST_MS, await fastest(small, 3));
    const after = await fastest(large, 2);
    expect(after / before).toBeLessThan(MOST);
  });
});
