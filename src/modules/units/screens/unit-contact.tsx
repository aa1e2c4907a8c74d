import { TextInput } from '@mantine/core';
import { data, Form, redirect } from 'react-router';
import { isAppError, statusOfKind } from '../../../platform/errors/app-error.ts';
import { commonErrors } from '../../../platform/errors/common-errors.ts';
import { fieldMessages } from '../../../platform/errors/field-messages.ts';
import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { SubmitButton } from '../../../ui/button-link.tsx';
import { ErrorSummary, field } from '../../../ui/error-summary.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { findContact } from '../contact-store.server.ts';
import { contactSchema } from '../schema.ts';
import { setUnitContact } from '../set-unit-contact.server.ts';
import { readUnitPage } from '../unit-page.server.ts';
import type { Route } from './+types/unit-contact';

export const loader = withCtx(async (ctx, { params }: Route.LoaderArgs) => {
  const { unit, absent, mayEditContact } = await readUnitPage(ctx, params.unitId, new URLSearchParams());
  if (absent || !mayEditContact) throw commonErrors.notFound();
  return { unit, contact: await findContact(ctx.db, unit.id) };
});

export const action = withCtx(async (ctx, { request, params }: Route.ActionArgs) => {
  const entered = Object.fromEntries(await request.formData());
  const parsed = contactSchema.safeParse(entered);
  if (!parsed.success)
    return data(
      {
        entered,
        message: 'Chưa lưu liên hệ.',
        help: 'Sửa các ô được đánh dấu rồi lưu lại.',
        errors: fieldMessages(parsed.error),
      },
      { status: 422 },
    );
  const { version, ...contact } = parsed.data;
  try {
    await setUnitContact(ctx, { unitId: params.unitId, contact, version });
  } catch (error) {
    if (!isAppError(error) || error.kind !== 'conflict') throw error;
    const { message } = error;
    const help = 'Bản người khác vừa lưu ở trang của đơn vị; nhập lại phần cần sửa rồi lưu.';
    return data({ entered, message, help, errors: {} }, { status: statusOfKind[error.kind] });
  }
  throw redirect(`/don-vi/${params.unitId}`, 303);
});

const inputs = [
  { name: 'phone', label: 'Điện thoại', type: 'tel', hint: 'Ví dụ 0272 3 123 456' },
  { name: 'email', label: 'Thư điện tử', type: 'email', hint: undefined },
  { name: 'address', label: 'Địa chỉ', type: 'text', hint: undefined },
  {
    name: 'website',
    label: 'Trang thông tin của đơn vị',
    type: 'url',
    hint: 'Địa chỉ đầy đủ, bắt đầu bằng http:// hoặc https://',
  },
] as const;

export default function UnitContactPage({ loaderData, actionData }: Route.ComponentProps) {
  const { unit, contact } = loaderData;
  const errors = actionData?.errors;
  const shown = (name: (typeof inputs)[number]['name']) => String(actionData?.entered[name] ?? contact[name]);
  return (
    <div className="lt-narrow lt-stack">
      <PageHead
        question={`Liên hệ ${unit.name} ở đâu?`}
        title="Sửa liên hệ"
        back={{ href: `/don-vi/${unit.id}`, label: unit.name }}
        failed={Boolean(actionData)}
      />
      {actionData && <ErrorSummary message={actionData.message} help={actionData.help} errors={errors} />}
      <Panel>
        <Form method="post" className="lt-stack">
          {/* Of what is saved now: after a conflict the next save is meant for that. */}
          <input type="hidden" name="version" value={contact.version} />
          {inputs.map(({ name, label, type, hint }) => (
            <TextInput
              key={name}
              label={label}
              description={hint}
              type={type}
              defaultValue={shown(name)}
              {...field(name, errors)}
            />
          ))}
          <SubmitButton busyWords="Đang lưu…">Lưu liên hệ</SubmitButton>
        </Form>
      </Panel>
    </div>
  );
}
