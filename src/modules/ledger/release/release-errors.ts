import { conflict, defineErrors } from '../../../platform/errors/app-error.ts';

export const releaseErrors = defineErrors('release', {
  planChanged: conflict(
    'Kế hoạch vừa được người khác sửa hoặc phát hành. Lần bấm này chưa phát hành gì.',
    'Xem lại số mới bên dưới rồi phát hành.',
  ),
  previewOutdated: conflict(
    'Danh sách đơn vị vừa thay đổi nên số nghĩa vụ không còn như đã xem. Chưa phát hành.',
    'Xem lại số mới bên dưới rồi phát hành.',
  ),
});
