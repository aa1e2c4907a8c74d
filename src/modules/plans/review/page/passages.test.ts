import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FactView } from '../../facts.ts';
import { openPassages, shareOf } from './passages.ts';

const lines = ['một', 'hai', '', 'bốn', 'năm', 'sáu'];
const clause = (fromLine: number, toLine: number) => ({ fromLine, toLine, text: '' });
const fact = (fromLine: number, toLine: number, change: object = {}) =>
  ({
    kind: 'task',
    status: 'confirmed',
    origin: 'person',
    readFrom: null,
    readTo: null,
    fromLine,
    toLine,
    ...change,
  }) as FactView;

describe('đoạn máy chưa hiểu', () => {
  it('dòng trống không tách đoạn; dữ kiện người duyệt thêm thì tách', () => {
    expect(openPassages([clause(1, 6)], [], lines)).toEqual([{ from: 1, to: 6 }]);
    expect(openPassages([clause(1, 6)], [fact(4, 4)], lines)).toEqual([
      { from: 1, to: 2 },
      { from: 5, to: 6 },
    ]);
  });

  it('dữ kiện máy đọc không che đoạn; gắn lại vào đoạn thì che; bỏ đi thì lại hở', () => {
    const read = { origin: 'reader', readFrom: 4, readTo: 4 };
    expect(openPassages([clause(4, 4)], [fact(4, 4, read)], lines)).toHaveLength(1);
    expect(openPassages([clause(4, 4)], [fact(4, 4, { ...read, readFrom: 1, readTo: 1 })], lines)).toEqual(
      [],
    );
    expect(openPassages([clause(4, 4)], [fact(4, 4, { status: 'dropped' })], lines)).toHaveLength(1);
    expect(openPassages([clause(4, 4)], [fact(4, 4, { kind: 'no_fact' })], lines)).toEqual([]);
  });

  it('hai đoạn của máy liền nhau vẫn là hai; dòng ngoài văn bản không có', () => {
    expect(openPassages([clause(1, 1), clause(2, 2)], [], lines)).toHaveLength(2);
    expect(openPassages([clause(5, 60)], [], lines)).toEqual([{ from: 5, to: 6 }]);
  });

  it('tỷ lệ luôn từ 0 đến 1, không đoạn nào thì 0', () => {
    expect(shareOf([], lines, null)).toBe(0);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))),
        (spans) => {
          const unread = spans.map(([a, b]) => clause(Math.min(a, b), Math.max(a, b)));
          const share = shareOf(openPassages(unread, [], lines), lines, null);
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});
