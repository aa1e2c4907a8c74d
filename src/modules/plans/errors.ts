import { conflict, defineErrors, invalid } from '../../platform/errors/app-error.ts';
import type { SameFile } from './import/same-file-store.server.ts';

export const planErrors = defineErrors('plan', {
  yearUnknown: invalid(
    'Văn bản không ghi năm của kế hoạch. Chưa có gì được lưu.',
    'Chọn năm của kế hoạch rồi tải lên lại.',
  ),
  notAPlan: invalid(
    'Tệp này không phải là kế hoạch: không thấy tên loại văn bản, cơ quan ban hành, căn cứ, mục hay nhiệm vụ nào. Chưa có gì được lưu.',
    'Chọn tệp của chính văn bản kế hoạch, gồm cả phụ lục: Word (.docx, .doc), .pdf, .txt, .md, hoặc bản chụp, ảnh chụp các trang.',
  ),
  notInReview: conflict(
    'Kế hoạch này đã phát hành nên không sửa được nữa.',
    'Mở kế hoạch để xem bản đã phát hành.',
  ),
  nothingToUndo: conflict(
    'Không còn quyết định nào của mình để hoàn tác.',
    'Tải lại trang để xem bản mới nhất.',
  ),
  nothingToRedo: conflict(
    'Không còn quyết định nào của mình để làm lại.',
    'Tải lại trang để xem bản mới nhất.',
  ),
  changedSince: conflict<{ what: string; by: string }>(
    (d) => `Không lấy lại được: ${d.what} đã được ${d.by} thay đổi sau đó. Chưa có gì thay đổi.`,
    'Giữ thay đổi sau đó, hoặc mở dữ kiện ấy ra sửa.',
  ),
  factGone: conflict<{ action: string; by: string; at: string }>(
    (d) => `Dữ kiện này không còn: ${d.by} đã ${d.action} lúc ${d.at}. Chưa có gì được lưu.`,
    'Xem “Các bước đã làm” để hoàn tác bước đó, hoặc tiếp tục với dữ kiện khác.',
  ),
  notDiscardable: conflict(
    'Kế hoạch đã phát hành nên không bỏ được.',
    'Nghĩa vụ đã giao thì miễn trên từng đơn vị, từng nhiệm vụ.',
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
  badOwners: invalid<{ reason: string }>(
    (d) => `Chưa lưu được: ${d.reason}.`,
    'Chọn ít nhất một loại đơn vị hoặc một đơn vị.',
  ),
  notAmendable: invalid<{ reason: string }>(
    (d) => `Chưa điều chỉnh được: ${d.reason}. Chưa có gì thay đổi.`,
    'Sửa lại rồi xem trước.',
  ),
  amendmentNotLast: conflict(
    'Đã có điều chỉnh khác sau điều chỉnh này. Chưa có gì thay đổi.',
    'Hoàn tác các điều chỉnh sau trước, lần lượt từ mới đến cũ.',
  ),
  sameFile: conflict<SameFile>(
    (d) =>
      d.state === 'waiting'
        ? `Tệp này (${d.fileName}) đã được tải lên và đang chờ. Chưa có kế hoạch nào được tạo thêm.`
        : `Tệp này (${d.fileName}) đã thành một kế hoạch ${d.state === 'released' ? 'đã phát hành' : 'đang duyệt'}. Chưa có kế hoạch nào được tạo thêm.`,
    'Mở bản đã có; nếu cần một kế hoạch nữa từ chính tệp này thì chọn lại tệp và đánh dấu “Vẫn lập kế hoạch nữa”.',
  ),
  uploadEnded: conflict(
    'Tệp này đã được đọc xong hoặc đã bỏ, không còn chờ quyết định.',
    'Mở danh sách kế hoạch để xem kết quả.',
  ),
});
