import { TextInput } from '@mantine/core';
import { Form } from 'react-router';
import { SubmitButton } from '../../../ui/button-link.tsx';
import type { DeskPage } from '../consolidated/desk-page.server.ts';
import { DeskFields } from './desk-fields.tsx';

/** Number, day and signer may stay blank: a number is given by the clerical office, never guessed here. */
export function DeskHeadForm({ page }: { page: DeskPage }) {
  const { draft, mayWrite, signerHint, today } = page;
  return (
    <Form method="post" className="lt-report-form">
      <DeskFields page={page} />
      <TextInput
        type="date"
        name="asOf"
        label="Số liệu tính đến ngày"
        description="Tháng và quý chỉ tính khi đã hết kỳ trước ngày này."
        defaultValue={draft.asOf}
        max={today}
        required
        withAsterisk={false}
        readOnly={!mayWrite}
      />
      <TextInput
        name="number"
        label="Số văn bản"
        description="Để trống nếu văn thư chưa cấp số."
        inputMode="numeric"
        pattern="[0-9]{1,5}"
        defaultValue={draft.number ?? ''}
        readOnly={!mayWrite}
      />
      <TextInput
        type="date"
        name="signedOn"
        label="Ngày ký"
        description="Để trống thì văn bản chừa ngày, tháng."
        defaultValue={draft.signedOn ?? ''}
        readOnly={!mayWrite}
      />
      <TextInput
        name="signerName"
        label="Họ tên người ký"
        description={signerHint ? `Người ký kế hoạch: ${signerHint}.` : 'Để trống thì ký, ghi tên sau.'}
        defaultValue={draft.signerName ?? ''}
        maxLength={80}
        readOnly={!mayWrite}
      />
      {mayWrite && (
        <SubmitButton look="secondary" name="viec" value="so-ngay" busyWords="Đang lưu…">
          Điền số, ngày
        </SubmitButton>
      )}
    </Form>
  );
}
