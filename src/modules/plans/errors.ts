import { conflict, defineErrors, invalid } from '../../platform/errors/app-error.ts';

export const planErrors = defineErrors('plan', {
  yearUnknown: invalid(
    'Văn bản không ghi năm của kế hoạch. Chưa có gì được lưu.',
    'Chọn năm của kế hoạch rồi tải lên lại.',
  ),
  notInReview: conflict(
    'Kế hoạch này đã phát hành nên không sửa được nữa.',
    'Mở kế hoạch để xem bản đã phát hành.',
  ),
  nothingToUndo: conflict(
    'Không còn quyết định nào của mình để hoàn tác.',
    'Tải lại trang để xem bản mới nhất.',
  ),
  badChoice: invalid('Lựa chọn chưa đủ để quyết định điểm này.', 'Chọn một cách và điền các ô của cách đó.'),
  badValue: invalid<{ fields: Record<string, string> }>(
    'Có ô chưa đúng. Chưa có gì được lưu.',
    'Sửa các ô được đánh dấu rồi lưu lại.',
  ),
  notReleasable: conflict<{ reason: string }>(
    (d) => `Chưa phát hành được: ${d.reason}.`,
    'Quyết định xong các điểm còn lại rồi phát hành.',
  ),
  badCampaign: invalid<{ reason: string }>(
    (d) => `Chưa phát hành được: ${d.reason}.`,
    'Xem lại các chỉ tiêu và tháng tính chỉ tiêu.',
  ),
  uploadEnded: conflict(
    'Tệp này đã được đọc xong hoặc đã bỏ, không còn chờ quyết định.',
    'Mở danh sách kế hoạch để xem kết quả.',
  ),
});
