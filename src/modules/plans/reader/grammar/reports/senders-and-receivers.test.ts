import { describe, expect, it } from 'vitest';
import { receiverIn } from './receivers.ts';
import { isVagueSender, senderIn } from './senders.ts';

describe('nơi nhận báo cáo', () => {
  it.each([
    ['báo cáo UBND tỉnh trước ngày 20/12/2025', 'UBND tỉnh', null],
    ['Báo cáo kết quả về Sở Y tế (qua Phòng Nghiệp vụ Y) trước ngày 15/6', 'Sở Y tế', 'Phòng Nghiệp vụ Y'],
    ['gửi về Sở GD&ĐT (Phòng GDTrH) chậm nhất ngày 05/12/2025', 'Sở GD&ĐT', 'Phòng GDTrH'],
    ['báo cáo về Sở Nội vụ thông qua Văn phòng Sở để tổng hợp', 'Sở Nội vụ', 'Văn phòng Sở'],
    ['Gửi báo cáo 6 tháng trước ngày 15/6/2024 về CDC tỉnh', 'CDC tỉnh', null],
    ['Gửi tin, bài, hình ảnh về Tổ truyền thông chậm nhất thứ Sáu hằng tuần', 'Tổ truyền thông', null],
    ['báo cáo Ban Giám hiệu kết quả từng đợt trong vòng 05 ngày', 'Ban Giám hiệu', null],
    [
      'báo cáo Ủy ban nhân dân tỉnh, Bộ Giáo dục và Đào tạo trước ngày 15/12',
      'Ủy ban nhân dân tỉnh, Bộ Giáo dục và Đào tạo',
      null,
    ],
    ['báo cáo về Sở Giáo dục và Đào tạo (GD&ĐT) trước ngày 15/12', 'Sở Giáo dục và Đào tạo', null],
    ['tham mưu Hiệu trưởng báo cáo Sở GD&ĐT đến hết ngày 31/5/2026', 'Sở GD&ĐT', null],
    ['gửi danh sách về P.CTSV (qua email a@b.vn) trước ngày 04/9', 'P.CTSV', null],
    ['báo cáo Tổng Công ty định kỳ 6 tháng', 'Tổng Công ty', null],
    [
      'báo cáo về Phòng GD&ĐT (bộ phận Pháp chế, email a@b.vn) trước ngày 25/5',
      'Phòng GD&ĐT',
      'bộ phận Pháp chế',
    ],
    ['báo cáo về Sở qua email: a@b.vn trước ngày 15/12', 'Sở', null],
    ['báo cáo Hạt vào thứ Sáu hằng tuần', 'Hạt', null],
    ['báo cáo về cơ quan thường trực Ban Chỉ đạo trước ngày 15/12', 'cơ quan thường trực Ban Chỉ đạo', null],
  ])('“%s”', (text, name, via) => expect(receiverIn(text)).toMatchObject({ name, via }));

  it('không có nơi nhận thì không đoán', () => {
    expect(receiverIn('báo cáo kết quả trước ngày 20/11/2024')).toBeNull();
  });
});

describe('nơi gửi báo cáo', () => {
  it.each([
    ['Các trường học báo cáo tổng kết về UBND xã trước ngày 30/5', 'Các trường học'],
    ['Đề nghị các sở, ban, ngành gửi báo cáo về Sở Nội vụ trước ngày 15/6', 'Các sở, ban, ngành'],
    ['Giao Phòng Văn hóa - Xã hội tổng hợp, báo cáo UBND xã trước ngày 10/12', 'Phòng Văn hóa - Xã hội'],
    [
      'Phòng Nông nghiệp và PTNT các huyện, Phòng Kinh tế thành phố gửi báo cáo tháng về Sở',
      'Phòng Nông nghiệp và PTNT các huyện, Phòng Kinh tế thành phố',
    ],
    ['Kết thúc đợt cao điểm, các trường báo cáo về Phòng trước ngày 15/6', 'Các trường'],
    ['Ghi chú: Các đơn vị chủ trì gửi sản phẩm về Văn phòng Sở', 'Các đơn vị chủ trì'],
    ['Định kỳ hằng quý báo cáo về Sở', null],
    ['Tổng hợp kết quả, báo cáo UBND xã trước ngày 25 hằng tháng', null],
    ['Báo cáo kết quả về Sở Y tế trước ngày 15/6', null],
    ['Giao bộ phận Tổng hợp: soạn tin; báo cáo Chi cục Kiểm lâm trước ngày 05 tháng sau', 'Bộ phận Tổng hợp'],
    ['Phòng Nội vụ: tổng hợp, báo cáo UBND huyện trước ngày 15/6', 'Phòng Nội vụ'],
    ['Các báo cáo tháng: gửi về Sở trước ngày 20', null],
  ])('“%s”', (text, sender) => expect(senderIn(text)).toBe(sender));

  it('nơi nhận không tự gửi cho mình', () => {
    const text =
      'Sở Y tế gửi Kế hoạch đính kèm, đề nghị các đơn vị báo cáo kết quả về Sở Y tế trước ngày 15/11/2024';
    expect(senderIn(text, 'Sở Y tế')).toBe('Các đơn vị');
    expect(senderIn(text.replace('báo cáo', 'triển khai, báo cáo'), 'Sở Y tế')).toBe('Các đơn vị');
    expect(senderIn('Sở Y tế báo cáo trước ngày 15/11', 'Sở Y tế')).toBeNull();
  });

  it('“các đơn vị” là cách gọi chung', () => {
    expect(isVagueSender('Các cơ quan, đơn vị')).toBe(true);
    expect(isVagueSender('Các đơn vị trực thuộc Sở')).toBe(false);
  });
});
