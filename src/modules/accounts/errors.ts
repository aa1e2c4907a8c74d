import {
  conflict,
  defineErrors,
  forbidden,
  invalid,
  notFound,
  unauthenticated,
} from '../../platform/errors/app-error.ts';

export const accountErrors = defineErrors('account', {
  // One sentence for both, so that nobody learns which names exist.
  wrongPassword: unauthenticated(
    'Tên đăng nhập hoặc mật khẩu chưa đúng.',
    'Kiểm tra bộ gõ tiếng Việt và phím Caps Lock rồi nhập lại.',
  ),
  noPost: forbidden(
    'Tài khoản này hiện không giữ chức danh nào nên chưa vào được.',
    'Liên hệ đơn vị cấp trên để được giao chức danh.',
  ),
  firstPasswordOver: forbidden(
    'Mật khẩu cấp lần đầu đã quá 72 giờ nên không còn dùng được.',
    'Đề nghị người quản trị hệ thống của đơn vị cấp lại mật khẩu.',
  ),
  ownPasswordNeeded: forbidden(
    'Tài khoản đang dùng mật khẩu cấp lần đầu.',
    'Mở trang /tai-khoan/mat-khau-moi, đặt mật khẩu riêng rồi làm tiếp.',
  ),
  wrongOldPassword: invalid('Mật khẩu đang dùng chưa đúng.', 'Mật khẩu chưa được đổi.'),
  weakPassword: invalid<{ reason: string }>((d) => d.reason, 'Mật khẩu chưa được đổi.'),
  usernameTaken: conflict<{ username: string }>(
    (d) => `Đã có tài khoản mang tên đăng nhập “${d.username}”.`,
    'Chọn tên đăng nhập khác, hoặc cấp lại mật khẩu bằng “lantoa user reset”.',
  ),
  unknownName: notFound<{ username: string }>(
    (d) => `Không có tài khoản nào mang tên đăng nhập “${d.username}”.`,
    'Kiểm tra lại tên đăng nhập rồi chạy lại.',
  ),
});
