import { describe, expect, it } from 'vitest';
import { currentPeriod, hasBegun, periodLabel, reportName } from './report-period.ts';

const due = (period: string, dueOn: string | null, isSent = false) => ({ period, dueOn, isSent });

describe('kỳ báo cáo nào trước', () => {
  const rows = [
    due('year', '2026-11-19'),
    due('2026-q2', '2026-06-15', true),
    due('2026-q3', '2026-09-15'),
    due('2026-q4', '2026-12-15'),
  ];

  it('kỳ đã bắt đầu mà chưa gửi, hạn sớm nhất; kỳ chưa tới chỉ khi không còn kỳ nào', () => {
    expect(currentPeriod(rows, '2026-08-01')).toBe('2026-q3');
    const sent = rows.map((row) => (row.period === '2026-q4' ? row : { ...row, isSent: true }));
    expect(currentPeriod(sent, '2026-08-01')).toBe('2026-q4');
    expect(currentPeriod([], '2026-08-01')).toBeNull();
  });

  it('mở được từ ngày đầu kỳ; báo cáo của cả kế hoạch thì lúc nào cũng được', () => {
    expect(hasBegun({ period: '2026-q3' }, '2026-06-30')).toBe(false);
    expect(hasBegun({ period: '2026-q3' }, '2026-07-01')).toBe(true);
    expect(hasBegun({ period: 'year' }, '2026-01-01')).toBe(true);
  });

  it('tên của báo cáo', () => {
    expect(reportName('2026-q3', 2026)).toBe('Báo cáo quý\u00a0III/2026');
    expect(reportName('year', 2026)).toBe('Báo cáo kết quả năm 2026');
    expect(periodLabel('2026-h1', 2026)).toBe('6\u00a0tháng đầu năm\u00a02026');
    expect(periodLabel('year', 2026)).toBe('Cả năm\u00a02026');
  });
});
