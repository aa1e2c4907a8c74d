import { describe, expect, it } from 'vitest';
import { listWords } from './list-words.ts';

describe('câu trả lời của trang miễn, hoãn', () => {
  it('mỗi quyết định có đúng một tình trạng; miễn riêng từng ô cũng được kể', () => {
    expect(listWords([], [])).toBe('Chưa có quyết định miễn, hoãn nào.');
    expect(listWords([{ state: 'over' }, { state: 'applies' }, { state: 'undone' }], [])).toBe(
      '1 quyết định đang áp dụng, 1 đã hết thời gian, 1 đã hoàn tác.',
    );
    expect(listWords([], [{ unitName: 'A' }, { unitName: 'A' }, { unitName: 'B' }])).toBe(
      '2 đơn vị được miễn riêng từng phần việc.',
    );
  });
});
