import { conflict, defineErrors, invalid } from '../../platform/errors/app-error.ts';

export const ledgerErrors = defineErrors('ledger', {
  reasonNeeded: invalid('Chưa ghi lý do. Chưa có gì thay đổi.', 'Ghi lý do rồi bấm lại.'),
  stateChanged: conflict('Ô này vừa được người khác thay đổi.', 'Tải lại trang để xem tình trạng mới nhất.'),
  notDeclarable: invalid(
    'Phần việc này không khai “không phát sinh” được.',
    'Nếu đơn vị không thể thực hiện, đề nghị cơ quan điều phối miễn.',
  ),
  alreadyDone: conflict(
    'Ô này đã có minh chứng nên không cần khai không phát sinh.',
    'Mở ô để xem minh chứng đã ghi nhận.',
  ),
});
