import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureOverlap, shinglesOf } from './index.server.ts';

const words = [
  'hòa',
  'thủy',
  'mạng',
  'trường',
  'đường',
  'nghiêng',
  'lặng',
  'sách',
  'bút',
  'quả',
  'huyện',
  'tuyết',
  'khỏe',
  'mưa',
  'nắng',
  'gió',
  'sông',
  'núi',
  'em',
  'cô',
  'thầy',
  'bạn',
  'vở',
  'bàn',
  'ghế',
  'lớp',
  'hè',
  'thu',
  'đông',
  'xuân',
];
const text = fc
  .array(fc.constantFrom(...words), { minLength: 80, maxLength: 200 })
  .map((all) => all.join(' '));
const nobody: ReadonlySet<number> = new Set();
const earlier = (id: string, of: string) => ({
  id,
  unitId: `unit of ${id}`,
  shingles: new Set(shinglesOf(of)),
});

describe('phần trùng giữa hai bài', () => {
  it('một bài và chính nó: bản sao, 100 %, dù tách dấu, mất dấu hay đổi cỡ chữ', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('same', 'NFD', 'upper', 'bare'), (first, how) => {
        const second = {
          same: first,
          NFD: first.normalize('NFD'),
          upper: first.toUpperCase(),
          bare: first.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd'),
        }[how];
        const measured = measureOverlap(shinglesOf(second), [earlier('a', first)], nobody);
        expect(measured).toEqual({ as: 'copy', percent: 100, sourceId: 'a' });
      }),
    );
  });

  it('số phần trăm luôn từ 0 đến 100; chỉ nêu tên bài khi có phần trùng', () => {
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 6 }), text, (own, others, quoted) => {
        const texts = others.map((other, at) => earlier(String(at), other));
        const measured = measureOverlap(shinglesOf(own), texts, new Set(shinglesOf(quoted)));
        if (measured.percent !== null) expect(measured.percent).toBeGreaterThanOrEqual(0);
        expect(measured.percent ?? 0).toBeLessThanOrEqual(100);
        expect(measured.sourceId !== null).toBe(measured.as === 'partly' || measured.as === 'copy');
      }),
    );
  });

  it('của nhiều bản giống nhau, bài đăng trước nhất là nguồn', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 12 }), (first, copies) => {
        const texts = Array.from({ length: copies }, (_, at) => earlier(String(at), first));
        expect(measureOverlap(shinglesOf(first), texts, nobody)).toMatchObject({ as: 'copy', sourceId: '0' });
      }),
    );
  });

  it('lời của chính kế hoạch không phải phần trùng', () => {
    fc.assert(
      fc.property(text, (quoted) => {
        const measured = measureOverlap(
          shinglesOf(quoted),
          [earlier('a', quoted)],
          new Set(shinglesOf(quoted)),
        );
        expect(measured).toEqual({ as: 'too_short', percent: null, sourceId: null });
      }),
    );
  });

  it('phần chép càng nhiều thì số phần trăm không nhỏ đi', () => {
    fc.assert(
      fc.property(text, text, (own, other) => {
        const source = [earlier('a', other)];
        const more = other.split(' ');
        const percents = [20, 40, 60].map(
          (count) =>
            measureOverlap(shinglesOf(`${own} ${more.slice(0, count).join(' ')}`), source, nobody).percent!,
        );
        expect(percents).toEqual([...percents].sort((a, b) => a - b));
      }),
    );
  });
});
