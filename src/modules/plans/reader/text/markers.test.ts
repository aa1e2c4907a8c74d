import { describe, expect, it } from 'vitest';
import { markerOf, romanValue } from './markers.ts';

describe('số thứ tự ở đầu dòng', () => {
  it.each([
    ['I. MỤC ĐÍCH', 'roman', 'I'],
    ['II Văn bản cấp tỉnh', 'roman', 'II'],
    ['C. KẾ HOẠCH CỤ THỂ', 'upper', 'C'],
    ['V. KINH PHÍ', 'roman', 'V'],
    ['1. Mục đích', 'number', '1'],
    ['1- Mục đích', 'number', '1'],
    ['I/- MỤC ĐÍCH', 'roman', 'I'],
    ['I.- MỤC ĐÍCH', 'roman', 'I'],
    ['A/- ĐẶC ĐIỂM', 'upper', 'A'],
    ['1/- Mục đích', 'number', '1'],
    ['1.- Mục đích', 'number', '1'],
    ['a/- Nội dung', 'letter', 'a'],
    ['a.1) Nội dung', 'letter', 'a.1'],
    ['b2. Nội dung', 'letter', 'b2'],
    ['1.2. Yêu cầu', 'decimal', '1.2'],
    ['1.2/ Yêu cầu', 'decimal', '1.2'],
    ['1.2- Yêu cầu', 'decimal', '1.2'],
    ['a) Nội dung', 'letter', 'a'],
    ['a. Nội dung', 'letter', 'a'],
    ['đ) Nội dung', 'letter', 'đ'],
    ['- Nội dung', 'dash', '-'],
    ['-Nội dung', 'dash', '-'],
    ['+ Nội dung', 'plus', '+'],
    ['Điều 5. Kinh phí', 'article', 'Điều 5'],
    ['Phần thứ nhất. MỤC TIÊU', 'division', 'Phần thứ nhất'],
    ['CHƯƠNG II', 'division', 'CHƯƠNG II'],
    ['Mục 1. Phạm vi', 'item', 'Mục 1'],
  ])('“%s”', (line, kind, label) => expect(markerOf(line)).toMatchObject({ kind, label }));

  it.each([
    ['IL NỘI DUNG', 'II'],
    ['IH. NỘI DUNG, GIẢI PHÁP', 'III'],
    ['lI. NỘI DUNG', null],
    ['VL. KINH PHÍ', 'VI'],
    ['VH XÃ HỘI', null],
    ['HTX NÔNG NGHIỆP', null],
    ['TT NỘI DUNG', null],
  ])('nhận dạng sai số La Mã: “%s”', (line, label) => expect(markerOf(line)?.label ?? null).toBe(label));

  it.each([
    '749/QĐ-TTg ngày 03/6/2020',
    '08/2022/NQ-HĐND ngày 13/7/2022',
    '21-NQ/TU của Tỉnh ủy',
    '20/11/2023 gửi về Phòng',
    '-2025 theo Nghị quyết',
    'V/v tổ chức hội thi',
    'Phần II của Kế hoạch này',
    'Điều 5 của Luật',
    'tp. Tân An',
    '5.000 tờ rơi',
    '1.5 triệu đồng.',
    'v2.0 của phần mềm',
    '100% trường học',
  ])('“%s” không có số thứ tự', (line) => expect(markerOf(line)).toBeNull());

  it('giá trị số La Mã', () => {
    expect(['I', 'IV', 'IX', 'XIII'].map(romanValue)).toEqual([1, 4, 9, 13]);
    expect(romanValue('A')).toBeNull();
  });
});
