import { data, Form, redirect } from 'react-router';
import { isAppError, statusOfKind } from '../../../platform/errors/app-error.ts';
import { fieldMessages } from '../../../platform/errors/field-messages.ts';
import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { SubmitButton } from '../../../ui/button-link.tsx';
import { ErrorSummary, type FieldErrors } from '../../../ui/error-summary.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { isRealEmail } from '../../accounts/index.server.ts';
import { changePerson } from '../change-person.server.ts';
import { getLookedAfter } from '../find-looked-after.server.ts';
import { PersonFields } from '../parts/person-fields.tsx';
import { personSchema } from '../schema.ts';
import type { Route } from './+types/person-edit';
import '../parts/people.css';

export const loader = withCtx(async (ctx, { params }: Route.LoaderArgs) => {
  const { person } = await getLookedAfter(ctx, params.userId);
  const { userId, name, phone, email, staffCode } = person;
  return {
    userId,
    name,
    values: { name, phone, email: isRealEmail(email) ? email : '', staffCode: staffCode ?? '' },
  };
});

export const action = withCtx(async (ctx, { request, params }: Route.ActionArgs) => {
  const form = await request.formData();
  const text = (name: string) => String(form.get(name) ?? '');
  const values = {
    ...{ name: text('name'), email: text('email'), phone: text('phone'), staffCode: text('staffCode') },
  };
  const parsed = personSchema.safeParse(values);
  const message = 'Chưa ghi thay đổi nào.';
  if (!parsed.success)
    return data({ values, message, help: undefined, errors: fieldMessages(parsed.error) }, { status: 422 });
  try {
    await changePerson(ctx, params.userId, parsed.data);
    return redirect(`/nhan-su/${params.userId}?vua=sua`, 303);
  } catch (error) {
    if (!isAppError(error) || error.kind !== 'conflict') throw error;
    const errors: FieldErrors = {
      [error.code === 'people.email-taken' ? 'email' : 'staffCode']: error.message,
    };
    return data({ values, message, help: error.help, errors }, { status: statusOfKind[error.kind] });
  }
});

export default function PersonEdit({ loaderData, actionData }: Route.ComponentProps) {
  const { userId, name } = loaderData;
  return (
    <div className="lt-narrow lt-stack">
      <PageHead
        question={`Sửa thông tin của ${name}`}
        back={{ href: `/nhan-su/${userId}`, label: name }}
        failed={Boolean(actionData)}
      />
      {actionData && (
        <ErrorSummary message={actionData.message} help={actionData.help} errors={actionData.errors} />
      )}
      <Panel>
        <Form method="post" className="person-form" noValidate>
          <PersonFields values={actionData?.values ?? loaderData.values} errors={actionData?.errors} />
          <SubmitButton busyWords="Đang ghi…">Ghi thông tin</SubmitButton>
        </Form>
      </Panel>
    </div>
  );
}
