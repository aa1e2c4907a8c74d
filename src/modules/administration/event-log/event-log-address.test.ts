import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventLogHref, readEventLogAddress } from './event-log-address.ts';

const read = (query: string) => readEventLogAddress(new URLSearchParams(query));

test('bộ lọc còn nguyên khi sang trang', () => {
  const address = read('don-vi=THCS+mẫu+12&nguoi=dieuphoi.mau&loai=article.published&ngay=2023-10-16');
  const next = eventLogHref(address, { before: 99 });
  expect(read(next.split('?')[1]!)).toEqual({ ...address, before: 99 });
});

test('giá trị vô lý bị bỏ qua, không báo lỗi', () => {
  expect(read('ngay=2023-02-30&truoc=-1&sau=abc')).toMatchObject({ day: '', before: null, after: null });
  fc.assert(
    fc.property(fc.string(), fc.string(), (day, before) => {
      const address = readEventLogAddress(new URLSearchParams({ ngay: day, truoc: before }));
      expect(eventLogHref(address)).toMatch(/^\/quan-tri\/nhat-ky/);
    }),
  );
});
