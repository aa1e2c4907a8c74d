import { describe, expect, it } from 'vitest';
import { deadlinesOf, type ReportDuty } from './deadlines.ts';

const months = ['2023-04', '2023-05', '2023-06', '2023-07', '2023-08', '2023-09', '2023-10'];
const units: ReportDuty = {
  dueOn: '2023-11-19',
  owed: 611,
  open: 611,
  what: 'Phòng GD&ĐT báo cáo Sở',
  ofMany: true,
};
const office: ReportDuty = { dueOn: '2023-11-30', owed: 1, open: 1, what: 'Sở gửi tổng hợp', ofMany: false };
const said = (today: string, duties = [units, office]) =>
  deadlinesOf(today, months, duties).items.map((item) =>
    [item.when, item.words, item.note]
      .filter(Boolean)
      .join(' | ')
      .replace(/\u00a0/g, ' '),
  );

describe('thời hạn', () => {
  it('hôm nay, hết kỳ, rồi từng hạn báo cáo với cả hai ngày (P12)', () => {
    expect(said('2023-10-16')).toEqual([
      '16/10/2023 | hôm nay',
      '31/10/2023 | hết kỳ tháng 10',
      'Trước 20/11/2023 | 611 đơn vị gửi báo cáo | tức hết Chủ nhật, 19/11/2023',
      'Trước 01/12/2023 | Sở gửi tổng hợp | tức hết thứ Năm, 30/11/2023',
    ]);
    expect(deadlinesOf('2023-10-16', months, [units]).reportDaysLeft).toBe(34);
  });

  it('báo cáo theo kỳ mang tên kỳ; số ngày còn lại là của kỳ sắp tới, không phải kỳ xa nhất', () => {
    const third = { ...units, dueOn: '2023-09-14', name: 'quý\u00a0III/2023' };
    const fourth = { ...units, dueOn: '2023-12-14', name: 'quý\u00a0IV/2023' };
    expect(said('2023-09-01', [fourth, third]).at(-2)).toBe(
      'Trước 15/9/2023 | 611 đơn vị gửi báo cáo quý III/2023 | tức hết thứ Năm, 14/9/2023',
    );
    expect(deadlinesOf('2023-09-01', months, [fourth, third]).reportDaysLeft).toBe(13);
    expect(deadlinesOf('2023-12-20', months, [fourth, third]).reportDaysLeft).toBe(-6);
  });

  it('ngày cuối vẫn còn hạn, hôm sau là đã quá', () => {
    expect(deadlinesOf('2023-11-19', months, [units]).reportDaysLeft).toBe(0);
    expect(said('2023-11-20', [units])).toEqual(['20/11/2023 | hôm nay']);
    expect(deadlinesOf('2023-11-20', months, [units]).reportDaysLeft).toBe(-1);
  });

  it('kế hoạch không yêu cầu báo cáo', () => {
    expect(deadlinesOf('2023-10-16', months, [])).toMatchObject({ reportDaysLeft: null, reportDueOn: null });
  });
});
