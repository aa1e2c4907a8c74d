import { describe, expect, it } from 'vitest';
import { readSource } from '../../read-source.ts';
import { sourceOf } from '../../testing/source-of.ts';

function basesOf(preamble: string) {
  const source = sourceOf(`KẾ HOẠCH
Truyền thông năm 2024

${preamble}
I. MỤC ĐÍCH
- Nâng cao nhận thức.`);
  return readSource(source, 'x.txt', '0'.repeat(64)).legalBases.map(({ type, symbol, issuedOn }) =>
    `${type} ${symbol} ${issuedOn ?? ''}`.trim(),
  );
}

describe('căn cứ', () => {
  it('mỗi căn cứ một đoạn', () => {
    expect(
      basesOf(`Căn cứ Luật Trẻ em ngày 05/4/2016;
Căn cứ Nghị định số 56/2017/NĐ-CP ngày 09/5/2017 của Chính phủ quy định chi tiết một số điều của Luật Trẻ em;
Thực hiện Công văn số 33/BGDĐT-GDTC ngày 22/01/2024 của Bộ Giáo dục và Đào tạo về phòng, chống đuối nước,
Sở Giáo dục và Đào tạo ban hành Kế hoạch như sau:`),
    ).toEqual([
      'Luật  2016-04-05',
      'Nghị định 56/2017/NĐ-CP 2017-05-09',
      'Công văn 33/BGDĐT-GDTC 2024-01-22',
    ]);
  });

  it('nhiều căn cứ trong một đoạn: dấu chấm phẩy, “và”, “căn cứ” nhắc lại', () => {
    expect(
      basesOf(
        'Thực hiện Quyết định số 3355/QĐ-BYT ngày 08/7/2021 của Bộ Y tế về việc ban hành Kế hoạch tiêm chủng và Kế hoạch số 63/KH-BYT ngày 16/7/2021 của Bộ Y tế về việc truyền thông; Công văn số 9/UBND-VX ngày 05/01/2024 của UBND tỉnh. Căn cứ Luật Dược ngày 06/4/2016, Sở Y tế xây dựng Kế hoạch như sau:',
      ),
    ).toEqual([
      'Quyết định 3355/QĐ-BYT 2021-07-08',
      'Kế hoạch 63/KH-BYT 2021-07-16',
      'Công văn 9/UBND-VX 2024-01-05',
      'Luật  2016-04-06',
    ]);
  });

  it('văn bản nằm trong trích yếu của căn cứ không phải căn cứ', () => {
    expect(
      basesOf(
        'Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2024 của UBND tỉnh về thực hiện Chỉ thị số 31/CT-TTg ngày 21/12/2023 và Nghị quyết số 48/NQ-CP ngày 05/4/2022 của Chính phủ;',
      ),
    ).toEqual(['Kế hoạch 12/KH-UBND 2024-01-05']);
  });

  it('văn bản sửa đổi không phải căn cứ riêng', () => {
    expect(
      basesOf(
        'Căn cứ Nghị định số 90/2017/NĐ-CP ngày 31/7/2017 của Chính phủ (được sửa đổi, bổ sung bởi Nghị định số 04/2020/NĐ-CP ngày 03/01/2020);',
      ),
    ).toEqual(['Nghị định 90/2017/NĐ-CP 2017-07-31']);
  });

  it('danh sách dưới “Căn cứ:”', () => {
    expect(
      basesOf(`Căn cứ:
- Luật An ninh mạng số 24/2018/QH14 ngày 12/6/2018;
- Quyết định số 5/QĐ-UBND ngày 05/01/2024 của UBND tỉnh;
- Chức năng, nhiệm vụ được giao.`),
    ).toEqual(['Luật 24/2018/QH14 2018-06-12', 'Quyết định 5/QĐ-UBND 2024-01-05']);
  });

  it('đề nghị của một đơn vị: tờ trình là căn cứ', () => {
    expect(basesOf('Xét đề nghị của Trưởng phòng Y tế tại Tờ trình số 15/TTr-PYT ngày 03/02/2024,')).toEqual([
      'Tờ trình 15/TTr-PYT 2024-02-03',
    ]);
  });

  it('chức năng, tình hình, nghị quyết không có số không phải văn bản căn cứ', () => {
    expect(
      basesOf(
        'Căn cứ chức năng, nhiệm vụ được giao và tình hình thực tế;\nThực hiện Nghị quyết Đại hội Đảng bộ huyện lần thứ XII;',
      ),
    ).toEqual([]);
  });

  it('mục “Căn cứ pháp lý” trong nội dung', () => {
    const source = sourceOf(`KẾ HOẠCH
Truyền thông năm 2024
I. CĂN CỨ XÂY DỰNG KẾ HOẠCH
1. Quyết định số 924/QĐ-TTg ngày 22 tháng 8 năm 2022 của Thủ tướng Chính phủ phê duyệt Chương trình A;
2. Thông tư 05/2022/TT-BNNPTNT ngày 25 tháng 7 năm 2022 của Bộ Nông nghiệp.
II. MỤC TIÊU
- Nâng cao nhận thức.`);
    expect(readSource(source, 'x', '0'.repeat(64)).legalBases.map(({ symbol }) => symbol)).toEqual([
      '924/QĐ-TTg',
      '05/2022/TT-BNNPTNT',
    ]);
  });

  it('mỗi căn cứ có cơ quan ban hành và trích yếu riêng', () => {
    const source = sourceOf(`KẾ HOẠCH
Truyền thông năm 2024

Thực hiện Kế hoạch số 56/KH-UBND ngày 12/01/2024 của UBND tỉnh Bình An về phòng, chống dịch và Công văn số 245/BYT-KCB ngày 17/01/2024 của Bộ Y tế về việc tăng cường truyền thông;
I. MỤC ĐÍCH`);
    expect(readSource(source, 'x', '0'.repeat(64)).legalBases).toMatchObject([
      { issuer: 'UBND tỉnh Bình An', title: 'về phòng, chống dịch' },
      { issuer: 'Bộ Y tế', title: 'về việc tăng cường truyền thông' },
    ]);
  });
});

describe('văn bản được dẫn', () => {
  it('trích yếu dừng trước việc của cơ quan ban hành kế hoạch', () => {
    const source = sourceOf(`KẾ HOẠCH
Truyền thông năm 2024

Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2024 của UBND tỉnh về phòng dịch; Kế hoạch số 01, ngày 06/01/2024 của Ban Chỉ đạo tỉnh về truyền thông, Sở Y tế xây dựng Kế hoạch như sau:
I. NỘI DUNG`);
    const { citations } = readSource(source, 'x', '0'.repeat(64));
    expect(citations).toMatchObject([
      { symbol: '12/KH-UBND', title: 'về phòng dịch', confidence: 0.95 },
      { symbol: '01', issuer: 'Ban Chỉ đạo tỉnh', title: 'về truyền thông', confidence: 0.75 },
    ]);
  });

  it('ở mở đầu, nội dung, bảng và phụ lục; mỗi nơi một lần, lần sau không ngày là văn bản đã nêu', () => {
    const source = sourceOf(`KẾ HOẠCH
Truyền thông năm 2024

Căn cứ Kế hoạch số 12/KH-UBND ngày 05/01/2024 của UBND tỉnh thực hiện Chỉ thị số 31/CT-TTg;
I. NỘI DUNG
- Tuyên truyền Chỉ thị số 31/CT-TTg ngày 21/12/2023 và Kế hoạch số 12/KH-UBND; Luật Căn cước.
II. TỔ CHỨC
Kế hoạch này thay thế Kế hoạch số 05/KH-SYT ngày 04/01/2023.

Phụ lục I
PHÂN CÔNG NHIỆM VỤ
(Kèm theo Kế hoạch số 45/KH-SYT ngày 08/3/2024 của Sở Y tế)
TT	Nhiệm vụ	Chủ trì	Thời gian
1	Thực hiện Quyết định số 407/QĐ-TTg ngày 30/3/2022	Văn phòng Sở	Quý II/2024`);
    const { citations } = readSource(source, 'x', '0'.repeat(64));
    expect(citations.map(({ place, symbol, issuedOn }) => [place, symbol, issuedOn])).toEqual([
      ['preamble', '12/KH-UBND', '2024-01-05'],
      ['body', '31/CT-TTg', '2023-12-21'],
      ['body', '05/KH-SYT', '2023-01-04'],
      ['appendix', '407/QĐ-TTg', '2022-03-30'],
    ]);
  });
});
