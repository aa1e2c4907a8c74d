import { TextInput } from '@mantine/core';
import { type FieldErrors, field } from '../../../ui/error-summary.tsx';

export function PersonFields({
  values,
  errors,
}: {
  values: { name: string; email: string; phone: string; staffCode: string };
  errors: FieldErrors | undefined;
}) {
  return (
    <>
      <TextInput
        {...field('name', errors)}
        label="Họ và tên"
        required
        defaultValue={values.name}
        autoComplete="off"
      />
      <TextInput
        {...field('email', errors)}
        label="Thư điện tử"
        description="Để trống nếu không có; khi đó đưa phiếu in."
        type="email"
        defaultValue={values.email}
        autoComplete="off"
      />
      <TextInput
        {...field('phone', errors)}
        label="Điện thoại"
        type="tel"
        defaultValue={values.phone}
        autoComplete="off"
      />
      <TextInput
        {...field('staffCode', errors)}
        label="Mã cán bộ"
        description="Mã trong cơ sở dữ liệu ngành, nếu có."
        defaultValue={values.staffCode}
        autoComplete="off"
      />
    </>
  );
}
