import { describe, expect, it } from 'vitest';
import { findingsWith } from '../testing/short-plan.ts';

const tasks = [
  ['1', 'Mở chuyên mục giới thiệu sách', 'Phòng Thư viện', '', 'Quý II/2024'],
  ['2', 'Tổ chức ngày hội đọc sách', 'Phòng Thư viện', '', 'Tháng 4/2024'],
  ['3', 'Luân chuyển sách về cơ sở', 'Phòng Thư viện', '', 'Thường xuyên'],
];

describe('số tổng', () => {
  it('“gồm 05 nhiệm vụ” nhưng đọc được 3', async () => {
    const found = await findingsWith('totals-disagree', { body: ['- Kế hoạch này gồm 05 nhiệm vụ.'], tasks });
    expect(found).toMatchObject([{ details: { what: 'nhiệm vụ', stated: 5, found: 3 } }]);
  });

  it.each([
    '- Kế hoạch này gồm 03 nhiệm vụ.',
    '- Gồm ba nhiệm vụ sau đây:',
    '- Mỗi đơn vị chọn 02 nhiệm vụ để làm điểm.',
  ])('không báo: %s', async (line) => {
    expect(await findingsWith('totals-disagree', { body: [line], tasks })).toEqual([]);
  });

  it.each([
    [
      '- Tổng kinh phí: 480 triệu đồng, trong đó: ngân sách tỉnh 350.000.000 đồng; nguồn khác 120 triệu đồng.',
      470_000_000,
    ],
    ['- Tập huấn: cấp tỉnh 05 lớp; cấp xã 06 lớp. Tổng: 12 lớp, mỗi lớp không quá 40 người.', 11],
    ['- Tổng số 20 buổi, trong đó khu vực phía Nam 12 buổi, khu vực phía Bắc 10 buổi.', 22],
  ])('câu văn: %s', async (line, found) => {
    expect(await findingsWith('totals-disagree', { body: [line] })).toMatchObject([{ details: { found } }]);
  });

  it('các phần ở danh sách bên dưới', async () => {
    const body = (part: string) => [
      'Tổng kinh phí: 1.250 triệu đồng, trong đó:',
      '- Ngân sách tỉnh: 900 triệu đồng;',
      `- Ngân sách xã: ${part}.`,
    ];
    expect(await findingsWith('totals-disagree', { body: body('350.000.000 đồng') })).toEqual([]);
    expect(await findingsWith('totals-disagree', { body: body('300 triệu đồng') })).toMatchObject([
      { details: { stated: 1_250_000_000, found: 1_200_000_000 } },
    ]);
  });

  const table = (total: string) =>
    [
      'KẾ HOẠCH',
      'Cấp sách năm 2024',
      '',
      'I. NỘI DUNG',
      '| TT | Đơn vị | Số sách | Kinh phí |',
      '|---|---|---|---|',
      '| 1 | Xã Tân Lập | 120 | 1.500.000 |',
      '| 2 | Xã Hòa Bình | 80 | 2.250.000 |',
      `| | Tổng cộng | ${total} | 3.750.000 |`,
    ].join('\n');

  it('dòng tổng của bảng', async () => {
    expect(await findingsWith('totals-disagree', table('200'))).toEqual([]);
    expect(await findingsWith('totals-disagree', table('210'))).toMatchObject([
      { details: { what: 'Số sách', stated: 210, found: 200 } },
    ]);
  });
});

describe('số thứ tự', () => {
  it('nhiệm vụ nhảy số: có thể còn nhiệm vụ chưa đọc được', async () => {
    const found = await findingsWith('numbering-slip', {
      tasks: [tasks[0]!, ['3', ...tasks[1]!.slice(1)], ['3', ...tasks[2]!.slice(1)]],
    });
    expect(found).toMatchObject([{ severity: 'warning', details: { what: 'nhiệm vụ', count: 2 } }]);
    expect(found[0]?.message).toMatch(/sau nhiệm vụ số 1 là nhiệm vụ số 3; nhiệm vụ số 3 có hai lần/);
  });

  it('mục nhảy số là ghi chú', async () => {
    const found = await findingsWith('numbering-slip', {
      body: ['1. Phòng Thư viện', '- Mở chuyên mục.', '3. Văn phòng', '- Phối hợp.'],
    });
    expect(found).toMatchObject([{ severity: 'note', details: { what: 'mục' } }]);
  });

  it.each([
    ['c, d, đ, e', ['a) Một.', 'b) Hai.', 'c) Ba.', 'd) Bốn.', 'đ) Năm.', 'e) Sáu.']],
    ['bỏ đ', ['a) Một.', 'b) Hai.', 'c) Ba.', 'd) Bốn.', 'e) Sáu.']],
  ])('thứ tự chữ cái của văn bản: %s', async (_, points) => {
    expect(await findingsWith('numbering-slip', { body: ['1. Phòng Thư viện', ...points] })).toEqual([]);
  });

  it('mỗi nhóm đánh số lại từ 1', async () => {
    const restarted = [tasks[0]!, tasks[1]!, ['1', ...tasks[2]!.slice(1)]];
    expect(await findingsWith('numbering-slip', { tasks: restarted })).toEqual([]);
  });
});

describe('nơi nhận', () => {
  it('đơn vị ngoài được giao việc mà không có trong Nơi nhận', async () => {
    const found = await findingsWith('lead-not-recipient', {
      tasks: [
        ['1', 'Đưa tin về ngày hội đọc sách', 'Đài Phát thanh và Truyền hình tỉnh', '', 'Tháng 4/2024'],
        tasks[1]!,
      ],
      recipients: ['UBND tỉnh', 'Các phòng thuộc Sở', 'Lưu: VT'],
    });
    expect(found).toMatchObject([
      { severity: 'note', details: { names: ['Đài Phát thanh và Truyền hình tỉnh'] } },
    ]);
  });

  it('“Như trên” gồm mọi nơi được nêu', async () => {
    const found = await findingsWith('lead-not-recipient', {
      tasks: [
        ['1', 'Đưa tin về ngày hội đọc sách', 'Đài Phát thanh và Truyền hình tỉnh', '', 'Tháng 4/2024'],
        tasks[1]!,
      ],
      recipients: ['Như trên', 'Lưu: VT'],
    });
    expect(found).toEqual([]);
  });
});
