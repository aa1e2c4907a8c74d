import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../../text/paragraphs.ts';
import type { Section } from '../../types.ts';
import { sectionsOf, sectionTree } from './sections.ts';

const show = (sections: Section[]): unknown[] =>
  sections.map(({ label, title, children }) =>
    children.length > 0 ? [`${label} ${title}`, show(children)] : `${label} ${title}`.trim(),
  );

/** `starts` is known for .docx, null for wrapped text. */
function sectionsIn(text: string, starts: boolean | null = true) {
  const lines = text
    .trim()
    .split('\n')
    .map((line, index) => ({ no: index + 1, text: line, starts }));
  return show(sectionsOf(sectionTree(paragraphsOf(lines))));
}

describe('mục của kế hoạch', () => {
  it('I, 1, a', () => {
    expect(
      sectionsIn(`
I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
- Nâng cao nhận thức.
2. Yêu cầu
II. TỔ CHỨC THỰC HIỆN
1. Sở Y tế
a) Phòng Nghiệp vụ Y
- Chủ trì.
b) Văn phòng Sở
- Phối hợp.`),
    ).toEqual([
      ['I MỤC ĐÍCH, YÊU CẦU', ['1 Mục đích', '2 Yêu cầu']],
      ['II TỔ CHỨC THỰC HIỆN', [['1 Sở Y tế', ['a Phòng Nghiệp vụ Y', 'b Văn phòng Sở']]]],
    ]);
  });

  it('số thứ tự lặp lại, bỏ sót vẫn giữ như đã viết', () => {
    expect(sectionsIn('I. MỤC ĐÍCH\nII. NỘI DUNG\nII. THỜI GIAN\nIV. TỔ CHỨC\n1. Sở A\n3. Sở B')).toEqual([
      'I MỤC ĐÍCH',
      'II NỘI DUNG',
      'II THỜI GIAN',
      ['IV TỔ CHỨC', ['1 Sở A', '3 Sở B']],
    ]);
  });

  it('Phần, Điều, khoản; tên của Phần ở dòng dưới', () => {
    expect(
      sectionsIn(
        'Phần I\nMỤC TIÊU, YÊU CẦU\nĐiều 1. Mục tiêu\n1. Mục tiêu chung: Nâng cao nhận thức.\nPHẦN THỨ HAI\nNHIỆM VỤ\nĐiều 2. Nhiệm vụ',
      ),
    ).toEqual([
      ['Phần I MỤC TIÊU, YÊU CẦU', [['Điều 1 Mục tiêu', ['1 Mục tiêu chung']]]],
      ['PHẦN THỨ HAI NHIỆM VỤ', ['Điều 2 Nhiệm vụ']],
    ]);
  });

  it('Chương và Mục', () => {
    expect(
      sectionsIn('CHƯƠNG I\nQUY ĐỊNH CHUNG\nMục 1. Phạm vi\nĐiều 1. Đối tượng\nMục 2. Nội dung'),
    ).toEqual([['CHƯƠNG I QUY ĐỊNH CHUNG', [['Mục 1 Phạm vi', ['Điều 1 Đối tượng']], 'Mục 2 Nội dung']]]);
  });

  it('A, B, C, D, Đ ở bậc cao nhất; “C.” không phải số La Mã', () => {
    expect(
      sectionsIn(
        'A. MỤC ĐÍCH\nB. NỘI DUNG\n1. Đối tượng: Học sinh.\nC. KẾ HOẠCH CỤ THỂ\nD. KINH PHÍ\nĐ. TỔ CHỨC',
      ),
    ).toEqual([
      'A MỤC ĐÍCH',
      ['B NỘI DUNG', ['1 Đối tượng']],
      'C KẾ HOẠCH CỤ THỂ',
      'D KINH PHÍ',
      'Đ TỔ CHỨC',
    ]);
  });

  it('A, B dưới I, II', () => {
    expect(
      sectionsIn('I. MỤC ĐÍCH\nA. Mục đích chung\nB. Mục đích cụ thể\nII. NỘI DUNG\nA. Đối tượng'),
    ).toEqual([
      ['I MỤC ĐÍCH', ['A Mục đích chung', 'B Mục đích cụ thể']],
      ['II NỘI DUNG', ['A Đối tượng']],
    ]);
  });

  it.each([
    ['I- MỤC ĐÍCH\n1- Mục đích chung', [['I MỤC ĐÍCH', ['1 Mục đích chung']]]],
    ['I/ MỤC ĐÍCH\n1/ Mục đích chung', [['I MỤC ĐÍCH', ['1 Mục đích chung']]]],
    ['I./ MỤC ĐÍCH\n1./ Mục đích chung', [['I MỤC ĐÍCH', ['1 Mục đích chung']]]],
    ['I.MỤC ĐÍCH\n1.Mục đích chung', [['I MỤC ĐÍCH', ['1 Mục đích chung']]]],
    [
      '1. MỤC ĐÍCH\n1.1. Mục đích chung\n1.2 Mục đích cụ thể',
      [['1 MỤC ĐÍCH', ['1.1 Mục đích chung', '1.2 Mục đích cụ thể']]],
    ],
  ])('%j', (text, sections) => expect(sectionsIn(text)).toEqual(sections));

  it('câu đánh số là ý trong danh sách, không phải mục', () => {
    expect(
      sectionsIn(`
II. NỘI DUNG
1. Tuyên truyền quy định của pháp luật về phòng, chống ma túy;
2. Giới thiệu cách làm hay.
III. TỔ CHỨC THỰC HIỆN
1. Phòng Nghiệp vụ Y tổng hợp, báo cáo Sở Y tế trước ngày 15/12/2024.
2. Văn phòng Sở
- Đăng tải tin, bài.`),
    ).toEqual(['II NỘI DUNG', ['III TỔ CHỨC THỰC HIỆN', ['2 Văn phòng Sở']]]);
  });

  it('thời gian trước dấu hai chấm là một bước việc, không phải tên mục', () => {
    expect(
      sectionsIn(`
I. TIẾN ĐỘ
a) Từ ngày 25/7 đến ngày 30/7/2025: soạn bài, duyệt bài.
b) Tháng 8 - tháng 11/2025: phát trên loa.
II. CÁC GIAI ĐOẠN
1. Năm 2025:
- Tập huấn cho cộng tác viên.`),
    ).toEqual(['I TIẾN ĐỘ', ['II CÁC GIAI ĐOẠN', ['1 Năm 2025']]]);
  });

  it('tên mục chạy liền với nội dung', () => {
    expect(
      sectionsIn(
        'I. MỤC ĐÍCH\n1. Mục đích: Nâng cao nhận thức của người dân.\n2. Yêu cầu. Thiết thực, hiệu quả.',
      ),
    ).toEqual([['I MỤC ĐÍCH', ['1 Mục đích', '2 Yêu cầu']]]);
  });

  it('tên mục dài xuống dòng', () => {
    expect(
      sectionsIn(
        `I. MỤC ĐÍCH, YÊU CẦU CỦA CÔNG TÁC TUYÊN TRUYỀN PHÒNG, CHỐNG TAI NẠN ĐUỐI
NƯỚC CHO TRẺ EM
1. Mục đích
- Nâng cao nhận thức, trách nhiệm của cán bộ, giáo viên, nhân viên, cha mẹ học sinh
và học sinh.`,
        null,
      ),
    ).toEqual([
      [
        'I MỤC ĐÍCH, YÊU CẦU CỦA CÔNG TÁC TUYÊN TRUYỀN PHÒNG, CHỐNG TAI NẠN ĐUỐI NƯỚC CHO TRẺ EM',
        ['1 Mục đích'],
      ],
    ]);
  });

  it('số của văn bản, ngày, khoảng năm ở đầu dòng bị ngắt không phải số của mục', () => {
    expect(
      sectionsIn(
        `I. NỘI DUNG
1. Văn bản
- Tuyên truyền Quyết định số
749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ, Nghị quyết số
21-NQ/TU của Tỉnh ủy, chương trình giai đoạn 2021
-2025 theo hướng dẫn tại mục
2. Phần thứ hai của Kế hoạch.
2. Hình thức`,
        null,
      ),
    ).toEqual([['I NỘI DUNG', ['1 Văn bản', '2 Hình thức']]]);
  });

  it('kế hoạch không đánh số: dòng chữ hoa là mục', () => {
    expect(
      sectionsIn(
        'MỤC ĐÍCH, YÊU CẦU\nNâng cao nhận thức của người dân.\nNỘI DUNG THỰC HIỆN\n- Treo băng rôn.',
      ),
    ).toEqual(['MỤC ĐÍCH, YÊU CẦU', 'NỘI DUNG THỰC HIỆN']);
  });
});
