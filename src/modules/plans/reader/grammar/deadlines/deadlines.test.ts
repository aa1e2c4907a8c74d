import { describe, expect, it } from 'vitest';
import { yearsOfPlan } from '../times/plan-years.ts';
import { findDeadlines } from './deadlines.ts';

const dues = (text: string, years: Parameters<typeof findDeadlines>[1] = 2024) =>
  findDeadlines(text, years).map(({ date, inclusive }) => `${inclusive ? '≤' : '<'} ${date}`);
const rhythms = (text: string) =>
  findDeadlines(text, 2024).map(({ every, on }) => [every, on?.day ?? null, on?.month ?? null]);

describe('hạn có ngày', () => {
  it.each([
    ['trước ngày 20/11/2023', ['< 2023-11-20']],
    ['trước 01/12/2023', ['< 2023-12-01']],
    ['trước ngày 20 /11/ 2023', ['< 2023-11-20']],
    ['trước ngày 05.12.2024', ['< 2024-12-05']],
    ['trước ngày 05-12-2024', ['< 2024-12-05']],
    ['trước ngày 05 tháng 12 năm 2024', ['< 2024-12-05']],
    ['trước ngày 15 tháng Mười năm 2024', ['< 2024-10-15']],
    ['trước ngày 15/6', ['< 2024-06-15']],
    ['trước 17 giờ ngày 20/11/2024', ['< 2024-11-20']],
    ['trước 17h00 ngày 20/11/2024', ['< 2024-11-20']],
    ['chậm nhất ngày 30/6/2024', ['≤ 2024-06-30']],
    ['chậm nhất là ngày 30/6/2024', ['≤ 2024-06-30']],
    ['chậm nhất đến ngày 30/6/2024', ['≤ 2024-06-30']],
    ['chậm nhất là trước ngày 30/6/2024', ['< 2024-06-30']],
    ['muộn nhất vào ngày 30/6/2024', ['≤ 2024-06-30']],
    ['không quá ngày 30/6/2024', ['≤ 2024-06-30']],
    ['đến hết ngày 15/5/2024', ['≤ 2024-05-15']],
    ['đến hết tháng 9/2024', ['≤ 2024-09-30']],
    ['xong trong tháng 02/2024', ['≤ 2024-02-29']],
    ['trong tháng 12/2025', ['≤ 2025-12-31']],
    ['trong quý II/2024', ['≤ 2024-06-30']],
    ['hạn chót: 20/5/2024', ['≤ 2024-05-20']],
    ['thời hạn đến ngày 20/5/2024', ['≤ 2024-05-20']],
    ['vào ngày 15/6/2024', ['≤ 2024-06-15']],
    ['trước ngày 15/6 và ngày 15/11/2024', ['< 2024-06-15', '< 2024-11-15']],
    ['trước ngày 15/6 (6 tháng), 15/11 (năm)', ['< 2024-06-15', '< 2024-11-15']],
    ['vào ngày 15/6 và ngày 15/11/2024', ['≤ 2024-06-15', '≤ 2024-11-15']],
    ['định kỳ 2 lần/năm (ngày 15/6 và ngày 15/12)', ['≤ 2024-06-15', '≤ 2024-12-15']],
    ['6 tháng (ngày 15/6), báo cáo năm (ngày 15/12)', ['≤ 2024-06-15', '≤ 2024-12-15']],
    ['sơ kết vào cuối tháng 6, tổng kết vào cuối năm 2024', ['≤ 2024-06-30', '≤ 2024-12-31']],
    ['6 tháng trước ngày 10/6, cả năm trước ngày 30/11', ['< 2024-06-10', '< 2024-11-30']],
  ])('“Gửi báo cáo %s”', (text, expected) => expect(dues(`Gửi báo cáo ${text}.`)).toEqual(expected));

  it.each([
    ['Thời gian gửi báo cáo: ngày 15/6/2024.', ['≤ 2024-06-15']],
    ['Nhận bài dự thi từ ngày 01/3/2024 đến hết ngày 15/5/2024.', ['≤ 2024-05-15']],
    ['Các trường hoàn thành việc ký cam kết trong tháng 9/2024.', ['≤ 2024-09-30']],
    ['Hoàn thành trong quý IV/2024.', ['≤ 2024-12-31']],
    ['Hoàn thành trong quý III, chậm nhất là 30/9.', ['≤ 2024-09-30']],
    ['Hoàn thành trong 6 tháng đầu năm 2024.', ['≤ 2024-06-30']],
    ['Nhận bài dự thi từ ngày phát động đến ngày 30/11/2024.', ['≤ 2024-11-30']],
    [
      'Các đơn vị đã được giao nhiệm vụ tiếp tục thực hiện, hoàn thành trước tháng 10/2024.',
      ['< 2024-10-01'],
    ],
  ])('“%s”', (text, expected) => expect(dues(text)).toEqual(expected));
});

describe('không phải hạn', () => {
  it.each([
    ['Quyết định số 12/QĐ-UBND ngày 05/6/2023 của UBND tỉnh'],
    ['Báo cáo kết quả thực hiện Kế hoạch số 12/KH-UBND ngày 05/6/2023 của UBND tỉnh.'],
    ['Trong quý I/2024 đã có 318 ca mắc.'],
    ['Tuyên truyền từ tháng 5 đến tháng 11/2024.'],
    ['Thời gian: từ tháng 4 đến hết tháng 12 năm 2024.'],
    ['Tính đến hết ngày 31/12/2023 có 20 trường.'],
    ['Trẻ em sinh trước ngày 01/01/2018.'],
    ['Xử lý trong vòng 48 giờ.'],
    ['Mít tinh ngày 15/6/2024 tại trung tâm huyện.'],
    ['Đến năm 2025, định hướng đến năm 2030'],
    ['Quyết định có hiệu lực sau 10 ngày kể từ ngày ký.'],
    ['Lấy mẫu từ ngày 05 đến ngày 20/4/2024.'],
    ['Điều kiện vệ sinh trước 5 tuổi'],
    ['Báo cáo kết quả kỷ niệm 49 năm (30/4/2024) với lãnh đạo huyện.'],
    ['Chốt số liệu báo cáo tháng: từ ngày 15 tháng trước đến ngày 14 của tháng báo cáo.'],
  ])('“%s”', (text) => expect(dues(text)).toEqual([]));
});

describe('hạn lặp lại', () => {
  it.each([
    ['trước ngày 25 hằng tháng', [['month', 25, 'each']]],
    ['trước ngày 15 hàng tháng', [['month', 15, 'each']]],
    ['ngày 15 của tháng', [['month', 15, 'each']]],
    ['trước ngày 05 tháng sau', [['month', 5, 'each']]],
    ['hằng tháng (trước ngày 28)', [['month', 28, 'each']]],
    ['hàng tuần vào thứ 6', [['week', null, null]]],
    ['mỗi tháng một lần, chậm nhất ngày 25', [['month', 25, 'each']]],
    ['hằng năm, trước ngày 30/11', [['year', 30, 11]]],
    [
      'tuần (vào 15 giờ thứ Năm), tháng (ngày 20), quý (ngày 20 tháng cuối quý)',
      [
        ['week', null, null],
        ['month', 20, 'each'],
        ['quarter', 20, 'last'],
      ],
    ],
    ['trước ngày 20 của tháng cuối quý', [['quarter', 20, 'last']]],
    ['vào ngày 20 của tháng cuối mỗi quý', [['quarter', 20, 'last']]],
    ['trước ngày 05 tháng cuối cùng của mỗi quý', [['quarter', 5, 'last']]],
    ['trước ngày 10 của tháng đầu quý sau', [['quarter', 10, 'first']]],
    ['trước ngày 25/5 hằng năm', [['year', 25, 5]]],
    ['trước ngày 25 tháng 5 hằng năm', [['year', 25, 5]]],
    [
      'trước ngày 15/6 và 15/12 hằng năm',
      [
        ['year', 15, 6],
        ['year', 15, 12],
      ],
    ],
    ['trước 15 giờ 00 ngày thứ Sáu hằng tuần', [['week', null, null]]],
    ['vào cuối quý', [['quarter', null, null]]],
    ['vào tuần cuối của tháng', [['month', null, null]]],
  ])('“Gửi báo cáo %s”', (text, expected) => expect(rhythms(`Gửi báo cáo ${text}.`)).toEqual(expected));

  it('kỳ báo cáo lấy nhịp của câu', () => {
    expect(rhythms('Báo cáo định kỳ hằng quý trước ngày 20 của tháng cuối kỳ báo cáo.')).toEqual([
      ['quarter', 20, 'last'],
    ]);
  });

  it('ngày không có năm trong kế hoạch nhiều năm là hạn hằng năm', () => {
    const years = yearsOfPlan('Chương trình giai đoạn 2024-2026', 2024);
    expect(findDeadlines('Hằng năm, báo cáo kết quả trước ngày 30/11.', years)).toMatchObject([
      { date: null, every: 'year', on: { day: 30, month: 11 } },
    ]);
  });
});

describe('hạn tính từ một việc', () => {
  it.each([
    [
      'Trả kết quả trong thời hạn 10 ngày làm việc kể từ ngày nhận được văn bản.',
      10,
      true,
      'ngày nhận được văn bản',
    ],
    ['Báo cáo chậm nhất 05 ngày sau khi kết thúc hoạt động.', 5, false, 'khi kết thúc hoạt động'],
    ['Gửi về Phòng trong vòng 03 ngày kể từ khi có kết quả, kèm ảnh.', 3, false, 'khi có kết quả'],
    [
      'Báo cáo trong vòng 48 giờ kể từ khi phát hiện ca bệnh về Phòng Y tế.',
      2,
      false,
      'khi phát hiện ca bệnh',
    ],
    ['Kết thúc chiến dịch, báo cáo kết quả sau 05 ngày làm việc.', 5, true, 'kết thúc chiến dịch'],
    ['Gửi báo cáo sau khi kết thúc đợt cao điểm 03 ngày.', 3, false, 'kết thúc đợt cao điểm'],
    ['Báo cáo chậm nhất sau 03 ngày kết thúc hội thi.', 3, false, 'kết thúc hội thi'],
  ])('“%s”', (text, days, workingDays, after) => {
    expect(findDeadlines(text, 2024)).toMatchObject([
      { date: null, inclusive: true, relative: { days, workingDays, after } },
    ]);
  });
});

describe('năm được để trống', () => {
  it('không suy ra năm khi không biết năm của kế hoạch', () => {
    expect(findDeadlines('trước ngày 15/6', null)).toMatchObject([{ date: null }]);
  });

  it('năm học: tháng 5 thuộc năm sau', () => {
    const years = yearsOfPlan('Kế hoạch năm học 2024-2025', 2024);
    expect(dues('Báo cáo trước ngày 31/5.', years)).toEqual(['< 2025-05-31']);
  });

  it('“năm sau” không thành ngày của năm nay', () => {
    expect(findDeadlines('Báo cáo năm trước ngày 15/01 năm sau.', 2024)).toMatchObject([{ date: null }]);
  });
});
