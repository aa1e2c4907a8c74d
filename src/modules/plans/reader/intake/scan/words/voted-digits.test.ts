import { describe, expect, it } from 'vitest';
import type { RecognisedLine } from '../recognizer.ts';
import { agreesInDigits, withVotedDigits } from './voted-digits.ts';

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
  it('hai lần đọc giống nhau thắng, và chữ đã đổi bị đánh dấu', () => {
    expect(read('năm 2038”', 'năm 2030', 'năm 2030”')[1]).toEqual(['2030', 0.5]);
    expect(read('năm 2030', 'năm 2038', 'năm 2030')[1]).toEqual(['2030', 0.95]);
  });

  it('mỗi lần đọc một khác thì giữ nguyên và đánh dấu', () => {
    expect(read('ngày 12/3/2024', 'ngày 17/3/2024', 'ngày 72/3/2024')[1]).toEqual(['12/3/2024', 0.5]);
  });

  it('dấu câu quanh số không làm khác', () => {
    expect(agreesInDigits(line('ngày 12/3/2024;'), line('ngày 12/3/2024'))).toBe(true);
    expect(agreesInDigits(line('số 105/KH-UBND'), line('số 106/KH-UBND'))).toBe(false);
  });
});
