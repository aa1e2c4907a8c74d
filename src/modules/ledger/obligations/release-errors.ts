import { conflict, defineErrors } from '../../../platform/errors/app-error.ts';

export const releaseErrors = defineErrors('release', {
  previewOutdated: conflict(
    'Danh sách đơn vị vừa thay đổi nên số nghĩa vụ không còn như đã xem. Chưa phát hành.',
    'Xem lại số mới bên dưới rồi phát hành.',
  ),
});
