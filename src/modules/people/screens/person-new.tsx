import { randomUUID } from 'node:crypto';
import { NativeSelect, Radio, TextInput } from '@mantine/core';
import { data, Form, redirect } from 'react-router';
import { inScope } from '../../../platform/auth/actor.ts';
import { localDate } from '../../../platform/clock/clock.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { isAppError, statusOfKind } from '../../../platform/errors/app-error.ts';
import { commonErrors } from '../../../platform/errors/common-errors.ts';
import { fieldMessages } from '../../../platform/errors/field-messages.ts';
import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { SubmitButton } from '../../../ui/button-link.tsx';
import { ErrorSummary, type FieldErrors, field } from '../../../ui/error-summary.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { findUnit, findUnitByCode, listUnits } from '../../units/index.server.ts';
import { roleLabels } from '../../units/index.ts';
import { invitePerson } from '../invite-person.server.ts';
import { PersonFields } from '../parts/person-fields.tsx';
import { farDayQuestion, rolesToGive } from '../rules.ts';
import { invitationSchema } from '../schema.ts';
import type { Route } from './+types/person-new';
import '../parts/people.css';

const blank = { unit: '', role: '', title: '', name: '', email: '', phone: '', staffCode: '' };

export const loader = withCtx(async (ctx, { request }: Route.LoaderArgs) => {
  const actor = ctx.actor!;
  const today = localDate(ctx.clock.now());
  const asked = new URL(request.url).searchParams.get('don-vi') ?? actor.unitId;
  const unitId = inScope(actor.scope, asked) ? asked : actor.unitId;
  const unit = await findUnit(ctx.db, unitId, today).catch(() => null);
  return {
    values: { ...blank, id: randomUUID(), from: today, unit: unit?.name ?? '' },
    isOwnUnitOnly: actor.role === 'unit_head',
    unitName: actor.unitName,
    roles: rolesToGive(actor),
  };
});

export const action = withCtx(async (ctx, { request }: Route.ActionArgs) => {
  const form = await request.formData();
  const text = (name: string) => String(form.get(name) ?? '');
  const values = {
    ...{ id: text('id'), from: text('from'), unit: text('unit'), role: text('role'), title: text('title') },
    ...{ name: text('name'), email: text('email'), phone: text('phone'), staffCode: text('staffCode') },
  };
  const unitId = await unitBy(ctx, values.unit);
  const parsed = invitationSchema.safeParse({ ...values, unitId: unitId ?? '' });
  const asked = farDayQuestion(values.from, localDate(ctx.clock.now()), text('ngay-xa'));
  if (!parsed.success || !unitId || asked) {
    const { unitId: _, ...errors }: FieldErrors = parsed.success ? {} : fieldMessages(parsed.error);
    if (asked) errors.from = asked;
    if (!unitId)
      errors.unit = 'Không có đơn vị nào trong phạm vi mang tên hoặc mã này. Chọn một tên trong danh sách.';
    return data(refusal(values, 'Chưa thêm người nào.', 'Sửa các ô được đánh dấu rồi gửi lại.', errors), {
      status: 422,
    });
  }
  const chosen = text('nguoi');
  const choice = chosen === '' ? 'ask' : chosen === 'khac' ? 'other' : { userId: chosen };
  try {
    const { userId, same } = await invitePerson(ctx, parsed.data, choice);
    if (userId) return redirect(`/nhan-su/${userId}?vua=them`, 303);
    return data(
      {
        ...refusal(
          values,
          'Có người giống như vậy. Chưa thêm ai.',
          'Chọn một dòng bên dưới rồi gửi lại.',
          {},
        ),
        same: same ?? [],
      },
      { status: 409 },
    );
  } catch (error) {
    if (!isAppError(error) || error.kind === 'not-found') throw error;
    const errors: FieldErrors = error.code === 'people.email-taken' ? { email: error.message } : {};
    return data(refusal(values, error.message, error.help, errors), { status: statusOfKind[error.kind] });
  }
});

function refusal(values: Values, message: string, help: string, errors: FieldErrors) {
  return { values, message, help, errors, same: [] as Same[] };
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** By id, code or whole name, within the scope. A head has but one. @throws app.not-found for the id of another unit */
async function unitBy(ctx: Ctx, text: string): Promise<string | null> {
  const actor = ctx.actor!;
  if (uuid.test(text)) {
    if (!inScope(actor.scope, text)) throw commonErrors.notFound();
    return text;
  }
  if (actor.role === 'unit_head') return actor.unitId;
  const on = localDate(ctx.clock.now());
  const wanted = text.trim().normalize('NFC');
  const byCode = wanted ? await findUnitByCode(ctx.db, wanted, on) : null;
  if (byCode && inScope(actor.scope, byCode.id)) return byCode.id;
  const named = wanted ? await listUnits(ctx.db, { scope: actor.scope, on, text: wanted }) : [];
  const exact = named.filter((unit) => unit.name.toLocaleLowerCase('vi') === wanted.toLocaleLowerCase('vi'));
  const found = exact.length > 0 ? exact : named;
  return found.length === 1 ? found[0]!.id : null;
}

type Values = typeof blank & { id: string; from: string };
interface Same {
  userId: string;
  name: string;
  email: string;
  phone: string;
  posts: string;
}

export default function PersonNew({ loaderData, actionData }: Route.ComponentProps) {
  const values = actionData?.values ?? loaderData.values;
  const { isOwnUnitOnly, unitName } = loaderData;
  return (
    <div className="lt-narrow lt-stack">
      <PageHead
        question="Thêm ai, giữ chức danh gì?"
        title="Thêm một người"
        back={{ href: '/nhan-su', label: 'Nhân sự' }}
        answer="Thêm xong thì cấp đường dẫn hoặc phiếu mời. Người đó tự đặt mật khẩu; không ai khác biết."
        failed={Boolean(actionData)}
      />
      {actionData && (
        <ErrorSummary message={actionData.message} help={actionData.help} errors={actionData.errors} />
      )}
      <Panel>
        <Form method="post" className="person-form" noValidate>
          <input type="hidden" name="id" value={values.id} />
          <input type="hidden" name="ngay-xa" value={actionData?.values.from ?? ''} />
          {actionData && actionData.same.length > 0 && <SameChoice same={actionData.same} />}
          {isOwnUnitOnly ? (
            <p>
              Đơn vị: <b>{unitName}</b>
            </p>
          ) : (
            <TextInput
              {...field('unit', actionData?.errors)}
              label="Đơn vị"
              description="Tên đầy đủ hoặc mã đơn vị."
              defaultValue={values.unit}
              required
            />
          )}
          <NativeSelect
            {...field('role', actionData?.errors)}
            label="Vai trò trong Lan Tỏa"
            required
            defaultValue={values.role}
            data={[
              { value: '', label: 'Chọn vai trò' },
              ...loaderData.roles.map((role) => ({ value: role, label: roleLabels[role] })),
            ]}
          />
          <TextInput
            {...field('title', actionData?.errors)}
            label="Chức danh"
            description="Như ghi trong quyết định: Hiệu trưởng, Giáo viên Tin học. Để trống thì ghi theo vai trò."
            defaultValue={values.title}
          />
          <TextInput
            {...field('from', actionData?.errors)}
            label="Giữ từ ngày"
            type="date"
            required
            defaultValue={values.from}
          />
          <PersonFields values={values} errors={actionData?.errors} />
          <SubmitButton busyWords="Đang thêm…">Thêm người này</SubmitButton>
        </Form>
      </Panel>
    </div>
  );
}

function SameChoice({ same }: { same: readonly Same[] }) {
  return (
    <Radio.Group name="nguoi" label="Đây có phải là một trong những người này không?" className="same-person">
      <div className="lt-stack">
        {same.map((one) => (
          <Radio
            key={one.userId}
            value={one.userId}
            label={`Đúng, giao thêm chức danh cho ${one.name}`}
            description={[one.posts, one.phone, one.email.endsWith('.invalid') ? '' : one.email]
              .filter(Boolean)
              .join(' · ')}
          />
        ))}
        <Radio value="khac" label="Không, đây là người khác trùng tên hoặc số điện thoại" />
      </div>
    </Radio.Group>
  );
}
