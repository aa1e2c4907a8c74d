import { describe, expect, it } from 'vitest';
import { otherNumberInWords } from './words-and-number.ts';

describe('lời và số của một chỉ tiêu', () => {
  it.each([
    ['Ít nhất 2 bài viết/bản tin mỗi tháng', 3, { said: 2, words: 'Ít nhất 3 bài viết/bản tin mỗi tháng' }],
    ['Tối thiểu 02 bài/tháng', 3, { said: 2, words: 'Tối thiểu 03 bài/tháng' }],
    ['Ít nhất hai bài viết mỗi tháng', 3, { said: 2, words: 'Ít nhất 3 bài viết mỗi tháng' }],
    ['Mỗi quý 2 buổi sinh hoạt', 1, { said: 2, words: 'Mỗi quý 1 buổi sinh hoạt' }],
  ])('%s, số %i: hỏi', (what, needed, asked) => {
    expect(otherNumberInWords(what, needed)).toEqual(asked);
  });

  it.each([
    ['Ít nhất 3 bài viết/bản tin mỗi tháng', 3],
    ['Ít nhất 2 bài viết, 1 infographic mỗi tháng', 3],
    ['Ít nhất 2 bài viết, 1 infographic mỗi tháng', 2],
    ['100 % trường học được tuyên truyền theo Phụ lục 2', 1],
    ['Có chuyên mục Chuyển đổi số', 1],
    ['Báo cáo trước ngày 20/11/2023', 1],
    ['Tuyên truyền trong năm 2023, quý 3', 5],
  ])('%s, số %i: khớp hoặc lời không ghi số', (what, needed) => {
    expect(otherNumberInWords(what, needed)).toBeNull();
  });
});
