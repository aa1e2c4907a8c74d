import { describe, expect, it } from 'vitest';
import { withSymbolLetters } from './symbol-letters.ts';

const read = (text: string) => withSymbolLetters({ text, x: 0, right: 1, y: 0, height: 1, confidence: 0.95 });

describe('chữ trong ký hiệu văn bản', () => {
  it.each([
    ['29/2024/T1-BGDĐT', '29/2024/TT-BGDĐT'],
    ['22/KH-SIITI', '22/KH-STTTT'],
    ['224/QĐĐ-BVHTTDL', '224/QĐ-BVHTTDL'],
    ['105/KH-UBND;', '105/KH-UBND;'],
    ['21-NQ/TU', '21-NQ/TU'],
    ['876/STP-PBGDPL', '876/STP-PBGDPL'],
    ['25/4/2024', '25/4/2024'],
    ['27/KH-SVHM', '27/KH-SVHM'],
    ['24/7', '24/7'],
  ])('%s → %s', (before, after) => {
    expect(read(before).text).toBe(after);
  });

  it('ký hiệu đã sửa vẫn là điều phải đối chiếu', () => {
    expect(read('22/KH-SIITI').confidence).toBe(0.6);
    expect(read('105/KH-UBND').confidence).toBe(0.95);
    expect(read('31/CT-TTq')).toMatchObject({ text: '31/CT-TTg', confidence: 0.6 });
    expect(read('31/KH-UBNb')).toMatchObject({ text: '31/KH-UBNb', confidence: 0.5 });
    expect(read('5/CTr-UBND').confidence).toBe(0.95);
  });
});
