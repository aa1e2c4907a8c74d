import { conflict, defineErrors, invalid } from '../../platform/errors/app-error.ts';

export const peopleErrors = defineErrors('people', {
  roleNotGiven: invalid(
    'Chức danh này không giao được ở đơn vị đã chọn, hoặc do đơn vị cấp trên giao.',
    'Chọn vai trò khác, hoặc đề nghị đơn vị cấp trên.',
  ),
  headIsHeld: conflict<{ holder: string; title: string }>(
    (d) => `${d.holder} đang giữ chức danh ${d.title} của đơn vị này.`,
    'Bàn giao chức danh đó cho người mới thay vì thêm một thủ trưởng nữa.',
  ),
  holdsAlready: conflict<{ name: string; title: string }>(
    (d) => `${d.name} đang giữ chức danh ${d.title} ở đơn vị này.`,
    'Mở trang của người này để xem.',
  ),
  emailTaken: conflict(
    'Thư điện tử này đã dùng cho một người khác trong hệ thống.',
    'Nếu là cùng một người, giao thêm chức danh cho người đó; người ngoài phạm vi thì đề nghị đơn vị cấp trên giao.',
  ),
  alreadyIn: conflict<{ name: string }>(
    (d) => `${d.name} đã đặt mật khẩu của mình nên không cần lời mời.`,
    'Người này quên mật khẩu thì lập yêu cầu khôi phục.',
  ),
  mailNotSent: conflict<{ reason: string }>(
    (d) => `Chưa gửi được thư: ${d.reason}. Đường dẫn vẫn dùng được, chưa ai khác thấy.`,
    'Chép đường dẫn bên dưới hoặc in phiếu.',
  ),
  recoveryOpen: conflict<{ name: string }>(
    (d) => `Đang có một yêu cầu khôi phục tài khoản của ${d.name}.`,
    'Mở trang Khôi phục để xem.',
  ),
  recoveryDecided: conflict('Yêu cầu này đã được người khác quyết định.', 'Tải lại trang để xem.'),
  mayNotDecide: invalid<{ reason: string }>((d) => d.reason, 'Chưa có gì thay đổi.'),
  neverIn: invalid<{ name: string }>(
    (d) => `${d.name} chưa vào lần nào nên chưa có gì để khôi phục.`,
    'Cấp lời mời cho người này.',
  ),
  noList: invalid(
    'Không tìm thấy danh sách người trong tệp: không dòng nào có đầu cột như “Họ và tên”, “Mã đơn vị”.',
    'Tải tệp mẫu, chép danh sách vào rồi tải lên lại.',
  ),
  listTooMuch: invalid(
    'Tệp này quá lớn hoặc quá rối nên đọc không xong. Chưa ghi gì.',
    'Chép riêng danh sách vào một tệp mới, hoặc chia thành nhiều tệp, rồi tải lên lại.',
  ),
  nothingToImport: invalid(
    'Tệp không có gì khác với những người đang có. Chưa ghi gì.',
    'Kiểm tra lại tệp rồi tải lên lại nếu cần.',
  ),
  importBusy: conflict('Tệp này đang được đọc hoặc ghi.', 'Đợi xong rồi tải lại trang.'),
  undoneAlready: conflict('Lần nhập này chưa ghi, hoặc đã hoàn tác.', 'Tải lại trang để xem.'),
});
