import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from './canonical-json.ts';

describe('JSON chuẩn tắc', () => {
  it('thứ tự khóa không đổi kết quả, giá trị vắng mặt không có trong kết quả', () => {
    expect(canonicalJson({ b: 1, a: { d: [1, null], c: 'Ấ' }, e: undefined })).toBe(
      '{"a":{"c":"Ấ","d":[1,null]},"b":1}',
    );
  });

  it('đọc lại rồi viết lại, dù khóa bị xếp khác, vẫn ra đúng văn bản cũ', () => {
    const shuffled = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(shuffled);
      if (value === null || typeof value !== 'object') return value;
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, one]) => [key, shuffled(one)]),
      );
    };
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value);
        expect(canonicalJson(shuffled(JSON.parse(text)))).toBe(text);
      }),
    );
  });
});
