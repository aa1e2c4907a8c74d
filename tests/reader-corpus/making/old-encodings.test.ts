import { expect, it } from 'vitest';
import { ansiBytes, needsCapitalFont, toTcvn3, toVni } from './old-encodings.ts';

const VOWELS = 'aăâeêioôơuưy';
const TONES = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
const LETTERS = [...VOWELS]
  .flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize('NFC')))
  .concat('đ');

it('bảng mã VNI như đã công bố', () => {
  expect(toVni('các bạn Việt Nam, Đường sữa, kỹ nghệ, hỉ, mỵ')).toBe(
    'caùc baïn Vieät Nam, Ñöôøng söõa, kyõ ngheä, hæ, mî',
  );
});

it('bảng mã TCVN3 như đã công bố', () => {
  expect(toTcvn3('Kế hoạch, các bạn Việt Nam, Đường')).toBe('KÕ ho¹ch, c¸c b¹n ViÖt Nam, §\u00adêng');
});

it.each([
  ['TCVN3', toTcvn3],
  ['VNI', toVni],
] as const)('%s: mỗi chữ một cách viết riêng, viết được bằng một byte mỗi dấu', (_, encode) => {
  const written = LETTERS.map(encode);
  expect(new Set(written).size).toBe(LETTERS.length);
  expect(() => written.map(ansiBytes)).not.toThrow();
});

it('VNI phân biệt chữ hoa, TCVN3 chỉ phân biệt chữ hoa không dấu thanh', () => {
  const capitals = LETTERS.map((letter) => letter.toUpperCase());
  expect(new Set([...LETTERS, ...capitals].map(toVni)).size).toBe(2 * LETTERS.length);
  expect(capitals.filter((letter) => !needsCapitalFont(letter)).join('')).toBe('AĂÂEÊIOÔƠUƯYĐ');
});
