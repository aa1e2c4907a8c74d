import { conflict, defineErrors, invalid } from '../../platform/errors/app-error.ts';

export const ledgerErrors = defineErrors('ledger', {
  reasonNeeded: invalid('Chưa ghi lý do. Chưa có gì thay đổi.', 'Ghi lý do rồi bấm lại.'),
  stateChanged: conflict('Ô này vừa được người khác thay đổi.', 'Tải lại trang để xem tình trạng mới nhất.'),
  alreadyDone: conflict(
    'Ô này đã có minh chứng nên không cần khai không phát sinh.',
    'Mở ô để xem minh chứng đã ghi nhận.',
  ),
});
