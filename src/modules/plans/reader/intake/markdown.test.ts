import { describe, expect, it } from 'vitest';
import { isMarkdown, plainLines, withoutMarks } from './markdown.ts';

const linesOf = (text: string) =>
  text.split('\n').map((line, index) => ({ no: index + 1, text: line, starts: null }));

describe('Markdown', () => {
  it.each([
    ['# KẾ HOẠCH', 'KẾ HOẠCH'],
    ['## **I. MỤC ĐÍCH**', 'I. MỤC ĐÍCH'],
    ['**SỞ NỘI VỤ**  ', 'SỞ NỘI VỤ'],
    ['_Căn cứ Luật Trẻ em ngày 05/4/2016;_', 'Căn cứ Luật Trẻ em ngày 05/4/2016;'],
    ['**_Nơi nhận:_**', 'Nơi nhận:'],
    ['*Bình An, ngày 05 tháng 3 năm 2024*', 'Bình An, ngày 05 tháng 3 năm 2024'],
    ['1\\. Mục đích', '1. Mục đích'],
    ['- UBND tỉnh;', '- UBND tỉnh;'],
    ['* UBND tỉnh; * Sở Nội vụ', '* UBND tỉnh; * Sở Nội vụ'],
    ['Trang [Sở Nội vụ](https://sonoivu.binhan.gov.vn)', 'Trang Sở Nội vụ (https://sonoivu.binhan.gov.vn)'],
    ['Trang <https://sonoivu.binhan.gov.vn>', 'Trang https://sonoivu.binhan.gov.vn'],
    ['tệp ke_hoach_2024.docx', 'tệp ke_hoach_2024.docx'],
    ['| **1** | Nhiệm vụ |', '| 1 | Nhiệm vụ |'],
    ['---', ''],
  ])('“%s” → “%s”', (line, plain) => expect(withoutMarks(line)).toBe(plain));

  it('nhận ra Markdown, không nhầm văn bản thường', () => {
    expect(isMarkdown(linesOf('# KẾ HOẠCH\nI. MỤC ĐÍCH'))).toBe(true);
    expect(isMarkdown(linesOf('| TT | Nhiệm vụ |\n| --- | --- |'))).toBe(true);
    expect(isMarkdown(linesOf('KẾ HOẠCH\n_____________\n* Ghi chú: *\n_____________'))).toBe(false);
  });

  it('sau dòng trống là một đoạn mới; số dòng giữ nguyên', () => {
    const lines = plainLines(linesOf('# KẾ HOẠCH\n\n**Truyền thông**\n**năm 2024**'));
    expect(lines.map(({ text, starts }) => [text, starts])).toEqual([
      ['KẾ HOẠCH', true],
      ['', null],
      ['Truyền thông', true],
      ['năm 2024', null],
    ]);
  });
});
