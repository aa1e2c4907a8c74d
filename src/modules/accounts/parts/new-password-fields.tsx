import { TextInput } from '@mantine/core';
import { type FieldErrors, field } from '../../../ui/error-summary.tsx';
import { PasswordField } from './password-field.tsx';

interface NewPasswordFieldsProps {
  /** Not shown; tells the browser's password store whose password this is. */
  username: string;
  errors: FieldErrors | undefined;
}

/** The new password once, with a button that shows it; twice where there is no script to show it. */
export function NewPasswordFields({ username, errors }: NewPasswordFieldsProps) {
  return (
    <>
      <input type="text" name="username" autoComplete="username" value={username} readOnly hidden />
      <PasswordField
        {...field('newPassword', errors)}
        label="Mật khẩu mới"
        description="Từ 15 ký tự trở lên. Một câu ngắn của riêng mình là đủ; không cần chữ hoa, chữ số hay ký hiệu."
        isNew
      />
      <noscript>
        <TextInput
          {...field('again', errors)}
          label="Nhập lại mật khẩu mới"
          type="password"
          autoComplete="new-password"
        />
      </noscript>
    </>
  );
}
