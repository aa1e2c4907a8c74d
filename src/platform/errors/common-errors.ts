import {
  conflict,
  defineErrors,
  forbidden,
  invalid,
  notFound,
  tooLarge,
  tooMany,
  unauthenticated,
  unavailable,
} from './app-error.ts';

/** Errors that are not of one slice. "Not yours" and "not there" are the same answer on purpose. */
export const commonErrors = defineErrors('app', {
  signInNeeded: unauthenticated('Cần đăng nhập để xem trang này.', 'Đăng nhập rồi mở lại đường dẫn.'),
  notFound: notFound(
    'Không tìm thấy nội dung này, hoặc nội dung không thuộc phạm vi của đơn vị.',
    'Quay lại trang trước, hoặc mở lại từ danh sách.',
  ),
  notAllowed: forbidden(
    'Chức danh hiện tại không được làm việc này.',
    'Liên hệ người phụ trách hệ thống của đơn vị nếu cần quyền này.',
  ),
  changedMeanwhile: conflict(
    'Nội dung vừa được người khác thay đổi. Bản đang nhập chưa được lưu.',
    'So sánh hai bản bên dưới, chọn bản đúng rồi lưu lại.',
  ),
  sameKeyOtherBody: invalid(
    'Mã gửi này đã dùng cho một nội dung khác.',
    'Tải lại trang rồi gửi lại; nội dung đã gửi trước đó vẫn được giữ.',
  ),
  badInput: invalid<{ fields: Record<string, string> }>(
    'Có ô chưa đúng. Chưa có gì được lưu.',
    'Sửa các ô được đánh dấu rồi gửi lại.',
  ),
  unreadableBody: invalid(
    'Nội dung gửi lên bị đứt quãng hoặc không đúng dạng. Chưa có gì được lưu.',
    'Tải lại trang rồi gửi lại.',
  ),
  unstorableText: invalid(
    'Nội dung có ký tự hoặc con số không lưu được. Chưa có gì được lưu.',
    'Xóa ký tự lạ (thường đến từ chép dán) rồi gửi lại.',
  ),
  bodyTooLarge: tooLarge(
    'Nội dung gửi lên quá lớn. Chưa có gì được lưu.',
    'Giảm kích thước tệp (tối đa 20 MB) rồi gửi lại.',
  ),
  tooManyRequests: tooMany<{ seconds: number }>(
    (d) => `Có quá nhiều yêu cầu trong thời gian ngắn. Thử lại sau ${d.seconds} giây.`,
    'Nội dung đang nhập vẫn còn trên màn hình.',
  ),
  databaseDown: unavailable(
    'Máy chủ dữ liệu đang tạm ngừng. Nội dung đang nhập vẫn còn trên màn hình.',
    'Đợi một phút rồi gửi lại.',
  ),
});
