import { describe, expect, it } from 'vitest';
import type { RecognisedLine } from '../recognizer.ts';
import { withVotedDigits } from './voted-digits.ts';

const line = (text: string): RecognisedLine => ({
  words: text.split(' ').map((word, index) => ({
    text: word,
    left: index * 100,
    right: index * 100 + 80,
    top: 0,
    bottom: 30,
    baseline: 25,
    lineHeight: 30,
    confidence: 0.95,
  })),
});
const read = (...texts: string[]) => {
  const readings = texts.map(line);
  return withVotedDigits(line(texts[0] ?? ''), readings).words.map(({ text, confidence }) => [
    text,
    confidence,
  ]);
};

describe('chữ số được đọc nhiều lần', () => {
  it('ba lần đọc giống nhau thì chắc, dấu câu quanh số không làm khác', () => {
    expect(read('năm 2030', 'năm 2030', 'năm 2030')[1]).toEqual(['2030', 0.95]);
    expect(read('ngày 12/3/2024;', 'ngày 12/3/2024', 'ngày 12/3/2024.')[1]).toEqual(['12/3/2024;', 0.95]);
  });

  it('một lần đọc khác là chưa chắc, dù hai lần kia giống nhau; chữ đã đổi cũng bị đánh dấu', () => {
    expect(read('năm 2030', 'năm 2038', 'năm 2030')[1]).toEqual(['2030', 0.5]);
    expect(read('năm 2038”', 'năm 2030', 'năm 2030”')[1]).toEqual(['2030', 0.5]);
    expect(read('số 105/KH-UBND', 'số 106/KH-UBND', 'số 105/KH-UBND')[1]).toEqual(['105/KH-UBND', 0.5]);
  });

  it('mỗi lần đọc một khác, hay chỉ đọc được một lần, thì giữ nguyên và đánh dấu', () => {
    expect(read('ngày 12/3/2024', 'ngày 17/3/2024', 'ngày 72/3/2024')[1]).toEqual(['12/3/2024', 0.5]);
    expect(read('ngày 12/3/2024')[1]).toEqual(['12/3/2024', 0.5]);
    expect(read('nhất', 'nhất02', 'nhất02')[0]).toEqual(['nhất', 0.95]);
    expect(read('gồm lố lớp', 'gồm 15 lớp', 'gồm 15 lớp')[1]).toEqual(['15', 0.5]);
  });
});
