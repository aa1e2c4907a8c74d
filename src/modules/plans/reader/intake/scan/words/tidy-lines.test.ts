import { describe, expect, it } from 'vitest';
import type { RecognisedWord } from '../recognizer.ts';
import { tidyLines } from './tidy-lines.ts';

const blank = { width: 400, height: 40, mask: new Uint8Array(16_000).fill(1), dpi: 200 };

function tidy(...words: (string | [text: string, confidence: number])[]): string[] {
  const line = words.map((word, index): RecognisedWord => {
    const [text, confidence] = typeof word === 'string' ? [word, 0.95] : word;
    const left = index * 60;
    return { text, left, right: left + 50, top: 0, bottom: 30, baseline: 25, lineHeight: 30, confidence };
  });
  return tidyLines([{ words: line }], blank).flatMap((each) => each.words.map(({ text }) => text));
}

describe('dòng chữ nhận dạng được sửa những lỗi riêng của việc nhận dạng', () => {
  it.each([
    ['Kếhoạchsố', ['Kế', 'hoạch', 'số']],
    ['SởY', ['Sở', 'Y']],
    ['VT,NVY.', ['VT,', 'NVY.']],
    ['-Lưu:', ['-', 'Lưu:']],
    ['ngày:16/3/2022', ['ngày', '16/3/2022']],
    ['số105/KH-UBND', ['số', '105/KH-UBND']],
    ['VneID', ['VneID']],
    ['Infographic', ['Infographic']],
    ['GD&ÐT', ['GD&ĐT']],
    ['/3⁄2023', ['/3/2023']],
    ['1022(@longan.gov.vn', ['1022@longan.gov.vn']],
    ['hopthu(halam.example.vn.', ['hopthu@halam.example.vn.']],
    ['hop-thu.mau(halam.example.vn).', ['hop-thu.mau@halam.example.vn).']],
    ['(https://moet.edu.vn)', ['(https://moet.edu.vn)']],
    ['viên.chức,', ['viên', 'chức,']],
    ['QĐĐ-TTg', ['QĐ-TTg']],
    ['Iđến', ['I', 'đến']],
    ['I,II,', ['I,', 'II,']],
    ['.UBND', ['UBND']],
    ['ø0v.vn)', ['gov.vn)']],
    [':-', ['-']],
    ['G/2022', ['6/2022']],
    ['III2021', ['III/2021']],
  ])('%s → %j', (text, pieces) => {
    expect(tidy(text, 'và')).toEqual([...pieces, 'và']);
  });

  it('địa chỉ bị tách được nối lại; vết bẩn và nét ký bị bỏ', () => {
    expect(tidy('(https://dx.mic.gov.', 'vn);')).toEqual(['(https://dx.mic.gov.vn);']);
    expect(tidy('Truyền', 'thông', [':', 0.2])).toEqual(['Truyền', 'thông']);
    expect(tidy(['Ễ', 0], ['E', 0.1], ['h', 0])).toEqual([]);
  });

  it('bụi sau đề mục in hoa không thành dấu chấm', () => {
    expect(tidy('UBND', 'TỈNH', 'MẪU.', 'CỘNG', 'HÒA')).toEqual(['UBND', 'TỈNH', 'MẪU', 'CỘNG', 'HÒA']);
    expect(tidy('TUQ.', 'GIÁM', 'ĐỐC')).toEqual(['TUQ.', 'GIÁM', 'ĐỐC']);
    expect(tidy('Lưu:', 'VT.')).toEqual(['Lưu:', 'VT.']);
  });

  it('dấu gạch đầu dòng và giữa hai chữ được giữ', () => {
    expect(tidy(['-', 0.4], 'Lưu:')).toEqual(['–', 'Lưu:']);
    expect(tidy('chính', ['—', 0.5], 'Quản')).toEqual(['chính', '–', 'Quản']);
  });

  it('chữ số thay cho chữ cái trông giống luôn bị đánh dấu là chưa chắc', () => {
    const word = { left: 0, right: 50, top: 0, bottom: 30, baseline: 25, lineHeight: 30, confidence: 0.97 };
    const [line] = tidyLines([{ words: [{ ...word, text: 'G/2022' }] }], blank);
    expect(line?.words[0]?.confidence).toBeLessThan(0.8);
  });
});
