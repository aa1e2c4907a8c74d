import { expect, it } from 'vitest';
import { isLocalDate } from '../../platform/clock/clock.ts';
import { askedDay, unitHref } from './as-of.ts';

it('ngày vô lý trong địa chỉ được bỏ qua, không báo lỗi', () => {
  const day = (query: string) => askedDay(new URLSearchParams(query), '2023-10-16');
  expect(day('ngay=2022-09-05')).toBe('2022-09-05');
  for (const odd of ['ngay=2023-02-30', 'ngay=hôm nay', 'ngay=', '', 'ngay=0001-01-01'])
    expect(day(odd)).toBe('2023-10-16');
  expect(isLocalDate('2024-02-29')).toBe(true);
});

it('trang của hôm nay không ghi ngày vào địa chỉ', () => {
  expect(unitHref('x', '2023-10-16', '2023-10-16')).toBe('/don-vi/x');
  expect(unitHref('x', '2022-01-01', '2023-10-16')).toBe('/don-vi/x?ngay=2022-01-01');
});
