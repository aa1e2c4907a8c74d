import { describe, expect, it } from 'vitest';
import { yearsOfPlan } from './plan-years.ts';
import { readSchedule } from './schedules.ts';

const datesIn = (text: string, years: Parameters<typeof readSchedule>[1] = 2024) => {
  const { kind, from, to, due } = readSchedule(text, years);
  return [kind, from, to, due];
};

describe('thời gian của nhiệm vụ', () => {
  it.each([
    ['Thường xuyên'],
    ['Liên tục trong năm'],
    ['Cả năm'],
    ['Suốt năm học'],
    ['Hằng tháng'],
    ['Hàng quý'],
    ['01 lần/tháng'],
    ['Thứ Hai hằng tuần'],
    ['Trước ngày 15 hàng tháng'],
    ['Ngày 20 của tháng cuối quý'],
    ['Thường xuyên, cao điểm tháng 10'],
  ])('“%s” là liên tục', (text) => expect(datesIn(text)).toEqual(['continuous', null, null, null]));

  it.each([
    ['Quý I đến Quý IV', '2024-01-01', '2024-12-31'],
    ['Quý II, III', '2024-04-01', '2024-09-30'],
    ['Quý II và Quý IV/2024', '2024-04-01', '2024-12-31'],
    ['Quý I-IV', '2024-01-01', '2024-12-31'],
    ['Quý III/2025', '2025-07-01', '2025-09-30'],
    ['Quý 2 năm 2025', '2025-04-01', '2025-06-30'],
    ['Quý I/2024 - Quý II/2025', '2024-01-01', '2025-06-30'],
    ['Trong tháng 12/2025', '2025-12-01', '2025-12-31'],
    ['Tháng 4, 10', '2024-04-01', '2024-10-31'],
    ['Tháng 3, 4 và 5', '2024-03-01', '2024-05-31'],
    ['3/2025', '2025-03-01', '2025-03-31'],
    ['Ngày …/3/2024', '2024-03-01', '2024-03-31'],
    ['Tuần 1, 2 tháng 4', '2024-04-01', '2024-04-30'],
    ['6 tháng đầu năm', '2024-01-01', '2024-06-30'],
    ['06 tháng cuối năm 2025', '2025-07-01', '2025-12-31'],
    ['Năm 2024', '2024-01-01', '2024-12-31'],
    ['Giai đoạn 2024-2026', '2024-01-01', '2026-12-31'],
    ['Ngày 15 và 16/3/2024', '2024-03-15', '2024-03-16'],
  ])('“%s” là kỳ từ %s đến %s', (text, from, to) =>
    expect(datesIn(text)).toEqual(['periods', from, to, null]),
  );

  it.each([
    ['Tháng 3 - tháng 5', '2024-03-01', '2024-05-31'],
    ['Tháng 3 - 5', '2024-03-01', '2024-05-31'],
    ['T3/2024 – T5/2024', '2024-03-01', '2024-05-31'],
    ['Từ 01/3/2023 đến 30/6/2023', '2023-03-01', '2023-06-30'],
    ['Từ ngày 15 đến ngày 20/4', '2024-04-15', '2024-04-20'],
    ['15-20/3/2024', '2024-03-15', '2024-03-20'],
    ['Từ ngày 01 tháng 3 năm 2024 đến ngày 05 tháng 4 năm 2024', '2024-03-01', '2024-04-05'],
    ['Từ tháng 9 đến tháng 5/2025', '2024-09-01', '2025-05-31'],
    ['Thường xuyên từ tháng 3 đến tháng 11', '2024-03-01', '2024-11-30'],
    ['Từ tháng 3/2024', '2024-03-01', null],
    ['Từ tháng 11 đến tháng 2', '2024-11-01', null],
  ])('“%s” là khoảng từ %s đến %s', (text, from, to) =>
    expect(datesIn(text)).toEqual(['range', from, to, null]),
  );

  it.each([
    ['Trước 30/6/2023', '2023-06-30'],
    ['Trước ngày 15/3', '2024-03-15'],
    ['Hoàn thành trước tháng 6/2023', '2023-06-01'],
    ['Chậm nhất ngày 30/6/2024', '2024-06-30'],
    ['Đến hết tháng 10', '2024-10-31'],
    ['Từ nay đến 30/11/2024', '2024-11-30'],
    ['Hoàn thành trong quý II/2024', '2024-06-30'],
    ['Sau khi có hướng dẫn, chậm nhất 30/9/2024', '2024-09-30'],
    ['10/10/2024', '2024-10-10'],
    ['Dịp 20/11', '2024-11-20'],
    ['08 giờ 00 ngày 15/3/2024', '2024-03-15'],
  ])('“%s” là hạn %s', (text, due) => expect(datesIn(text)).toEqual(['by', null, null, due]));

  it.each([['Học kỳ I'], ['HK2'], ['Năm học 2024-2025'], ['Trong năm học 2024 - 2025'], ['Đầu năm học']])(
    '“%s” là kỳ không rõ ngày: không đoán ngày khai giảng',
    (text) => expect(datesIn(text)).toEqual(['periods', null, null, null]),
  );

  it.each([
    [''],
    ['Theo chỉ đạo của cấp trên'],
    ['Theo Kế hoạch số 12/KH-UBND'],
    ['Sau khi có hướng dẫn của Bộ'],
    ['Khi có yêu cầu'],
    ['31/02/2024'],
    ['Tháng 13'],
  ])('“%s” không cho ngày nào', (text) => expect(datesIn(text)).toEqual(['none', null, null, null]));
});

describe('năm được để trống', () => {
  it('không suy ra năm khi không biết năm của kế hoạch', () => {
    expect(datesIn('Quý I', null)).toEqual(['periods', null, null, null]);
    expect(datesIn('Trước 15/4', null)).toEqual(['by', null, null, null]);
  });

  it('kế hoạch năm học: tháng 8 đến tháng 12 thuộc năm đầu, tháng 1 đến tháng 7 thuộc năm sau', () => {
    const years = yearsOfPlan('Truyền thông về bảo hiểm y tế năm học 2024-2025', 2024);
    expect(datesIn('Tháng 9', years)).toEqual(['periods', '2024-09-01', '2024-09-30', null]);
    expect(datesIn('Tháng 3', years)).toEqual(['periods', '2025-03-01', '2025-03-31', null]);
    expect(datesIn('Từ tháng 9 đến tháng 5', years)).toEqual(['range', '2024-09-01', '2025-05-31', null]);
    expect(datesIn('Trước 15/4', years)).toEqual(['by', null, null, '2025-04-15']);
  });

  it('kế hoạch nhiều năm: một tháng không cho biết năm nào', () => {
    const years = yearsOfPlan('Truyền thông về an toàn giao thông giai đoạn 2024-2026', 2024);
    expect(datesIn('Tháng 9', years)).toEqual(['periods', null, null, null]);
    expect(datesIn('Tháng 9/2025', years)).toEqual(['periods', '2025-09-01', '2025-09-30', null]);
  });

  it('năm nêu riêng trong tên kế hoạch vẫn là năm của kế hoạch', () => {
    const title = 'Thực hiện Chương trình giai đoạn 2021-2025, tầm nhìn đến năm 2030, năm 2024';
    expect(yearsOfPlan(title, 2024)(9)).toBe(2024);
  });
});
