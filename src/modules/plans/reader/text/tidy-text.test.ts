import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tidyText } from './tidy-text.ts';

describe('cửa vào của mọi văn bản', () => {
  it.each([
    ['NFD', 'Kế hoạch'.normalize('NFD'), 'Kế hoạch'],
    ['khoảng trắng không ngắt và không rộng', 'số\u00a012\u200b/KH\u2060', 'số 12/KH'],
    ['dấu nối mềm', 'tuyên\u00ad truyền', 'tuyên truyền'],
    ['chữ ƣ thay ư', 'lƣu trữ', 'lưu trữ'],
    ['chữ Ð, ð của bảng mã khác', 'Ðảng ðã', 'Đảng đã'],
    ['gạch đầu dòng của phông ký hiệu', '\uf0b7\tNâng cao\n  \uf0a7 Phổ biến', '- Nâng cao\n  - Phổ biến'],
    ['ký hiệu lớn hơn hoặc bằng giữa dòng', 'đạt \uf0b3 95%', 'đạt ≥ 95%'],
    ['chữ ghép', 'ﬁle ﬂyer', 'file flyer'],
    ['chữ số rộng', '２０２４／０３', '2024/03'],
    ['gạch nối khác', 'HC‑QT − 5 ⁄ 3', 'HC-QT - 5 / 3'],
    ['xuống dòng các kiểu', 'a\r\nb\rc\u2028d\ve', 'a\nb\nc\nd\ne'],
  ])('%s', (_, before, after) => {
    expect(tidyText(before)).toBe(after);
  });

  it('làm hai lần như làm một lần, và luôn là NFC', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const once = tidyText(text);
        expect(tidyText(once)).toBe(once);
        expect(once.normalize('NFC')).toBe(once);
      }),
    );
  });
});
