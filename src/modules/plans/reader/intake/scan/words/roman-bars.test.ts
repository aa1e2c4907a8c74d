import { describe, expect, it } from 'vitest';
import type { Ink } from '../picture/ink.ts';
import type { RecognisedWord } from '../recognizer.ts';
import { checkedNumeral, numeralBehind, numeralOfHeading } from './roman-bars.ts';

/** A picture of upright strokes, as many as an I, V or X is crossed in its upper third. */
function strokes(count: number): Ink {
  const ink = { width: 100, height: 40, mask: new Uint8Array(4_000), dpi: 200 };
  for (let bar = 0; bar < count; bar++)
    for (let y = 5; y < 35; y++) ink.mask.fill(1, y * 100 + 10 + bar * 10, y * 100 + 14 + bar * 10);
  return ink;
}

const word = (text: string): RecognisedWord => ({
  text,
  left: 8,
  right: 60,
  top: 5,
  bottom: 35,
  baseline: 35,
  lineHeight: 30,
  confidence: 0.9,
});

/** Upright strokes, a slash that leans to the right, and four more strokes for the digits of a year. */
function withYear(count: number): Ink {
  const ink = strokes(count);
  for (let y = 5; y < 35; y++)
    ink.mask.fill(1, y * 100 + 48 - Math.round(y / 5), y * 100 + 51 - Math.round(y / 5));
  for (let bar = 0; bar < 4; bar++)
    for (let y = 5; y < 35; y++) ink.mask.fill(1, y * 100 + 56 + bar * 8, y * 100 + 60 + bar * 8);
  return ink;
}

describe('số La Mã trong bản quét', () => {
  it('đếm nét để biết II hay III', () => {
    expect(checkedNumeral(word('II.'), strokes(3)).text).toBe('III.');
    expect(checkedNumeral(word('III'), strokes(2)).text).toBe('II');
    expect(checkedNumeral(word('VI.'), strokes(4)).text).toBe('VII.');
    expect(checkedNumeral(word('IV.'), strokes(3)).text).toBe('IV.');
  });

  it('trước năm cũng đếm nét: chỉ phần đứng trước dấu gạch chéo', () => {
    const dated = (text: string) => ({ ...word(text), right: 92 });
    expect(checkedNumeral(dated('II/2024'), withYear(3)).text).toBe('III/2024');
    expect(checkedNumeral(dated('II/2024'), withYear(2)).text).toBe('II/2024');
    expect(checkedNumeral(dated('III/2024;'), withYear(2)).text).toBe('II/2024;');
  });

  it('số nét không thành số nào thì giữ nguyên chữ đã đọc', () => {
    expect(checkedNumeral(word('I.'), strokes(8)).text).toBe('I.');
    expect(checkedNumeral(word('V.'), strokes(1)).text).toBe('V.');
  });

  it('sau “Quý” chữ trông giống số La Mã là số La Mã, và bị đánh dấu', () => {
    expect(numeralBehind([word('Quý')], word('H,'), strokes(2))).toMatchObject({
      text: 'II,',
      confidence: 0.6,
    });
    expect(numeralBehind([word('Quý')], word('TY'), strokes(3)).text).toBe('IV');
    expect(numeralBehind([word('Quý'), word('I,')], word('HI'), strokes(3)).text).toBe('III');
    expect(numeralBehind([word('Quý')], word('11'), strokes(2)).text).toBe('II');
    expect(numeralBehind([word('Quý')], word('1II,'), strokes(3)).text).toBe('III,');
    expect(numeralBehind([word('Quý')], word('1'), strokes(1)).text).toBe('1');
    expect(numeralBehind([word('lớp'), word('I,')], word('H'), strokes(2)).text).toBe('H');
    expect(numeralBehind([word('Phòng')], word('H,'), strokes(2)).text).toBe('H,');
  });

  it('đầu đề mục in hoa: L là I; chữ TT của đầu bảng để nguyên', () => {
    expect(numeralOfHeading(word('L'), word('MỤC'), strokes(1)).text).toBe('I');
    expect(numeralOfHeading(word('IH-'), word('NỘI'), strokes(2)).text).toBe('II-');
    expect(numeralOfHeading(word('TT'), word('NHIỆM'), strokes(2)).text).toBe('TT');
    expect(numeralOfHeading(word('L'), word('ông'), strokes(1)).text).toBe('L');
  });
});
