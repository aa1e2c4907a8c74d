import { conflict, defineErrors, invalid } from '../../platform/errors/app-error.ts';

export const ledgerErrors = defineErrors('ledger', {
  reasonNeeded: invalid('Chưa ghi lý do. Chưa có gì thay đổi.', 'Ghi lý do rồi bấm lại.'),
  stateChanged: conflict('Ô này vừa được người khác thay đổi.', 'Tải lại trang để xem tình trạng mới nhất.'),
  notDeclarable: invalid(
    'Phần việc này không khai “không phát sinh” được.',
    'Nếu đơn vị không thể thực hiện, đề nghị cơ quan điều phối miễn.',
  ),
  coveredByDispensation: conflict(
    'Ô này được miễn hoặc hoãn cùng các ô khác trong một quyết định. Chưa có gì thay đổi.',
    'Mở quyết định miễn, hoãn để kết thúc hoặc hoàn tác.',
  ),
  notDispensable: invalid<{ reason: string }>(
    (d) => `Chưa miễn, hoãn được: ${d.reason}. Chưa có gì thay đổi.`,
    'Sửa lại rồi xem trước.',
  ),
  dispensationOver: conflict(
    'Quyết định này đã kết thúc hoặc đã hoàn tác.',
    'Tải lại trang để xem tình trạng mới nhất.',
  ),
  requestAnswered: conflict(
    'Đề nghị này đã được trả lời hoặc đã rút.',
    'Tải lại trang để xem tình trạng mới nhất.',
  ),
  builtOnAmendment: conflict<{ what: string }>(
    (d) => `Chưa hoàn tác được: ${d.what}. Chưa có gì thay đổi.`,
    'Ghi một điều chỉnh mới thay vì hoàn tác.',
  ),
  amendsNothing: invalid(
    'Áp dụng từ tháng đã chọn thì không nghĩa vụ nào đổi, nên không ghi được. Chưa có gì thay đổi.',
    'Chọn tháng áp dụng sớm hơn, hoặc sửa nội dung điều chỉnh, rồi xem trước.',
  ),
  alreadyEnough: conflict('Phần việc này đã làm đủ nên không miễn.', 'Mở ô để xem minh chứng đã ghi nhận.'),
  alreadyDone: conflict(
    'Ô này đã có minh chứng nên không cần khai không phát sinh.',
    'Mở ô để xem minh chứng đã ghi nhận.',
  ),
});
