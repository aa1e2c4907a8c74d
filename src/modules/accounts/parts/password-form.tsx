import { Form } from 'react-router';
import { SubmitButton } from '../../../ui/button-link.tsx';
import { type FieldErrors, field } from '../../../ui/error-summary.tsx';
import { NewPasswordFields } from './new-password-fields.tsx';
import { PasswordField } from './password-field.tsx';

export function PasswordForm({ username, errors }: { username: string; errors: FieldErrors | undefined }) {
  return (
    <Form method="post" noValidate className="lt-account-form">
      <PasswordField {...field('oldPassword', errors)} label="Mật khẩu đang dùng" />
      <NewPasswordFields username={username} errors={errors} />
      <p className="lt-muted lt-sm">Đổi xong, mọi phiên khác của tài khoản này kết thúc.</p>
      <SubmitButton busyWords="Đang đổi…">Đổi mật khẩu</SubmitButton>
    </Form>
  );
}
