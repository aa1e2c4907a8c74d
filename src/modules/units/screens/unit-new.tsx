import { TextInput } from '@mantine/core';
import { data, Form, redirect } from 'react-router';
import { localDate } from '../../../platform/clock/clock.ts';
import { isAppError, statusOfKind } from '../../../platform/errors/app-error.ts';
import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { SubmitButton } from '../../../ui/button-link.tsx';
import { ErrorSummary, field } from '../../../ui/error-summary.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { readFoundValues, toFounding } from '../change-form/founding.ts';
import { listParentChoices, tryPreview } from '../change-form/read-change-page.server.ts';
import { foundUnit } from '../found-unit.server.ts';
import { NewUnitFields } from '../parts/new-unit-fields.tsx';
import { PreviewPanel } from '../parts/preview-panel.tsx';
import type { Route } from './+types/unit-new';
import '../parts/units.css';

export const loader = withCtx(async (ctx, { request }: Route.LoaderArgs) => {
  const search = new URL(request.url).searchParams;
  const today = localDate(ctx.clock.now());
  const values = readFoundValues(search, today);
  const form = { values, parents: await listParentChoices(ctx, today) };
  if (!search.has('xem')) return { ...form, preview: null, problem: null, errors: {} };
  const { founding, errors } = toFounding(values);
  if (!founding)
    return {
      ...form,
      preview: null,
      errors,
      problem: { message: 'Chưa xem trước được.', help: 'Sửa các ô được đánh dấu.' },
    };
  const { unit, effectiveOn } = founding;
  const changes = [{ kind: 'found', effectiveOn, unit } as const];
  return { ...form, ...(await tryPreview(ctx, { kind: 'found', effectiveOn, changes })) };
});

export const action = withCtx(async (ctx, { request }: Route.ActionArgs) => {
  const search = new URL(request.url).searchParams;
  const body = await request.formData();
  const values = readFoundValues(search, localDate(ctx.clock.now()));
  const { founding } = toFounding(values);
  if (!founding) throw redirect(`?${search}`, 303);
  try {
    const fingerprint = String(body.get('dau') ?? '');
    const { unitId } = await foundUnit(ctx, founding, { basis: values.basis, fingerprint });
    return redirect(`/don-vi/${unitId}`, 303);
  } catch (error) {
    if (!isAppError(error) || (error.kind !== 'conflict' && error.kind !== 'invalid')) throw error;
    return data({ message: error.message, help: error.help }, { status: statusOfKind[error.kind] });
  }
});

export default function UnitNew({ loaderData, actionData }: Route.ComponentProps) {
  const { values, errors, preview, parents } = loaderData;
  const problem = actionData ?? loaderData.problem;
  return (
    <div className="lt-middle lt-stack-lg">
      <PageHead
        question="Lập đơn vị nào?"
        title="Lập đơn vị"
        back={{ href: '/don-vi/thay-doi', label: 'Thay đổi đơn vị' }}
        failed={Boolean(problem)}
      />
      {problem && <ErrorSummary message={problem.message} help={problem.help} errors={errors} />}
      <Panel>
        <Form method="get" className="lt-stack">
          <input type="hidden" name="xem" value="1" />
          <NewUnitFields prefix="moi" values={values.unit} errors={errors} parents={parents} />
          <div className="lt-form-grid">
            <TextInput
              label="Hoạt động từ ngày"
              type="date"
              required
              defaultValue={values.day}
              {...field('ngay', errors)}
            />
            <TextInput
              label="Phải làm từ tháng"
              description="Để trống: từ tháng trọn đầu tiên sau ngày hoạt động."
              type="month"
              defaultValue={values.owesFrom}
              {...field('lam-tu', errors)}
            />
          </div>
          <TextInput
            label="Căn cứ"
            description="Số, ký hiệu quyết định hoặc nghị quyết."
            defaultValue={values.basis}
            maxLength={300}
            {...field('can-cu', errors)}
          />
          <SubmitButton look={preview ? 'secondary' : 'primary'} busyWords="Đang tính…">
            Xem trước
          </SubmitButton>
        </Form>
      </Panel>
      {preview && <PreviewPanel preview={preview} />}
    </div>
  );
}
