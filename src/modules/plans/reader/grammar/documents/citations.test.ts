import { describe, expect, it } from 'vitest';
import { findCitations, findLawByName } from './citations.ts';
import { subjectOf } from './cited-subjects.ts';
import { readIssuingBody } from './issuing-bodies.ts';
import { findLawsByName } from './laws-by-name.ts';

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
    [
      'Công văn số 12/BHXH-TT ngày 1/3/2024 của Bảo hiểm xã hội thành phố và Kế hoạch số 9/KH-UBND về A',
      'Bảo hiểm xã hội thành phố',
      '',
    ],
    [
      'Thông báo số 15/TB-VP ngày 12/01/2024 của Văn phòng HĐND và UBND huyện về A',
      'Văn phòng HĐND và UBND huyện',
      'về A',
    ],
    [
      'Thông tư liên tịch số 1/2016/TTLT-BYT-BGDĐT ngày 12/5/2016 của Bộ Y tế, Bộ Giáo dục và Đào tạo quy định về A',
      'Bộ Y tế, Bộ Giáo dục và Đào tạo',
      'quy định về A',
    ],
    [
      'Hướng dẫn số 99/HDLN-YT-GDĐT ngày 3/2/2024 của Sở Y tế - Sở Giáo dục và Đào tạo về A',
      'Sở Y tế - Sở Giáo dục và Đào tạo',
      'về A',
    ],
    [
      'Kế hoạch số 9/KH-SYT ngày 3/2/2024 của Sở Y tế, Sở Nội vụ xây dựng Kế hoạch',
      'Sở Y tế',
      'Sở Nội vụ xây dựng Kế hoạch',
    ],
    [
      'Tờ trình số 3/TTr-TTYT ngày 3/2/2024 của Trung tâm Y tế huyện, Phòng Y tế xây dựng A',
      'Trung tâm Y tế huyện',
      'Phòng Y tế xây dựng A',
    ],
    [
      'Kế hoạch liên tịch số 45/KHLT-SGDĐT-CAT ngày 05/3/2024 giữa Sở Giáo dục và Đào tạo với Công an tỉnh về A',
      'Sở Giáo dục và Đào tạo với Công an tỉnh',
      'về A',
    ],
    [
      'Chương trình phối hợp số 12/CTPH-MTTQ-STP ngày 10/01/2024 giữa Ban Thường trực UBMTTQ tỉnh và Sở Tư pháp về B',
      'Ban Thường trực UBMTTQ tỉnh và Sở Tư pháp',
      'về B',
    ],
    [
      'Hướng dẫn số 12/HDLN-SYT-SGDĐT-BHXH ngày 15/8/2024 của Sở Y tế, Sở Giáo dục và Đào tạo và Bảo hiểm xã hội tỉnh về A',
      'Sở Y tế, Sở Giáo dục và Đào tạo và Bảo hiểm xã hội tỉnh',
      'về A',
    ],
    [
      'Nghị quyết liên tịch số 1/2024/NQLT-CP-TLĐ ngày 01/02/2024 của Chính phủ và Tổng Liên đoàn Lao động Việt Nam về D',
      'Chính phủ và Tổng Liên đoàn Lao động Việt Nam',
      'về D',
    ],
    [
      'Văn bản hợp nhất số 2/VBHN-VPQH ngày 29/12/2022 của Văn phòng Quốc hội về B',
      'Văn phòng Quốc hội',
      'về B',
    ],
    ['Kế hoạch số 9/KH-SYT ngày 3/2/2024 của Sở Y tế và đề nghị của A', 'Sở Y tế', 'và đề nghị của A'],
    ['Kế hoạch số 01, ngày 05/01/2024 của Ban Chỉ đạo huyện về A', 'Ban Chỉ đạo huyện', 'về A'],
    ['Nghị quyết số 7-NQ/ĐU ngày 2/8/2025 của Đảng ủy phường về A', 'Đảng ủy phường', 'về A'],
    ['Kết luận số 8-KL/ĐU ngày 2/8/2025 của Đảng ủy Công an tỉnh về A', 'Đảng ủy Công an tỉnh', 'về A'],
    ['Nghị quyết số 7-NQ/HU ngày 2/8/2025 của Huyện ủy Bình Minh về A', 'Huyện ủy Bình Minh', 'về A'],
  ])('%s', (text, issuer, title) => {
    expect(findCitations(text)[0]).toMatchObject({ issuer, title, from: 0 });
  });

  it('văn bản sửa đổi trong ngoặc không có trích yếu là lời của câu', () => {
    const text =
      'Nghị định số 104/2016/NĐ-CP ngày 01/7/2016 quy định về A (sửa đổi bởi Nghị định số 13/2024/NĐ-CP ngày 05/2/2024), phòng X làm B';
    expect(findCitations(text).map(subjectOf)).toEqual([
      'quy định về A (sửa đổi bởi Nghị định số 13/2024/NĐ-CP ngày 05/2/2024), phòng X làm B',
      null,
    ]);
    expect(subjectOf({ title: 'về A (gọi tắt là B), kèm theo Công văn' })).toBe(
      'về A (gọi tắt là B), kèm theo Công văn',
    );
    expect(subjectOf({ title: 'về A) để biết' })).toBe('về A');
  });

  it('số đứng một mình chỉ là ký hiệu khi có ngày ban hành', () => {
    expect(findCitations('Kế hoạch số 01, ngày 05/01/2024')).toMatchObject([
      { symbol: '01', issuedOn: '2024-01-05' },
    ]);
    expect(findCitations('Kế hoạch số 01 của huyện; Đề án số 5 ngày làm việc 05/01')).toEqual([]);
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

describe('nhiều cách viết', () => {
  const cited = (text: string) =>
    findCitations(text).map(({ type, symbol, issuedOn }) => `${type} ${symbol} ${issuedOn ?? '-'}`);

  it.each([
    ['Chỉ thị 09/CT-TTg ngày 31/3/2021 của Thủ tướng', ['Chỉ thị 09/CT-TTg 2021-03-31']],
    ['theo công văn số 12/SGDĐT-VP ngày 5-3-2024', ['Công văn 12/SGDĐT-VP 2024-03-05']],
    ['Kế hoạch số 579/ KH- UBND ngày 08 tháng 3 năm 2024', ['Kế hoạch 579/KH-UBND 2024-03-08']],
    ['Quyết định số 12/QĐ–UBND ngày 08.3.2024', ['Quyết định 12/QĐ-UBND 2024-03-08']],
    ['Quyết định số 749/qđ-ttg ngày 03/6/2020', ['Quyết định 749/qđ-ttg 2020-06-03']],
    ['Công văn số 333/CNTT ngày 30/5/2022', ['Công văn 333/CNTT 2022-05-30']],
    [
      'Nghị quyết số 57-NQ/TW và Nghị quyết số 71/NQ-CP ngày 01/4/2025',
      ['Nghị quyết 57-NQ/TW -', 'Nghị quyết 71/NQ-CP 2025-04-01'],
    ],
    [
      'các Quyết định số 12/QĐ-UBND ngày 05/01/2024, số 34/QĐ-UBND ngày 06/02/2024 và 56/QĐ-UBND',
      ['Quyết định 12/QĐ-UBND 2024-01-05', 'Quyết định 34/QĐ-UBND 2024-02-06', 'Quyết định 56/QĐ-UBND -'],
    ],
    ['Kế hoạch số 12/KH-UBND của UBND tỉnh ngày 08/3/2024 về A', ['Kế hoạch 12/KH-UBND 2024-03-08']],
    ['Kế hoạch số 12/KH-UBND (ban hành ngày 08/3/2024)', ['Kế hoạch 12/KH-UBND 2024-03-08']],
    [
      'Thông tư liên tịch số 16/2013/TTLT-BYT-BNN&PTNT ngày 27/5/2013',
      ['Thông tư liên tịch 16/2013/TTLT-BYT-BNN&PTNT 2013-05-27'],
    ],
    [
      'Hướng dẫn truyền thông năm 2014 (số 1018/BYT-TT-KT ngày 10/3/2014)',
      ['Hướng dẫn 1018/BYT-TT-KT 2014-03-10'],
    ],
    ['Kế hoạch phối hợp số 12/KHPH-SYT-SGDĐT ngày 05/01/2024', ['Kế hoạch 12/KHPH-SYT-SGDĐT 2024-01-05']],
    ['Chương trình hành động số 36-CTr/TU ngày 20/02/2022', ['Chương trình hành động 36-CTr/TU 2022-02-20']],
    ['theo 749/QĐ-TTg', ['Quyết định 749/QĐ-TTg -']],
    ['Văn bản số 88/UBND-VX ngày 01/02/2024', ['Văn bản 88/UBND-VX 2024-02-01']],
    ['Luật số 43/2019/QH14 ngày 14/6/2019', ['Luật 43/2019/QH14 2019-06-14']],
    ['tỷ lệ 5/10 trường, ngày 20/11/2024, dịch vụ công mức 3/4', []],
    ['Báo cáo kết quả trước ngày 20/11/2024', []],
    [
      'Nghị định số 15/2020/NĐ-CP ngày 03/02/2020 của Chính phủ (được sửa đổi, bổ sung bởi Nghị định số 14/2022/NĐ-CP ngày 27/01/2022)',
      ['Nghị định 15/2020/NĐ-CP 2020-02-03', 'Nghị định 14/2022/NĐ-CP 2022-01-27'],
    ],
    ['Kết luận số 01-KL/TW ngày 18/5/2021', ['Kết luận 01-KL/TW 2021-05-18']],
    [
      'Hướng dẫn số 36-HD/BTGTW, ngày 05/4/2024 của Ban Tuyên giáo Trung ương',
      ['Hướng dẫn 36-HD/BTGTW 2024-04-05'],
    ],
    [
      'Quyết định số 100/QĐ-UBND, ngày 02-03-2024, của Chủ tịch UBND tỉnh',
      ['Quyết định 100/QĐ-UBND 2024-03-02'],
    ],
    [
      'Công điện số 05/CĐ-TTg ngày 12/01/2024 và Công điện số 06/CĐ-TTg ngày 13/01/2024',
      ['Công điện 05/CĐ-TTg 2024-01-12', 'Công điện 06/CĐ-TTg 2024-01-13'],
    ],
    ['Nghị quyết số 1185/NQ-UBTVQH14 ngày 11/01/2021', ['Nghị quyết 1185/NQ-UBTVQH14 2021-01-11']],
    ['Kế hoạch số 1024/KH-BCĐ389 ngày 15/12/2023', ['Kế hoạch 1024/KH-BCĐ389 2023-12-15']],
    ['Đề án 06 theo Quyết định số 06/QĐ-TTg ngày 06/01/2022', ['Quyết định 06/QĐ-TTg 2022-01-06']],
    ['Thông tri số 05-TT/TU ngày 02/02/2024', ['Thông tri 05-TT/TU 2024-02-02']],
    ['Nghị quyết Đại hội đại biểu Đảng bộ tỉnh lần thứ XI, nhiệm kỳ 2020 - 2025', []],
  ])('“%s”', (text, documents) => expect(cited(text)).toEqual(documents));

  it.each([
    ['Kế hoạch số 5/KH-BCĐ ngày 1/3/2024 của Ban Chỉ đạo phòng, chống ma túy tỉnh.', 'Ban Chỉ đạo phòng'],
    ['Kế hoạch số 5-KH/TĐTN ngày 1/3/2024 của Tỉnh đoàn;', 'Tỉnh đoàn'],
    [
      'Nghị quyết số 20-NQ/TW ngày 25/10/2017 của Hội nghị lần thứ sáu, Ban Chấp hành Trung ương khóa XII về A',
      'Hội nghị lần thứ sáu, Ban Chấp hành Trung ương khóa XII',
    ],
    [
      'Kế hoạch số 9/KH-UBND ngày 1/2/2023 của Chủ tịch UBND thành phố Bình An về A',
      'Chủ tịch UBND thành phố Bình An',
    ],
    ['Công văn số 3/SNV-CCHC ngày 1/2/2023 của Sở Nội vụ', 'Sở Nội vụ'],
  ])('cơ quan ban hành trong “%s”', (text, issuer) => expect(findCitations(text)[0]?.issuer).toBe(issuer));
});

describe('luật gọi theo tên', () => {
  const laws = (text: string) =>
    findLawsByName(text).map(
      ({ type, title, symbol, issuedOn }) => `${type}|${title}|${symbol}|${issuedOn ?? ''}`,
    );

  it.each([
    [
      'Luật Phòng, chống bệnh truyền nhiễm ngày 21/11/2007;',
      ['Luật|Phòng, chống bệnh truyền nhiễm||2007-11-21'],
    ],
    ['Luật phòng, chống ma túy ngày 30/3/2021;', ['Luật|phòng, chống ma túy||2021-03-30']],
    [
      'Luật Trật tự, an toàn giao thông đường bộ số 36/2024/QH15 ngày 27/6/2024;',
      ['Luật|Trật tự, an toàn giao thông đường bộ|36/2024/QH15|2024-06-27'],
    ],
    [
      'Luật Phổ biến, giáo dục pháp luật năm 2012; Luật Hòa giải ở cơ sở năm 2013;',
      ['Luật|Phổ biến, giáo dục pháp luật năm 2012||', 'Luật|Hòa giải ở cơ sở năm 2013||'],
    ],
    ['Luật Trẻ em và Luật An ninh mạng', ['Luật|Trẻ em||', 'Luật|An ninh mạng||']],
    [
      'Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22/11/2019;',
      [
        'Luật|sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương||2019-11-22',
      ],
    ],
    ['Bộ luật Lao động ngày 20 tháng 11 năm 2019', ['Bộ luật|Lao động||2019-11-20']],
    ['Pháp lệnh Dân số ngày 09/01/2003', ['Pháp lệnh|Dân số||2003-01-09']],
    ['Đoàn Luật sư, Hội Luật gia tỉnh', []],
    ['theo quy định của pháp luật', []],
  ])('“%s”', (text, found) => expect(laws(text)).toEqual(found));
});
