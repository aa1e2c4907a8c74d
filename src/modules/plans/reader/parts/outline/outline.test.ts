import { describe, expect, it } from 'vitest';
import { readSource } from '../../read-source.ts';
import { sourceOf } from '../../testing/source-of.ts';
import type { Span } from '../../text/source-text.ts';
import { outlineOf } from './outline.ts';

const PLAN = `
UBND TỈNH BÌNH AN
SỞ Y TẾ
Số: 45/KH-SYT
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Bình An, ngày 08 tháng 3 năm 2024

KẾ HOẠCH
Truyền thông phòng, chống dịch năm 2024

Căn cứ Kế hoạch số 12/KH-UBND ngày 05/01/2024 của UBND tỉnh về phòng, chống dịch;
Sở Y tế ban hành Kế hoạch như sau:
I. MỤC ĐÍCH
- Nâng cao nhận thức của người dân.
II. TỔ CHỨC THỰC HIỆN
1. Trung tâm Y tế các huyện
- Báo cáo kết quả về Sở Y tế trước ngày 15/12/2024./.

Nơi nhận:
- UBND tỉnh (b/c);
- Lưu: VT, NVY.
GIÁM ĐỐC

Nguyễn Văn Mẫu
`;

function partsOf(text: string) {
  const source = sourceOf(text);
  const outline = outlineOf(source);
  const first = ({ from, to }: Span) =>
    to < from
      ? null
      : source.lines
          .slice(from - 1, to)
          .find((line) => line.text.trim())
          ?.text.trim();
  return { outline, first };
}

describe('các phần lớn của một kế hoạch', () => {
  it('phần đầu, mở đầu, nội dung, chữ ký', () => {
    const { outline, first } = partsOf(PLAN);
    expect([outline.preamble, outline.body, outline.signOff].map(first)).toEqual([
      'Căn cứ Kế hoạch số 12/KH-UBND ngày 05/01/2024 của UBND tỉnh về phòng, chống dịch;',
      'I. MỤC ĐÍCH',
      'Nơi nhận:',
    ]);
    expect(outline.attachedForms).toEqual([]);
  });

  it('danh mục đánh số dưới “Căn cứ:” chưa phải nội dung', () => {
    const { outline, first } = partsOf(`KẾ HOẠCH
Truyền thông năm 2024

Căn cứ:
1. Luật Trẻ em ngày 05/4/2016;
2. Quyết định số 5/QĐ-UBND ngày 05/01/2024 của UBND tỉnh.
I. MỤC ĐÍCH`);
    expect(first(outline.body)).toBe('I. MỤC ĐÍCH');
  });

  it('nhắc đến phụ lục ở đầu một dòng bị ngắt chưa phải phụ lục', () => {
    const { outline } = partsOf(`KẾ HOẠCH
Truyền thông năm 2024
I. NHIỆM VỤ
- Các đơn vị thực hiện nhiệm vụ theo phân công tại
Phụ lục II.
II. TỔ CHỨC THỰC HIỆN
- Các đơn vị báo cáo kết quả.`);
    expect(outline.appendices).toEqual([]);
  });

  it('kế hoạch chưa ký: mẫu sau dấu kết thúc vẫn là mẫu', () => {
    const { outline, first } = partsOf(`KẾ HOẠCH
Truyền thông năm 2024
I. NHIỆM VỤ
- Các đơn vị báo cáo kết quả./.

Mẫu số 01
BÁO CÁO
1. Kết quả: ……………`);
    expect(outline.attachedForms.map(first)).toEqual(['Mẫu số 01']);
  });

  it('nội dung không có mục bắt đầu sau câu “như sau:”', () => {
    const { outline, first } = partsOf(`KẾ HOẠCH
Truyền thông năm 2024

Trường Tiểu học Bình An xây dựng kế hoạch như sau:
- Treo băng rôn trước cổng trường.`);
    expect(first(outline.body)).toBe('- Treo băng rôn trước cổng trường.');
  });
});

describe('sau chữ ký', () => {
  const kindsOf = (attached: string) => {
    const { outline, first } = partsOf(`${PLAN}\n${attached}`);
    return {
      appendices: outline.appendices.map(({ span }) => first(span)),
      forms: outline.attachedForms.map(first),
    };
  };

  it.each([
    ['Mẫu số 01\nTÊN ĐƠN VỊ ……………\nBÁO CÁO TUẦN\n1. Tình hình: ……………\n2. Kết quả: ……………', 'Mẫu số 01'],
    [
      'Phụ lục II\nMẪU BÁO CÁO KẾT QUẢ\n(Kèm theo Kế hoạch số 45/KH-SYT ngày 08/3/2024 của Sở Y tế)\nI. KẾT QUẢ\n1. Số buổi truyền thông',
      'Phụ lục II',
    ],
    [
      'ĐỀ CƯƠNG BÁO CÁO\nKết quả truyền thông\nI. CÔNG TÁC CHỈ ĐẠO\n1. Báo cáo về Sở trước ngày 20/12/2024',
      'ĐỀ CƯƠNG BÁO CÁO',
    ],
    [
      'DANH SÁCH ĐĂNG KÝ THAM GIA HỘI THI\nTT\tHọ và tên\tĐơn vị\n1\t\t\n2\t\t',
      'DANH SÁCH ĐĂNG KÝ THAM GIA HỘI THI',
    ],
    [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nPHIẾU ĐĂNG KÝ\nKính gửi: ………………\nTên tôi là: ………………\nĐịa chỉ: …………',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    ],
    ['Biểu số 02\nTỔNG HỢP KẾT QUẢ TRUYỀN THÔNG\nTT\tNội dung\tSố lượng\n1\tSố buổi\t', 'Biểu số 02'],
  ])('%j là mẫu để điền', (attached, start) => {
    expect(kindsOf(attached)).toEqual({ appendices: [], forms: [start] });
  });

  it.each([
    [
      'Phụ lục I\nDANH MỤC VĂN BẢN\n1. Quyết định số 5/QĐ-TTg ngày 05/01/2024 của Thủ tướng Chính phủ\n2. Luật Trẻ em số 102/2016/QH13 ngày 05/4/2016',
      'Phụ lục I',
    ],
    [
      'PHỤ LỤC\nPHÂN CÔNG NHIỆM VỤ\nTT\tNhiệm vụ\tChủ trì\tThời gian\n1\tTập huấn\tVăn phòng Sở\tQuý II/2024',
      'PHỤ LỤC',
    ],
    [
      'PHÂN CÔNG NHIỆM VỤ NĂM 2024\nTT\tNhiệm vụ\tChủ trì\tThời gian\n1\tTập huấn\tVăn phòng Sở\tQuý II/2024',
      'PHÂN CÔNG NHIỆM VỤ NĂM 2024',
    ],
  ])('%j là phần của kế hoạch', (attached, start) => {
    expect(kindsOf(attached)).toEqual({ appendices: [start], forms: [] });
  });

  it('phụ lục rồi mẫu: mỗi thứ một phần', () => {
    expect(
      kindsOf(`Phụ lục I
PHÂN CÔNG NHIỆM VỤ
TT	Nhiệm vụ	Chủ trì	Thời gian
1	Tập huấn	Văn phòng Sở	Quý II/2024

Phụ lục II
ĐỀ CƯƠNG BÁO CÁO
1. Kết quả: ……………
2. Khó khăn: ……………`),
    ).toEqual({ appendices: ['Phụ lục I'], forms: ['Phụ lục II'] });
  });

  it('“Bản cam kết”, “Danh sách đăng ký” là sản phẩm trong hàng của bảng nhiệm vụ', () => {
    const torn = `Phụ lục
PHÂN CÔNG NHIỆM VỤ
TT Nhiệm vụ Chủ trì Thời gian Sản phẩm
1
Ký cam kết an toàn
Các trường học
Quý I/2024
Bản cam kết
2
Đăng ký tập huấn
Văn phòng Sở
Quý II/2024
Danh sách đăng ký
3
Tổng kết
Văn phòng Sở
Quý IV/2024
Báo cáo`;
    expect(kindsOf(torn)).toEqual({ appendices: ['Phụ lục'], forms: [] });
    expect(kindsOf(`${torn}\n\nBản đăng ký tập huấn\nHọ và tên: ……………\nĐơn vị: ……………`).forms).toEqual([
      'Bản đăng ký tập huấn',
    ]);
  });

  it('không đọc gì từ mẫu để điền', () => {
    const reading = readSource(
      sourceOf(`${PLAN}
Mẫu báo cáo
BÁO CÁO
Kết quả thực hiện Quyết định số 99/QĐ-SYT ngày 09/9/2024
- Các trạm báo cáo về Sở Y tế trước ngày 20/9/2024.
TT	Nhiệm vụ	Đơn vị chủ trì	Thời gian
1	Số buổi		`),
      'x.txt',
      '0'.repeat(64),
    );
    expect(reading.tasks).toEqual([]);
    expect(reading.reportDuties.map(({ due }) => due)).toEqual(['2024-12-15']);
    expect(reading.citations.map(({ symbol }) => symbol)).toEqual(['12/KH-UBND']);
  });
});

describe('kế hoạch ban hành kèm theo quyết định', () => {
  const reading = () =>
    readSource(
      sourceOf(`
ỦY BAN NHÂN DÂN                 CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TỈNH BÌNH AN                        Độc lập - Tự do - Hạnh phúc
Số: 812/QĐ-UBND                 Bình An, ngày 20 tháng 3 năm 2024

QUYẾT ĐỊNH
Về việc ban hành Kế hoạch truyền thông về bình đẳng giới năm 2024
_______
CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH

Căn cứ Luật Bình đẳng giới ngày 29/11/2006;
Căn cứ Quyết định số 1790/QĐ-TTg ngày 23/10/2021 của Thủ tướng Chính phủ phê duyệt Chương trình truyền thông;
Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 33/TTr-SNV ngày 12/3/2024.
QUYẾT ĐỊNH:
Điều 1. Ban hành kèm theo Quyết định này Kế hoạch truyền thông về bình đẳng giới năm 2024.
Điều 2. Quyết định này có hiệu lực kể từ ngày ký, thay thế Quyết định số 70/QĐ-UBND ngày 11/01/2024.
Điều 3. Chánh Văn phòng, Giám đốc các sở chịu trách nhiệm thi hành Quyết định này./.

Nơi nhận:                                  KT. CHỦ TỊCH
- Như Điều 3;                             PHÓ CHỦ TỊCH
- Lưu: VT, KGVX.
                                          Trần Thị Mẫu

KẾ HOẠCH
Truyền thông về bình đẳng giới trên địa bàn tỉnh năm 2024
(Ban hành kèm theo Quyết định số 812/QĐ-UBND ngày 20/3/2024 của Chủ tịch UBND tỉnh)

I. MỤC ĐÍCH
- Nâng cao nhận thức về bình đẳng giới.
II. TỔ CHỨC THỰC HIỆN
1. Sở Nội vụ
- Tổng hợp, báo cáo UBND tỉnh trước ngày 10/12/2024.
2. UBND các huyện
- Báo cáo kết quả về Sở Nội vụ trước ngày 30/11/2024.
`),
      'x.txt',
      '0'.repeat(64),
    );

  it('phần đầu, chữ ký, nơi nhận là của quyết định; trích yếu và mục là của kế hoạch', () => {
    const { document, sections, recipients, legalBases } = reading();
    expect(document).toMatchObject({
      type: 'Quyết định',
      symbol: '812/QĐ-UBND',
      issuedOn: '2024-03-20',
      issuer: 'ỦY BAN NHÂN DÂN TỈNH BÌNH AN',
      title: 'Truyền thông về bình đẳng giới trên địa bàn tỉnh năm 2024',
      year: 2024,
      signer: { authority: 'KT. CHỦ TỊCH', position: 'PHÓ CHỦ TỊCH', name: 'Trần Thị Mẫu' },
      replaces: [{ type: 'Quyết định', symbol: '70/QĐ-UBND', issuedOn: '2024-01-11' }],
    });
    expect(sections.map(({ label, title }) => `${label} ${title}`)).toEqual([
      'I MỤC ĐÍCH',
      'II TỔ CHỨC THỰC HIỆN',
    ]);
    expect(recipients.map(({ name }) => name)).toEqual(['Như Điều 3', 'Lưu: VT, KGVX']);
    expect(legalBases.map(({ type, symbol }) => `${type} ${symbol}`)).toEqual([
      'Luật ',
      'Quyết định 1790/QĐ-TTg',
      'Tờ trình 33/TTr-SNV',
    ]);
  });

  it('nghĩa vụ và hạn là của kế hoạch', () => {
    const { reportDuties, deadlines } = reading();
    expect(reportDuties.map(({ from, to, due }) => [from, to, due])).toEqual([
      ['Sở Nội vụ', 'UBND tỉnh', '2024-12-10'],
      ['UBND các huyện', 'Sở Nội vụ', '2024-11-30'],
    ]);
    expect(deadlines).toHaveLength(2);
  });
});

describe('kế hoạch gửi kèm công văn', () => {
  const { document, sections, legalBases, citations, reportDuties, recipients } = readSource(
    sourceOf(`UBND TỈNH HOA LƯ          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
SỞ Y TẾ                   Độc lập - Tự do - Hạnh phúc
Số: 812/SYT-NVY           Hoa Lư, ngày 12 tháng 4 năm 2024
V/v triển khai Kế hoạch truyền thông

Kính gửi:
- Trung tâm Kiểm soát bệnh tật tỉnh;
- Trung tâm Y tế các huyện.

Thực hiện Công văn số 99/UBND-VX ngày 10/4/2024 của UBND tỉnh về phòng bệnh, Sở Y tế gửi Kế hoạch truyền thông (đính kèm), đề nghị các đơn vị triển khai thực hiện, báo cáo kết quả về Sở Y tế trước ngày 15/11/2024./.

Nơi nhận:                        KT. GIÁM ĐỐC
- Như trên;                      PHÓ GIÁM ĐỐC
- Lưu: VT, NVY.
                                 Phạm Thị Mẫu

UBND TỈNH HOA LƯ          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
SỞ Y TẾ                   Độc lập - Tự do - Hạnh phúc

KẾ HOẠCH
Truyền thông phòng, chống sốt xuất huyết năm 2024
(Kèm theo Công văn số 812/SYT-NVY ngày 12/4/2024 của Sở Y tế)

I. MỤC TIÊU
- Nâng cao nhận thức của người dân.
II. TỔ CHỨC THỰC HIỆN
1. Trung tâm Y tế các huyện
- Báo cáo kết quả về Sở Y tế trước ngày 20/6/2024.
`),
    'x.txt',
    '0'.repeat(64),
  );

  it('số, ngày, chữ ký, nơi nhận của công văn; trích yếu, mục của kế hoạch', () => {
    expect(document).toMatchObject({
      symbol: '812/SYT-NVY',
      issuedOn: '2024-04-12',
      title: 'Truyền thông phòng, chống sốt xuất huyết năm 2024',
      signer: { name: 'Phạm Thị Mẫu' },
    });
    expect(sections.map(({ label }) => label)).toEqual(['I', 'II']);
    expect(recipients.map(({ name }) => name)).toEqual(['Như trên', 'Lưu: VT, NVY']);
  });

  it('đoạn mở đầu của công văn nêu căn cứ và việc yêu cầu', () => {
    expect(legalBases.map(({ symbol }) => symbol)).toEqual(['99/UBND-VX']);
    expect(citations.map(({ symbol, place }) => [symbol, place])).toEqual([['99/UBND-VX', 'preamble']]);
    expect(reportDuties.map(({ from, to, due }) => [from, to, due])).toEqual([
      ['Trung tâm Y tế các huyện', 'Sở Y tế', '2024-06-20'],
      ['Các đơn vị', 'Sở Y tế', '2024-11-15'],
    ]);
  });
});
