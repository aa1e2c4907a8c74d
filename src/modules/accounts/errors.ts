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
  wrongOldPassword: invalid('Mật khẩu đang dùng chưa đúng.', 'Mật khẩu chưa được đổi.'),
  weakPassword: invalid<{ reason: string }>((d) => d.reason, 'Mật khẩu chưa được đặt.'),
  usernameTaken: conflict<{ username: string }>(
    (d) => `Đã có tài khoản mang tên đăng nhập “${d.username}”.`,
    'Chọn tên đăng nhập khác, hoặc cấp đường dẫn mới bằng “lantoa user reset”.',
  ),
  unknownName: notFound<{ username: string }>(
    (d) => `Không có tài khoản nào mang tên đăng nhập “${d.username}”.`,
    'Kiểm tra lại tên đăng nhập rồi chạy lại.',
  ),
  linkUnknown: notFound(
    'Không có lời mời nào mang mã này.',
    'Kiểm tra lại từng chữ trên phiếu. Phiếu in lại sau thì phiếu in trước không còn dùng được.',
  ),
  linkUsed: conflict(
    'Đường dẫn này đã được dùng một lần nên không mở được nữa.',
    'Nếu chính mình đã dùng, đăng nhập bằng mật khẩu đã đặt. Nếu không, báo ngay cho người đã gửi đường dẫn.',
  ),
  linkOver: conflict('Đường dẫn này đã hết hạn.', 'Đề nghị người đã gửi cấp đường dẫn mới.'),
  linkWithdrawn: conflict(
    'Đường dẫn này đã được thu lại hoặc thay bằng đường dẫn mới.',
    'Dùng đường dẫn, phiếu nhận được sau cùng, hoặc đề nghị người đã gửi cấp lại.',
  ),
  passkeyNeeded: forbidden(
    'Người duyệt cần xác nhận bằng khóa truy cập.',
    'Mở trang /tai-khoan/khoa-truy-cap để tạo hoặc đưa ra khóa truy cập rồi làm tiếp.',
  ),
  passkeyRefused: unauthenticated(
    'Khóa truy cập chưa được chấp nhận.',
    'Thử lại. Nếu vẫn không được, đăng nhập bằng mật khẩu hoặc đề nghị đơn vị cấp trên khôi phục tài khoản.',
  ),
  passkeyKnown: conflict('Thiết bị này đã có khóa truy cập của tài khoản.', 'Dùng khóa đang có.'),
  passkeyNotHere: invalid(
    'Địa chỉ này không dùng được khóa truy cập: trình duyệt chỉ cho phép ở địa chỉ https hoặc http://localhost.',
    'Báo người quản trị hệ thống đặt BASE_URL là địa chỉ https của Lan Tỏa.',
  ),
  lastPasskey: conflict(
    'Đây là khóa truy cập duy nhất, và người duyệt phải có ít nhất một.',
    'Tạo khóa mới trước, rồi bỏ khóa này.',
  ),
});
