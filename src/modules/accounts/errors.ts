import {
  conflict,
  defineErrors,
  forbidden,
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
  usernameTaken: conflict<{ username: string }>(
    (d) => `Đã có tài khoản mang tên đăng nhập “${d.username}”.`,
    'Chọn tên đăng nhập khác, hoặc cấp lại mật khẩu bằng “lantoa user reset”.',
  ),
  unknownName: notFound<{ username: string }>(
    (d) => `Không có tài khoản nào mang tên đăng nhập “${d.username}”.`,
    'Kiểm tra lại tên đăng nhập rồi chạy lại.',
  ),
});
