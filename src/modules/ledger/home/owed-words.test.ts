import { describe, expect, it } from 'vitest';
import {
  type MeasureWords,
  owedLine,
  periodHead,
  periodsWords,
  progressQuestion,
  upToWords,
} from './owed-words.ts';

const measure = (overrides: Partial<MeasureWords> = {}): MeasureWords => ({
  kind: 'quota',
  period: 'month',
  needed: 2,
  counts: ['article'],
  ...overrides,
});
const plain = (text: string) => text.replace(/\u00a0/g, ' ');
const lesson = measure({
  kind: 'coverage',
  period: 'plan',
  needed: 1,
  counts: ['activity.online_safety_lesson'],
});

describe('lời cho phần còn nợ', () => {
  it.each([
    [['2023-08-01'], 'tháng 8'],
    [['2023-08-01', '2023-09-01'], 'tháng 8 và 9'],
    [['2023-06-01', '2023-07-01', '2023-08-01', '2023-09-01'], 'tháng 6–9'],
    [['2023-04-01', '2023-06-01', '2023-07-01', '2023-08-01'], 'tháng 4 và 6–8'],
    [['2023-04-01', '2023-06-01', '2023-09-01'], 'tháng 4, 6 và 9'],
  ])('%j → %s', (starts, words) => {
    expect(plain(periodsWords('month', starts))).toBe(words);
  });

  it('quý viết số La Mã', () => {
    expect(plain(periodsWords('quarter', ['2023-04-01', '2023-07-01']))).toBe('quý II và III');
    expect(plain(periodHead('quarter', '2023-10-01'))).toBe('Quý IV');
  });

  it.each([
    [measure(), ['2023-08-01'], 1, 'Bài đăng tháng 8: thiếu 1'],
    [
      measure({ period: 'quarter', needed: 1, counts: ['activity.material'] }),
      ['2023-07-01'],
      1,
      'Ấn phẩm quý III: thiếu 1',
    ],
    [lesson, ['2023-04-01'], 1, 'Chưa dạy an toàn mạng'],
    [
      measure({ kind: 'report', period: 'plan', needed: 1, counts: ['report'] }),
      ['2023-04-01'],
      1,
      'Chưa gửi báo cáo',
    ],
    [
      measure({
        kind: 'presence',
        period: 'plan',
        needed: 1,
        counts: ['activity.assembly', 'activity.workshop'],
      }),
      ['2023-04-01'],
      1,
      'Chưa có hoạt động tuyên truyền',
    ],
  ] as const)('%#', (asked, starts, missing, line) => {
    expect(plain(owedLine(asked, starts, missing))).toBe(line);
  });

  it('câu hỏi của từng nhiệm vụ', () => {
    expect(plain(progressQuestion(measure(), null))).toBe('Đơn vị nào chưa đủ 2 bài mỗi tháng?');
    expect(plain(progressQuestion(measure(), 'Phòng HC-QT'))).toBe('Phòng HC-QT đã đủ 2 bài mỗi tháng chưa?');
    expect(progressQuestion(lesson, null)).toBe('Trường nào chưa dạy an toàn mạng?');
  });

  it('đến hết tháng nào, hoặc ngày nào', () => {
    expect(plain(upToWords('2023-09-30')!)).toBe('đến hết tháng 9');
    expect(plain(upToWords('2023-11-19')!)).toBe('đến hết ngày 19/11/2023');
    expect(upToWords(null)).toBeNull();
  });
});
