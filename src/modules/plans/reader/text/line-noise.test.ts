import { describe, expect, it } from 'vitest';
import { isPageNumber, runningHeads, stampLines } from './line-noise.ts';

const linesOf = (texts: string[]) => texts.map((text, index) => ({ no: index + 1, text, starts: null }));
const page = (no: number) => Array.from({ length: 20 }, (_, index) => `Dòng ${index} của trang ${no}a`);

describe('dòng không phải nội dung', () => {
  it.each([['2'], ['- 2 -'], ['Trang 2/5'], ['2/12']])('“%s” là số trang', (text) =>
    expect(isPageNumber(text)).toBe(true),
  );

  it('đầu trang lặp lại bên cạnh số trang', () => {
    const head = 'Kế hoạch truyền thông năm 2024 - Sở Y tế';
    const lines = linesOf([...page(1), '2', head, ...page(2), '3', head, ...page(3), '4', head, ...page(4)]);
    const found = [...runningHeads(lines)].map((no) => lines[no - 1]?.text);
    expect(found).toEqual([head, head, head]);
  });

  it('chân trang có số trang ở cuối dòng', () => {
    const foot = (no: number) => `Kế hoạch phòng, chống bệnh Dại - trang ${no}`;
    const lines = linesOf([...page(1), foot(1), ...page(2), foot(2), ...page(3), foot(3)]);
    expect(runningHeads(lines).size).toBe(3);
  });

  it('một trang gần như trống không làm mất đầu trang', () => {
    const head = 'Kế hoạch truyền thông năm 2024 - Sở Y tế';
    const lines = linesOf([
      ...page(1),
      '2',
      head,
      ...page(2),
      '3',
      head,
      'Phụ lục',
      '4',
      head,
      ...page(4),
      '5',
      head,
      ...page(5),
      '6',
      head,
    ]);
    expect(runningHeads(lines).size).toBe(5);
  });

  it('ô bảng lặp lại cạnh số thứ tự không phải đầu trang', () => {
    expect(runningHeads(linesOf(['1', 'Văn phòng Sở', '2', 'Văn phòng Sở', '3', 'Văn phòng Sở'])).size).toBe(
      0,
    );
  });

  it('dấu thời gian của chữ ký số', () => {
    const lines = linesOf([
      'Người ký: Sở Y tế tỉnh Bình An',
      'Email: soyte@binhan.gov.vn',
      'Cơ quan: Tỉnh Bình An',
      'Thời gian ký: 08.03.2024 15:42:10 +07:00',
      'SỞ Y TẾ',
      'Email của Sở: soyte@binhan.gov.vn',
    ]);
    expect([...stampLines(lines)]).toEqual([1, 2, 3, 4]);
  });
});
