import { conflict, defineErrors, invalid, unavailable } from '../../platform/errors/app-error.ts';

export const reportErrors = defineErrors('report', {
  notComplete: invalid<{ missing: string[] }>(
    (d) => `Chưa gửi được: còn thiếu ${d.missing.join(', ')}. Phần đã viết vẫn được lưu.`,
    'Viết mục còn thiếu rồi gửi lại.',
  ),
  textTooLong: invalid<{ label: string; most: number; words: number }>(
    (d) => `Mục “${d.label}” dài ${d.words} từ, tối đa ${d.most} từ. Chưa lưu.`,
    'Rút gọn rồi lưu lại.',
  ),
  alreadySubmitted: conflict<{ receiptCode: string }>(
    (d) => `Báo cáo này đã gửi, biên nhận ${d.receiptCode}. Số liệu đã khóa.`,
    'Mở biên nhận để xem. Muốn sửa, đề nghị đơn vị nhận trả lại kèm lý do.',
  ),
  reasonTooShort: invalid(
    'Lý do trả lại phải có ít nhất 10 ký tự. Chưa có gì thay đổi.',
    'Ghi rõ cần sửa gì để đơn vị làm được ngay.',
  ),
  alreadyDecided: conflict<{ decision: string; by: string; at: string; reason: string | null }>(
    (d) =>
      `${d.by} đã ${d.decision} báo cáo này lúc ${d.at}${d.reason ? `, lý do: “${d.reason}”` : ''}. Quyết định vừa rồi chưa được ghi.`,
    'Xem quyết định đã có ở bên dưới.',
  ),
  notBegun: conflict<{ name: string }>(
    (d) => `Chưa đến kỳ của ${d.name[0]!.toLocaleLowerCase('vi')}${d.name.slice(1)}.`,
    'Mở lại từ ngày đầu kỳ.',
  ),
  noPlan: conflict(
    'Chưa có kế hoạch nào được phát hành nên chưa có báo cáo phải gửi.',
    'Quay lại sau khi Sở phát hành kế hoạch.',
  ),
  unknownFigure: invalid<{ names: string[] }>(
    (d) => `Không có số liệu tên ${d.names.map((name) => `«${name}»`).join(', ')}. Chưa lưu.`,
    'Chọn tên trong danh sách “Số liệu dùng được” rồi lưu lại.',
  ),
  renderFailed: unavailable(
    'Chưa lập được văn bản. Chưa có gì bị khóa, bản soạn vẫn được giữ.',
    'Thử lại sau ít phút; nếu vẫn lỗi, báo người quản trị hệ thống.',
  ),
});
