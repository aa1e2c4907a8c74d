import { TextInput } from '@mantine/core';
import { data, Form, redirect } from 'react-router';
import { localDate } from '../../../platform/clock/clock.ts';
import { isAppError, statusOfKind } from '../../../platform/errors/app-error.ts';
import { commonErrors } from '../../../platform/errors/common-errors.ts';
import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { SubmitButton } from '../../../ui/button-link.tsx';
import { ErrorSummary, field } from '../../../ui/error-summary.tsx';
import { TabLinks } from '../../../ui/filter-bar.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { readChangeValues, taskLabels, tasks } from '../change-form/form-values.ts';
import { listParentChoices, tryPreview } from '../change-form/read-change-page.server.ts';
import { toChange } from '../change-form/to-change.server.ts';
import { recordChange } from '../lineage/record-change.server.ts';
import { ChangeFields } from '../parts/change-fields.tsx';
import { PreviewPanel } from '../parts/preview-panel.tsx';
import { readUnitPage } from '../unit-page.server.ts';
import { listUnits } from '../unit-store.server.ts';
import type { Route } from './+types/unit-change';
import '../parts/units.css';

export const loader = withCtx(async (ctx, { request, params }: Route.LoaderArgs) => {
  const search = new URL(request.url).searchParams;
  const today = localDate(ctx.clock.now());
  const { unit, absent, mayChange } = await readUnitPage(ctx, params.unitId, new URLSearchParams());
  if (absent || !mayChange) throw commonErrors.notFound();
  const values = readChangeValues(search, today);
  const parents = await listParentChoices(ctx, today);
  const beside = await listUnits(ctx.db, {
    scope: { kind: 'all' },
    on: today,
    ...(unit.parentId ? { parentId: unit.parentId } : { kinds: [unit.kind] }),
  });
  const siblings = beside.filter((one) => one.id !== unit.id).map(({ code, name }) => ({ code, name }));
  const form = { unit, values, parents, siblings };
  if (!search.has('xem')) return { ...form, preview: null, problem: null, errors: {} };
  const { change, errors } = await toChange(ctx.db, unit.id, values);
  if (!change)
    return {
      ...form,
      preview: null,
      errors,
      problem: { message: 'Chưa xem trước được.', help: 'Sửa các ô được đánh dấu.' },
    };
  const { kind, effectiveOn } = change;
  const recording = { kind, effectiveOn, changes: [change], moveHolders: 'all' } as const;
  return { ...form, ...(await tryPreview(ctx, recording)) };
});

export const action = withCtx(async (ctx, { request, params }: Route.ActionArgs) => {
  const search = new URL(request.url).searchParams;
  const body = await request.formData();
  const values = readChangeValues(search, localDate(ctx.clock.now()));
  const { change } = await toChange(ctx.db, params.unitId, values);
  if (!change) throw redirect(`?${search}`, 303);
  try {
    const { successionId } = await recordChange(ctx, change, {
      basis: values.basis,
      fingerprint: String(body.get('dau') ?? ''),
      moveHolders: body.getAll('giu').map(String),
    });
    return redirect(`/don-vi/thay-doi/${successionId}?vua-ghi=1`, 303);
  } catch (error) {
    if (!isAppError(error) || (error.kind !== 'conflict' && error.kind !== 'invalid')) throw error;
    return data({ message: error.message, help: error.help }, { status: statusOfKind[error.kind] });
  }
});

export default function UnitChange({ loaderData, actionData }: Route.ComponentProps) {
  const { unit, values, errors, preview } = loaderData;
  const problem = actionData ?? loaderData.problem;
  return (
    <div className="lt-middle lt-stack-lg">
      <PageHead
        question={`${unit.name} thay đổi thế nào?`}
        title={`Ghi thay đổi: ${unit.name}`}
        back={{ href: `/don-vi/${unit.id}`, label: unit.name }}
        answer="Điền rồi xem trước mọi số sẽ đổi; bấm ghi mới có hiệu lực, và ghi rồi vẫn hoàn tác được."
        failed={Boolean(problem)}
      />
      <TabLinks
        label="Loại thay đổi"
        items={tasks.map((task) => ({
          href: `/don-vi/${unit.id}/thay-doi?viec=${task}`,
          label: taskLabels[task],
          current: task === values.task,
        }))}
      />
      {problem && <ErrorSummary message={problem.message} help={problem.help} errors={errors} />}
      <Panel>
        <Form method="get" className="lt-stack" key={values.task}>
          <input type="hidden" name="viec" value={values.task} />
          <input type="hidden" name="xem" value="1" />
          <ChangeFields {...loaderData} />
          <div className="lt-form-grid">
            <TextInput
              label="Áp dụng từ ngày"
              type="date"
              required
              defaultValue={values.day}
              {...field('ngay', errors)}
            />
            <TextInput
              label="Căn cứ"
              description="Số, ký hiệu quyết định hoặc nghị quyết."
              defaultValue={values.basis}
              maxLength={300}
              {...field('can-cu', errors)}
            />
          </div>
          <SubmitButton look={preview ? 'secondary' : 'primary'} busyWords="Đang tính…">
            Xem trước
          </SubmitButton>
        </Form>
      </Panel>
      {preview && <PreviewPanel preview={preview} />}
    </div>
  );
}
