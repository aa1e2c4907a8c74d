import { conflict, defineErrors, invalid } from '../../platform/errors/app-error.ts';

export const unitErrors = defineErrors('unit', {
  changeRefused: invalid<{ code: string; message: string }>(
    (d) => `${d.message} Chưa ghi thay đổi nào.`,
    'Sửa ô tương ứng rồi xem trước lại.',
  ),
  noList: invalid(
    'Không tìm thấy danh sách đơn vị trong tệp: không dòng nào có đầu cột như “Mã đơn vị”, “Tên đơn vị”.',
    'Tải tệp mẫu, chép danh sách vào rồi tải lên lại.',
  ),
  noTurnList: invalid(
    'Không tìm thấy danh sách sắp xếp lại trong tệp: không dòng nào có đầu cột như “Mã cũ”, “Mã mới”.',
    'Tải tệp mẫu, chép danh sách vào rồi tải lên lại.',
  ),
  importHasErrors: invalid<{ errors: number }>(
    (d) => `Còn ${d.errors} dòng lỗi. Sắp xếp lại phải đủ mọi dòng nên chưa ghi gì.`,
    'Tải tệp kết quả, sửa các dòng lỗi rồi tải lên lại.',
  ),
  nothingToImport: invalid(
    'Tệp không có gì khác với các đơn vị đang có. Chưa ghi gì.',
    'Kiểm tra lại tệp, ngày áp dụng rồi tải lên lại nếu cần.',
  ),
  previewOutdated: conflict(
    'Số liệu vừa thay đổi nên không còn như đã xem. Chưa ghi thay đổi nào.',
    'Xem lại số mới rồi ghi.',
  ),
  sameHolder: invalid('Người nhận đang giữ chính chức danh này.', 'Chọn người khác.'),
  tooEarly: invalid<{ from: string; first: string }>(
    (d) => `Người đang giữ nhận chức danh từ ${d.from} nên sớm nhất thôi giữ từ ${d.first}.`,
    'Chọn ngày muộn hơn.',
  ),
  passedAlready: conflict<{ on: string }>(
    (d) => `Chức danh này đã được ghi thôi giữ hoặc bàn giao từ ${d.on}.`,
    'Tải lại trang để xem.',
  ),
  undoneAlready: conflict('Thay đổi này đã được hoàn tác.', 'Mở danh sách thay đổi để xem.'),
  laterChange: conflict<{ summary: string }>(
    (d) => `Các đơn vị này còn có thay đổi ghi sau: ${d.summary}. Chưa hoàn tác.`,
    'Hoàn tác thay đổi ghi sau trước.',
  ),
  hasContent: conflict<{ name: string }>(
    (d) => `${d.name} đã có người giữ chức danh, bài, hoạt động hoặc báo cáo từ khi lập. Chưa hoàn tác.`,
    'Ghi kết thúc hoạt động thay cho hoàn tác.',
  ),
});
