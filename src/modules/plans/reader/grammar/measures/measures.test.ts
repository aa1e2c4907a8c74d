import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMeasures, readProductMeasures } from './measures.ts';

const brief = (text: string) =>
  readMeasures(text).map((measure) => {
    switch (measure.kind) {
      case 'quota':
        return `${measure.min} ${measure.what}/${measure.per}`;
      case 'coverage':
        return `${measure.target} ${measure.of}`;
      case 'amount':
        return `${measure.min} ${measure.what}`;
      case 'limit':
        return `≤ ${measure.max} ${measure.what}`;
      default:
        return measure.what;
    }
  });

describe('định mức theo kỳ', () => {
  it.each([
    ['Mỗi tháng đăng tải ít nhất 2 bài viết/bản tin tại chuyên mục này', ['2 bài viết/bản tin/month']],
    ['Đăng tối thiểu 04 tin, bài/tháng', ['4 tin, bài/month']],
    ['Tổ chức ít nhất một buổi sinh hoạt mỗi quý', ['1 buổi sinh hoạt/quarter']],
    ['ít nhất 02 tin mỗi tuần', ['2 tin/week']],
    ['mỗi quý 01 chuyên mục', ['1 chuyên mục/quarter']],
    ['mỗi quý một buổi', ['1 buổi/quarter']],
    ['01 bài/đơn vị/tháng', ['1 bài/đơn vị/month']],
    ['Tối thiểu 1 bài viết/1 tháng/đơn vị', ['1 bài viết/month']],
    ['Hằng tháng có 02 buổi phát thanh', ['2 buổi phát thanh/month']],
    ['Hằng tháng, mỗi đơn vị gửi ít nhất 01 tin, bài', ['1 tin, bài/month']],
    ['Mỗi tháng 03-05 tin, bài', ['3 tin, bài/month']],
    ['có từ 02 bài trở lên mỗi tháng', ['2 bài/month']],
    ['Mở trang chuyên đề trên Báo tỉnh, ít nhất 01 trang mỗi quý', ['1 trang/quarter']],
    ['trên báo in và báo điện tử, mỗi quý ít nhất 01 trang', ['1 trang/quarter']],
    ['Mỗi quý 01 trang chuyên đề trên Báo tỉnh', ['1 trang chuyên đề/quarter']],
    ['Thực hiện trang chuyên đề trên Báo tỉnh, mỗi quý 01 kỳ', ['1 kỳ/quarter']],
    ['Đăng tải tối thiểu 4 tin/tháng và 1 phóng sự/quý', ['4 tin/month', '1 phóng sự/quarter']],
    ['mỗi tuần 02 tin, mỗi tháng 01 phóng sự', ['2 tin/week', '1 phóng sự/month']],
    ['Mỗi tháng 02 tin, 01 phóng sự', ['2 tin/month', '1 phóng sự/month']],
    ['Tối thiểu 02 lần/năm', ['2 lần/year']],
    [
      'đăng ít nhất 01 bài viết về chuyển đổi số trên trang thông tin điện tử mỗi tháng',
      ['1 bài viết/month'],
    ],
    ['Ít nhất 01 bài tuyên truyền/tháng', ['1 bài/month']],
  ])('“%s”', (text, measures) => expect(brief(text)).toEqual(measures));

  it.each([
    ['ít nhất 2 buổi mỗi học kỳ'],
    ['mỗi học kỳ ít nhất 02 buổi'],
    ['01 lần/06 tháng'],
    ['6 tháng một lần'],
    ['ít nhất 30 phút mỗi tuần'],
  ])('“%s” có nhịp khác: để nguyên chữ', (text) => expect(brief(text)).toEqual([]));
});

describe('số lượng', () => {
  it.each([
    ['Ít nhất 03 infographic', ['3 infographic']],
    ['tổ chức ít nhất 02 lớp tập huấn cho giáo viên', ['2 lớp tập huấn']],
    ['02 (hai) lớp tập huấn', ['2 lớp tập huấn']],
    ['hai lớp tập huấn, ba buổi tọa đàm', ['2 lớp tập huấn', '3 buổi tọa đàm']],
    ['In 1.200 tờ rơi phát cho học sinh, 20 băng rôn', ['1200 tờ rơi', '20 băng rôn']],
    ['01 hội nghị cấp tỉnh', ['1 hội nghị cấp tỉnh']],
    ['Mỗi xã có ít nhất 01 tổ truyền thông cộng đồng', ['1 tổ truyền thông cộng đồng']],
    ['Từ 01 đến 02 bài', ['1 bài']],
    ['01 hội nghị, 01 gian trưng bày', ['1 hội nghị', '1 gian trưng bày']],
    ['10.000 tờ rơi và 18 pano', ['10000 tờ rơi', '18 pano']],
    ['04 tin, bài; năm 2024', ['4 tin, bài']],
    ['Vận động chủ tàu cá từ 15 m trở lên mang rác về bờ', []],
    ['Báo cáo dài ít nhất 05 trang', []],
    ['Mỗi khu phố có 01 pa nô tuyên truyền', ['1 pa nô']],
    ['Mỗi đơn vị có ít nhất 01 cán bộ phụ trách truyền thông', ['1 cán bộ phụ trách truyền thông']],
  ])('“%s”', (text, measures) => expect(brief(text)).toEqual(measures));

  it.each([
    ['tối đa 02 cuộc thi', ['≤ 2 cuộc thi']],
    ['Không quá 05 tập thể, 10 cá nhân', ['≤ 5 tập thể', '≤ 10 cá nhân']],
    ['không quá 3% học sinh bỏ học', ['≤ 0.03 học sinh bỏ học']],
    ['Tỷ lệ học sinh đuối nước dưới 1%', ['≤ 0.01 học sinh đuối nước']],
    ['thời gian trả lời không quá 24 giờ', ['≤ 24 giờ']],
    ['Duy trì mục hỏi - đáp; thời gian phản hồi không quá 02 ngày', ['≤ 2 ngày']],
    ['Tiếp nhận, xử lý phản ánh trong thời hạn tối đa 03 ngày làm việc', ['≤ 3 ngày làm việc']],
    ['Tỷ lệ hộ nghèo giảm còn dưới 3%', ['≤ 0.03 hộ nghèo']],
    ['Không để xảy ra quá 03 vụ cháy', ['≤ 3 vụ cháy']],
  ])('“%s” là mức trần', (text, measures) => expect(brief(text)).toEqual(measures));
});

describe('ô sản phẩm', () => {
  it.each([
    ['500 hộp quà', [{ kind: 'amount', min: 500, what: 'hộp quà' }]],
    ['03 bộ máy tính', [{ kind: 'amount', min: 3, what: 'bộ máy tính' }]],
    ['Kế hoạch', []],
    ['05 ngày', []],
    ['2024', []],
  ])('“%s”', (text, measures) => expect(readProductMeasures(text)).toEqual(measures));
});

describe('độ phủ', () => {
  it.each([
    ['100% trường tiểu học được tập huấn', ['1 trường tiểu học']],
    ['Trên 90% người dân được tiếp cận thông tin về chuyển đổi số', ['0.9 người dân']],
    ['100% đơn vị có chuyên mục về an toàn giao thông', ['1 đơn vị']],
    ['Phấn đấu đến cuối năm 2024 có 95% dân số tham gia bảo hiểm y tế', ['0.95 dân số']],
    ['Tối thiểu 70% dân số trưởng thành có tài khoản định danh', ['0.7 dân số trưởng thành']],
    ['Tỷ lệ tiêm chủng đạt trên 95%', ['0.95 tiêm chủng']],
    ['trên 90% số giáo viên biết kỹ năng', ['0.9 giáo viên']],
    ['phấn đấu 90% cha mẹ học sinh được tiếp cận', ['0.9 cha mẹ học sinh']],
    ['từ 98,5% học sinh trở lên tham gia bảo hiểm y tế', ['0.985 học sinh']],
    ['80-85% học sinh có kỹ năng', ['0.8 học sinh']],
    ['đạt tỷ lệ từ 85% đến 90% số hộ gia đình', ['0.85 hộ gia đình']],
    ['nâng tỷ lệ hộ dùng nước sạch từ 85% lên 90%', ['0.9 hộ dùng nước sạch']],
    ['tỷ lệ hồ sơ trực tuyến tăng từ 60% (năm 2023) lên 80%', ['0.8 hồ sơ trực tuyến']],
    ['giảm từ 5% xuống 3%', []],
    ['Tỷ lệ học sinh tham gia đạt từ 80% trở lên', ['0.8 học sinh tham gia']],
    ['Tỷ lệ bao phủ bảo hiểm y tế đạt 98,5%', ['0.985 bao phủ bảo hiểm y tế']],
    ['100% trường học và 95% học sinh được tuyên truyền', ['1 trường học', '0.95 học sinh']],
  ])('“%s”', (text, measures) => expect(brief(text)).toEqual(measures));

  it.each([['Tăng 10% so với năm 2023'], ['Giảm ít nhất 5% số vụ tai nạn'], ['50% kinh phí từ ngân sách']])(
    '“%s” không phải độ phủ',
    (text) => expect(brief(text)).toEqual([]),
  );
});

describe('số không phải chỉ tiêu', () => {
  it.each([
    ['Tuyên truyền đến năm 2025, định hướng đến năm 2030'],
    ['Dịch vụ công trực tuyến mức độ 3, 4'],
    ['Phụ lục 2 kế hoạch'],
    ['giai đoạn 1 hoạt động'],
    ['Học sinh lớp 5 hoạt động ngoại khóa'],
    ['Nghị quyết số 21-NQ/TU'],
    ['Tổng đài 111 hoạt động liên tục'],
    ['Đề án 06 bộ phận một cửa'],
    ['trong tháng 3 buổi chào cờ'],
    ['thời lượng không quá 05 phút'],
    ['Nghiên cứu xây dựng tờ gấp, áp phích'],
  ])('“%s”', (text) => expect(brief(text)).toEqual([]));

  it('không bịa số: mỗi số của chỉ tiêu có trong câu', () => {
    const word = fc.constantFrom(
      ...'ít nhất|tối đa|02|1.200|98,5%|tin|bài|mỗi|tháng|/|quý|2024|,|.|và|học sinh|lớp|12|buổi|đạt|từ|trở lên|mức độ|3'.split(
        '|',
      ),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 14 }), (words) => {
        const text = words.join(' ');
        for (const measure of readMeasures(text)) {
          const figure = 'min' in measure ? measure.min : 'max' in measure ? measure.max : 0;
          const share =
            'target' in measure
              ? measure.target
              : measure.kind === 'limit' && measure.unit === 'share'
                ? measure.max
                : null;
          const stated = (text.match(/\d[\d.,]*/g) ?? []).map((digits) => digits.replace(/[.,]$/, ''));
          if (share !== null)
            expect(stated.map((digits) => Number(digits.replace(',', '.')) / 100)).toContain(share);
          else expect(stated.map((digits) => Number(digits.replace('.', '')))).toContain(figure);
        }
      }),
    );
  });
});
