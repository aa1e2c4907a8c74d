import { conflict, defineErrors, invalid, tooLarge } from '../../platform/errors/app-error.ts';

export const activityErrors = defineErrors('activity', {
  photoTooLarge: tooLarge(
    'Ảnh lớn hơn 10 MB. Hoạt động chưa được ghi.',
    'Chụp lại ở cỡ nhỏ hơn, hoặc ghi hoạt động không kèm ảnh.',
  ),
  photoNotReadable: invalid(
    'Tệp này không phải ảnh JPG, PNG hoặc WebP đọc được. Hoạt động chưa được ghi.',
    'Chọn ảnh khác, hoặc ghi hoạt động không kèm ảnh.',
  ),
  photoTooManyPixels: invalid(
    'Ảnh có quá nhiều điểm ảnh (tối đa 40 triệu). Hoạt động chưa được ghi.',
    'Chụp lại ở cỡ nhỏ hơn, hoặc ghi hoạt động không kèm ảnh.',
  ),
  notRecorded: conflict<{ title: string }>(
    (d) => `Hoạt động “${d.title}” đã gỡ trước đó.`,
    'Mở lại hoạt động để xem trạng thái mới nhất.',
  ),
  notWithdrawn: conflict<{ title: string }>(
    (d) => `Hoạt động “${d.title}” đang được ghi nhận, không có gì để hoàn tác.`,
    'Mở lại hoạt động để xem trạng thái mới nhất.',
  ),
});
