import { describe, expect, it } from 'vitest';
import { type GapMeasure, silenceBegins, silentSince, unitGaps } from './gap-list.ts';

const posts: GapMeasure = {
  id: 'posts',
  taskNo: 4,
  kind: 'quota',
  period: 'month',
  needed: 2,
  counts: ['article'],
};
const lesson = (id: string): GapMeasure => ({
  id,
  taskNo: 7,
  kind: 'coverage',
  period: 'plan',
  needed: 1,
  counts: ['activity.online_safety_lesson'],
});
const gap = (measureId: string, missing: number, periods: string[]) => ({
  unitId: 'u',
  measureId,
  missing,
  periods,
  obligationIds: periods.map((period) => `${measureId}-${period}`),
});
const months = ['2023-04', '2023-05', '2023-06', '2023-07', '2023-08', '2023-09', '2023-10'];

describe('danh sách còn nợ', () => {
  it('mỗi phần nợ một dòng, theo thứ tự kế hoạch, tổng là số thiếu', () => {
    const [unit] = unitGaps(
      [gap('l1', 1, ['2023-04-01']), gap('posts', 4, ['2023-08-01', '2023-09-01'])],
      [posts, lesson('l1')],
    );
    expect(unit?.missing).toBe(5);
    expect(unit?.lines.map((line) => line.text.replace(/\u00a0/g, ' '))).toEqual([
      'Bài đăng tháng 8 và 9: thiếu 4',
      'Chưa dạy an toàn mạng',
    ]);
    expect(unit?.lines[0]?.href).toBe('/tien-do?nhiem-vu=4&o=posts-2023-08-01');
  });

  it('cùng một tiết dạy thiếu ở cả hai mẫu số chỉ nợ một lần (P13)', () => {
    const [unit] = unitGaps(
      [gap('l1', 1, ['2023-04-01']), gap('l2', 1, ['2023-04-01'])],
      [lesson('l1'), lesson('l2')],
    );
    expect(unit?.missing).toBe(1);
    expect(unit?.lines).toHaveLength(1);
  });
});

describe('im lặng', () => {
  it.each([
    ['nghe tin trong tháng này', '2023-10-02', null],
    ['chỉ lỡ một tháng', '2023-08-30', null],
    ['lỡ hai tháng đã qua', '2023-07-30', '2023-08'],
    ['từ tháng 6', '2023-05-02', '2023-06'],
    ['chưa bao giờ', null, '2023-04'],
  ])('%s', (_name, heardOn, since) => {
    const begins = silenceBegins(months, '2023-10-16')!;
    const isSilent = heardOn === null || heardOn < begins;
    expect(isSilent ? silentSince(heardOn, months, '2023-10-16') : null).toBe(since);
  });

  it('kế hoạch mới bắt đầu thì chưa ai im lặng', () => {
    expect(silenceBegins(months, '2023-05-20')).toBeNull();
  });
});
