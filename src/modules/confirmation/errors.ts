import { conflict, defineErrors, invalid } from '../../platform/errors/app-error.ts';

export const confirmationErrors = defineErrors('confirmation', {
  nothingChosen: invalid('Chưa chọn minh chứng nào.', 'Đánh dấu ít nhất một minh chứng rồi bấm lại.'),
  changedSince: conflict(
    'Minh chứng này vừa thay đổi hoặc vừa được người khác xử lý. Chưa có gì được lưu.',
    'Về danh sách để xem tình trạng mới nhất.',
  ),
});
