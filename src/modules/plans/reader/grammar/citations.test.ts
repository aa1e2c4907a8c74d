import { describe, expect, it } from 'vitest';
import { findCitations, findLawByName } from './citations.ts';
import { readIssuingBody } from './issuing-bodies.ts';
import { bodyCodeOf, typeOfSymbol } from './symbols.ts';

describe('dẫn văn bản', () => {
  it.each([
    [
      'Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ phê duyệt A',
      'Thủ tướng Chính phủ',
      'phê duyệt A',
    ],
    ['Nghị quyết số 21-NQ/TU ngày 20/8/2021 của Ban Thường vụ Tỉnh ủy về A', 'Ban Thường vụ Tỉnh ủy', 'về A'],
    [
      'Nghị quyết số 08/2022/NQ-HĐND ngày 13/7/2022 của HĐND tỉnh về quy định A',
      'HĐND tỉnh',
      'về quy định A',
    ],
    ['Quyết định số 45/2022/QĐ-UBND ngày 17/8/2022 của UBND tỉnhvề việc A', 'UBND tỉnh', 'về việc A'],
    [
      'Kế hoạch số 9/KH-UBND ngày 1/2/2023 của UBND tỉnh Bà Rịa - Vũng Tàu Triển khai A',
      'UBND tỉnh Bà Rịa - Vũng Tàu',
      'Triển khai A',
    ],
    [
      'Thông tư số 22/2023/TT-BTTTT ngày 31/12/2023 của Bộ trưởng Bộ Thông tin và Truyền thông quy định A',
      'Bộ trưởng Bộ Thông tin và Truyền thông',
      'quy định A',
    ],
    ['Công văn số 1581/BGDĐT-GDPT ngày 1/3/2024 của Bộ GD&ĐT về A', 'Bộ GD&ĐT', 'về A'],
    ['Kế hoạch số 5/KH-BCĐ ngày 1/3/2024 của Ban Chỉ đạo 138 tỉnh về A', 'Ban Chỉ đạo 138 tỉnh', 'về A'],
    ['Kế hoạch 789/KH-UBND ngày 16/3/2022 Triển khai A', null, 'Triển khai A'],
  ])('%s', (text, issuer, title) => {
    expect(findCitations(text)[0]).toMatchObject({ issuer, title, from: 0 });
  });

  it('nhận cả văn bản dẫn bên trong trích yếu, theo thứ tự', () => {
    const text =
      'Kế hoạch số 3625/KH-UBND ngày 02/12/2022 của UBND tỉnh triển khai Quyết định số 964/QĐ-TTg ngày 10/8/2022';
    expect(findCitations(text).map(({ symbol }) => symbol)).toEqual(['3625/KH-UBND', '964/QĐ-TTg']);
  });

  it('số để trống thì chỉ còn phần sau dấu gạch chéo', () => {
    expect(findCitations('Kế hoạch số        /KH-SGDĐT  ngày      /3/2023')[0]).toMatchObject({
      symbol: 'KH-SGDĐT',
      issuedOn: null,
    });
  });

  it('luật được dẫn theo tên', () => {
    expect(findLawByName('Căn cứ Luật An ninh mạng ngày 12/6/2018;')).toMatchObject({
      type: 'Luật',
      title: 'An ninh mạng',
      issuedOn: '2018-06-12',
    });
  });

  it('không đoán cơ quan khi chữ đầu không phải tên cơ quan', () => {
    expect(readIssuingBody('cấp có thẩm quyền về A').body).toBeNull();
  });
});

describe('ký hiệu', () => {
  it('cho biết loại văn bản và cơ quan', () => {
    expect(typeOfSymbol('21-NQ/TU')).toBe('Nghị quyết');
    expect(typeOfSymbol('3288/CTr-UBND')).toBe('Chương trình');
    expect(typeOfSymbol('1581/BGDĐT-GDPT')).toBeNull();
    expect(bodyCodeOf('208/KH-SGDĐT')).toBe('SGDĐT');
    expect(bodyCodeOf('KH-SGDĐT')).toBe('SGDĐT');
  });
});
