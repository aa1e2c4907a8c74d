import type { FieldErrors } from '../../../ui/error-summary.tsx';

/** The fields of `parts/new-password-fields.tsx`. Without script the password is typed twice, as it cannot be shown. */
export function readNewPassword(form: FormData): { newPassword: string; errors: FieldErrors } {
  const newPassword = String(form.get('newPassword') ?? '');
  const errors: FieldErrors = {};
  if (!newPassword) errors.newPassword = 'Nhập mật khẩu mới';
  else if (form.has('again') && form.get('again') !== newPassword)
    errors.again = 'Hai lần nhập mật khẩu mới chưa giống nhau';
  return { newPassword, errors };
}
