import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../platform/clock/clock.ts';
import { dateWords } from '../../platform/clock/words.ts';
import { progressLine, readProgressLine } from './progress-line.ts';

test('dòng tiến độ nào in ra cũng đọc lại được đúng như vậy', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100 }), fc.nat(400), fc.nat(), (percent, days, sent) => {
      const day = addDays('2023-03-01', days);
      expect(readProgressLine(progressLine(percent / 100, day, sent))).toEqual({
        share: expect.closeTo(percent / 100, 1),
        dayWords: dateWords(day),
        sent,
      });
    }),
  );
});

test('dòng khác thì bỏ qua', () => {
  for (const line of ['', 'Diễn năm mẫu của 612 đơn vị', '12 % xong', 'Đã gửi 5 việc trong 2 giây'])
    expect(readProgressLine(line)).toBeNull();
});
