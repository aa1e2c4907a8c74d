import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../../text/paragraphs.ts';
import { sectionTree } from '../sections/sections.ts';
import { readReportDuties } from './report-duties.ts';

function dutiesOf(...lines: string[]) {
  const source = lines.map((text, index) => ({ no: index + 1, text, starts: true }));
  return readReportDuties(sectionTree(paragraphsOf(source)), 2024).map(
    ({ from, to, via, due, inclusive, every }) =>
      `${from} → ${to}${via ? ` qua ${via}` : ''}: ${due ? `${inclusive ? '≤' : '<'} ${due}` : (every ?? '?')}`,
  );
}

describe('nghĩa vụ báo cáo', () => {
  it('thuộc đơn vị nêu ở tiêu đề', () => {
    expect(dutiesOf('1. Công an xã', '- Báo cáo tình hình về UBND xã trước ngày 15 hàng tháng.')).toEqual([
      'Công an xã → UBND xã: month',
    ]);
  });

  it.each(['Công chức Tư pháp - Hộ tịch', 'Khu phố 3', 'Chuyên viên phụ trách'])(
    '“%s” là nơi gửi',
    (unit) => {
      expect(dutiesOf(`1. ${unit}:`, '- Báo cáo UBND phường trước ngày 25 hằng tháng.')).toEqual([
        `${unit} → UBND phường: month`,
      ]);
    },
  );

  it('“Đối với các trường” nêu đơn vị', () => {
    expect(
      dutiesOf('2. Đối với các trường', 'a) Báo cáo sơ kết về Phòng GD&ĐT trước ngày 10/01/2024.'),
    ).toEqual(['Các trường → Phòng GD&ĐT: < 2024-01-10']);
  });

  it('hai hạn trong một câu là hai nghĩa vụ cùng nơi nhận', () => {
    expect(
      dutiesOf(
        '3. Trưởng các thôn',
        '- Báo cáo kết quả 6 tháng về UBND xã (qua Phòng Văn hóa - Xã hội) trước ngày 10/6/2024; kết quả năm trước ngày 20/11/2024.',
      ),
    ).toEqual([
      'Trưởng các thôn → UBND xã qua Phòng Văn hóa - Xã hội: < 2024-06-10',
      'Trưởng các thôn → UBND xã qua Phòng Văn hóa - Xã hội: < 2024-11-20',
    ]);
  });

  it('nhịp và hạn của báo cáo khác nhau là hai nghĩa vụ', () => {
    expect(
      dutiesOf(
        '4. Phòng Kinh tế các huyện',
        '- Báo cáo định kỳ hằng quý và báo cáo năm về Chi cục Thú y trước ngày 01/12/2024 để tổng hợp.',
      ),
    ).toEqual([
      'Phòng Kinh tế các huyện → Chi cục Thú y: < 2024-12-01',
      'Phòng Kinh tế các huyện → Chi cục Thú y: quarter',
    ]);
  });

  it('mục chế độ báo cáo nêu chung rồi kể từng kỳ', () => {
    expect(
      dutiesOf(
        'V. CHẾ ĐỘ BÁO CÁO',
        'Các phòng báo cáo định kỳ hằng quý, 6 tháng, năm về Sở Tư pháp (qua Văn phòng Sở): báo cáo quý trước ngày 20 của tháng cuối mỗi quý; báo cáo 6 tháng trước ngày 10/6/2024; báo cáo năm trước ngày 20/11/2024.',
      ),
    ).toEqual([
      'Các phòng → Sở Tư pháp qua Văn phòng Sở: quarter',
      'Các phòng → Sở Tư pháp qua Văn phòng Sở: < 2024-06-10',
      'Các phòng → Sở Tư pháp qua Văn phòng Sở: < 2024-11-20',
    ]);
  });

  it('các dòng dưới câu dẫn dùng nơi gửi, nơi nhận của câu dẫn', () => {
    expect(
      dutiesOf(
        'V. CHẾ ĐỘ BÁO CÁO',
        'Các trường gửi báo cáo về Phòng Giáo dục và Đào tạo như sau:',
        '- Báo cáo tháng: trước ngày 25 hằng tháng;',
        '- Báo cáo tổng kết: trước ngày 31/5/2024.',
      ),
    ).toEqual([
      'Các trường → Phòng Giáo dục và Đào tạo: month',
      'Các trường → Phòng Giáo dục và Đào tạo: < 2024-05-31',
    ]);
  });

  it('việc của nơi nhận sau đó không phải nghĩa vụ của nơi gửi', () => {
    expect(
      dutiesOf(
        'b) Phòng Giáo dục Trung học',
        'Báo cáo kết quả trước ngày 20/11/2024 gửi về Phòng Hành chính để tổng hợp, báo cáo Sở Thông tin và Truyền thông.',
      ),
    ).toEqual(['Phòng Giáo dục Trung học → Phòng Hành chính: < 2024-11-20']);
  });

  it('hạn thứ hai đi với việc của nơi nhận là nghĩa vụ của nơi nhận', () => {
    expect(
      dutiesOf(
        '2. Các trạm y tế',
        'Báo cáo kết quả gửi Trung tâm Y tế trước 30/10/2024 để tổng hợp, báo cáo UBND tỉnh trước 15/11/2024.',
      ),
    ).toEqual(['Các trạm y tế → Trung tâm Y tế: < 2024-10-30', 'Trung tâm Y tế → UBND tỉnh: < 2024-11-15']);
    expect(
      dutiesOf(
        '2. Các trạm y tế',
        'Gửi báo cáo về Trung tâm Y tế để tổng hợp, báo cáo UBND tỉnh trước ngày 15/11/2024.',
      ),
    ).toEqual(['Các trạm y tế → Trung tâm Y tế: < 2024-11-15']);
  });

  it('nơi nhận báo cáo nêu thành nhãn', () => {
    expect(
      dutiesOf('2. Các trạm y tế', 'Nơi nhận báo cáo: Phòng Y tế huyện, trước ngày 18 hàng tháng.'),
    ).toEqual(['Các trạm y tế → Phòng Y tế huyện: month']);
  });

  it('hạn tính từ một việc vẫn là nghĩa vụ', () => {
    expect(
      dutiesOf(
        '1. Đoàn trường',
        '- Gửi tin, bài về Tổ truyền thông chậm nhất thứ Sáu hằng tuần; báo cáo Ban Giám hiệu kết quả trong vòng 05 ngày làm việc kể từ ngày kết thúc hoạt động.',
      ),
    ).toEqual(['Đoàn trường → Tổ truyền thông: week', 'Đoàn trường → Ban Giám hiệu: ?']);
  });

  it('không có hạn, không có nhịp thì không phải nghĩa vụ', () => {
    expect(
      dutiesOf(
        '2. Các bệnh viện',
        'Có vướng mắc, kịp thời báo cáo về Sở Y tế.',
        'Củng cố đội ngũ báo cáo viên trước ngày 20/6/2024.',
      ),
    ).toEqual([]);
  });
});
