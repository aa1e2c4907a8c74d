import { describe, expect, it } from 'vitest';
import {
  BLANK_NUMBER_SYMBOL,
  bodyCodeOf,
  familyOf,
  numberOf,
  SYMBOL,
  tidySymbol,
  typeOfSymbol,
} from './symbols.ts';

const symbolIn = (text: string) => {
  const match = new RegExp(SYMBOL, 'u').exec(text);
  return match ? tidySymbol(match[0]) : null;
};

describe('ký hiệu trong văn bản', () => {
  it.each([
    ['749/QĐ-TTg ngày 03/6/2020', '749/QĐ-TTg'],
    ['579/ KH- UBND ngày', '579/KH-UBND'],
    ['579 / KH - UBND ngày', '579/KH-UBND'],
    ['118/TTr- STTTT ngày', '118/TTr-STTTT'],
    ['12/KH–UBND', '12/KH-UBND'],
    ['5104/BTTTT-PTTH&TTĐT của Bộ', '5104/BTTTT-PTTH&TTĐT'],
    ['45/2022/QĐ-UBND', '45/2022/QĐ-UBND'],
    ['91/2025/QH15', '91/2025/QH15'],
    ['1682/NQ-UBTVQH15', '1682/NQ-UBTVQH15'],
    ['21-NQ/TU', '21-NQ/TU'],
    ['96 - HD/BTGTW', '96-HD/BTGTW'],
    ['15/KH-BCĐ138', '15/KH-BCĐ138'],
    ['1.245/KH-UBND', '1.245/KH-UBND'],
    ['12a/KH-THCS.NVT.', '12a/KH-THCS.NVT'],
    ['333/CNTT', '333/CNTT'],
    ['1026/BGDĐT -GDCTHSSV ngày', '1026/BGDĐT-GDCTHSSV'],
    ['12/KH-UBND - Phụ lục kèm theo', '12/KH-UBND'],
    ['12/KH-UBND - UBND tỉnh ban hành', '12/KH-UBND'],
    ['01/05/2024', null],
    ['từ 3/Quý', null],
  ])('“%s” → %s', (text, symbol) => expect(symbolIn(text)).toBe(symbol));

  it.each([
    ['Số        /KH-SGDĐT', 'KH-SGDĐT'],
    ['Số: ……/KH-UBND', 'KH-UBND'],
    ['Số: ____/2024/QĐ-UBND', '2024/QĐ-UBND'],
    ['Số       -KH/TU', 'KH/TU'],
  ])('số để trống: “%s”', (text, symbol) => {
    const match = new RegExp(`Số:?${BLANK_NUMBER_SYMBOL}`, 'u').exec(text);
    expect(match?.[1] ?? match?.[2]).toBe(symbol);
  });
});

describe('họ ký hiệu', () => {
  it.each([
    ['749/QĐ-TTg', 'administrative'],
    ['3288/CTr-UBND', 'administrative'],
    ['12/CT-UBND', 'administrative'],
    ['12/UBND-VX', 'letter'],
    ['1581/BGDĐT-GDPT', 'letter'],
    ['08/2022/NQ-HĐND', 'normative'],
    ['91/2025/QH15', 'law'],
    ['08/2012/UBTVQH13', 'law'],
    ['21-NQ/TU', 'party'],
    ['1510-CV/BTGTU', 'party'],
    ['333/CNTT', 'irregular'],
    ['749/qđ-ttg', 'administrative'],
  ])('%s là %s', (symbol, family) => expect(familyOf(symbol)).toBe(family));

  it('cho biết loại văn bản, cơ quan và số', () => {
    expect(typeOfSymbol('21-NQ/TU')).toBe('Nghị quyết');
    expect(typeOfSymbol('3288/CTr-UBND')).toBe('Chương trình');
    expect(typeOfSymbol('1581/BGDĐT-GDPT')).toBeNull();
    expect(bodyCodeOf('208/KH-SGDĐT')).toBe('SGDĐT');
    expect(bodyCodeOf('KH-SGDĐT')).toBe('SGDĐT');
    expect(numberOf('21-NQ/TU')).toBe('21');
    expect(numberOf('KH-SGDĐT')).toBeNull();
  });
});
