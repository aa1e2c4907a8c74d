import { conflict, defineErrors, invalid } from '../../platform/errors/app-error.ts';

export const nextYearErrors = defineErrors('next-year', {
  notReleased: conflict(
    'Kế hoạch chưa phát hành nên chưa lập được kế hoạch năm sau từ kế hoạch này.',
    'Phát hành kế hoạch trước.',
  ),
  itemChanged: conflict(
    'Mục này vừa được quyết định ở một cửa sổ khác hoặc bởi người khác. Nội dung vừa nhập vẫn còn ở bên dưới.',
    'Xem bản đã lưu, rồi lưu lại nếu vẫn muốn dùng nội dung vừa nhập.',
  ),
  nothingToUndo: conflict('Không còn thay đổi nào để hoàn tác.', 'Tải lại trang để xem bản mới nhất.'),
  badValue: invalid<{ fields: Record<string, string> }>(
    'Có ô chưa đúng. Chưa có gì được lưu.',
    'Sửa các ô được đánh dấu rồi lưu lại.',
  ),
});
