import { defineErrors, unauthenticated } from '../../platform/errors/app-error.ts';

export const accountErrors = defineErrors('account', {
  // One sentence for both, so that nobody learns which names exist.
  wrongPassword: unauthenticated(
    'Tên đăng nhập hoặc mật khẩu chưa đúng.',
    'Kiểm tra bộ gõ tiếng Việt và phím Caps Lock rồi nhập lại.',
  ),
});
