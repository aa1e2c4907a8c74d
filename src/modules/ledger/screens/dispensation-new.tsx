import { TextInput } from '@mantine/core';
import { data, Form, redirect } from 'react-router';
import { numberWords } from '../../../platform/clock/words.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { isAppError, statusOfKind } from '../../../platform/errors/app-error.ts';
import { commonErrors } from '../../../platform/errors/common-errors.ts';
import { onceOnly } from '../../../platform/http/receipt.server.ts';
import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { SubmitButton } from '../../../ui/button-link.tsx';
import { ErrorSummary, field, fieldId } from '../../../ui/error-summary.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { findCurrentPlan, type PlanView } from '../../plans/index.server.ts';
import { loadDispensationForm, previewForm } from '../dispensations/dispensation-form.server.ts';
import { readDispensationValues, valuesAsFields } from '../dispensations/dispensation-values.ts';
import { dispense } from '../dispensations/dispense.server.ts';
import { isId } from '../obligations/obligation-store.server.ts';
import { DispensationFields } from '../parts/dispensation-fields.tsx';
import { previewWords, SettledList } from '../parts/dispensation-preview.tsx';
import { Check } from '../parts/owner-rule-fields.tsx';
import { UnitPicker } from '../parts/unit-picker.tsx';
import type { Route } from './+types/dispensation-new';
import '../parts/dispensations.css';

async function releasedPlan(ctx: Ctx, request: Request): Promise<PlanView> {
  const plan = await findCurrentPlan(ctx.db, new URL(request.url).searchParams, ctx.actor);
  if (plan?.status !== 'released') throw commonErrors.notFound();
  return plan;
}

export const loader = withCtx(async (ctx, { request }: Route.LoaderArgs) => ({
  ...(await loadDispensationForm(ctx, await releasedPlan(ctx, request))),
  asked: readDispensationValues(new URL(request.url).searchParams),
}));

/** Previews, and records exactly what was previewed, once. Units and reasons stand in no address. */
export const action = withCtx(async (ctx, { request }: Route.ActionArgs) => {
  const form = await request.formData();
  const plan = await releasedPlan(ctx, request);
  const values = readDispensationValues(form);
  const key = String(form.get('ma') ?? '');
  const { input, preview, problem, errors } = await previewForm(ctx, plan, values);
  const answer = { values, preview, problem, errors, key: crypto.randomUUID() };
  if (form.get('viec') !== 'ghi') return data(answer, { status: problem ? 422 : 200 });
  try {
    if (!isId(key)) throw commonErrors.changedMeanwhile();
    const { id } = await onceOnly(ctx, key, values, async (tx) => {
      // Sent again, it is answered as the first time, although nothing is left to change.
      if (!input) return { id: null };
      if (preview?.mark !== form.get('dau')) throw commonErrors.changedMeanwhile();
      return { id: (await dispense(tx, input)).id as string | null };
    });
    if (id) return redirect(`/mien-hoan/${id}`, 303);
    return data(answer, { status: 422 });
  } catch (error) {
    if (!isAppError(error) || (error.kind !== 'conflict' && error.kind !== 'invalid')) throw error;
    const { message, help, kind } = error;
    return data({ ...answer, problem: { message, help } }, { status: statusOfKind[kind] });
  }
});

export default function DispensationNew({ loaderData, actionData }: Route.ComponentProps) {
  const { plan, groups } = loaderData;
  const values = actionData?.values ?? loaderData.asked;
  const errors = actionData?.errors ?? {};
  const problem = actionData?.problem;
  return (
    <div className="lt-middle lt-stack-lg">
      <PageHead
        question="Miễn, hoãn cho đơn vị nào?"
        answer="Điền rồi xem trước từng ô sẽ đổi; bấm quyết định mới có hiệu lực, và vẫn kết thúc sớm hoặc hoàn tác được."
        back={{ href: `/mien-hoan?ke-hoach=${plan.id}`, label: 'Miễn, hoãn' }}
        failed={Boolean(problem)}
      />
      {problem && <ErrorSummary message={problem.message} help={problem.help} errors={errors} />}
      <Panel>
        <Form method="post" action={`?ke-hoach=${plan.id}`} className="lt-dispensation-form">
          <UnitPicker
            groups={groups}
            unitIds={values.unitIds}
            groupIds={values.groupIds}
            lines={values.units}
            errors={errors}
          />
          <DispensationFields values={values} months={plan.months} errors={errors} />
          <Work measures={loaderData.measures} values={values} errors={errors} />
          <TextInput
            label="Số văn bản, nếu có"
            description="Ví dụ: 12/QĐ-SGDĐT ngày 05/6/2023"
            defaultValue={values.document}
            {...field('van-ban', errors)}
          />
          <SubmitButton
            look={actionData?.preview ? 'secondary' : 'primary'}
            name="viec"
            value="xem"
            busyWords="Đang tính…"
          >
            Xem trước
          </SubmitButton>
        </Form>
      </Panel>
      {actionData?.preview && (
        <Preview answer={{ ...actionData, preview: actionData.preview }} planId={plan.id} />
      )}
    </div>
  );
}

type Answer = NonNullable<Route.ComponentProps['actionData']>;

function Work({
  measures,
  values,
  errors,
}: {
  measures: Route.ComponentProps['loaderData']['measures'];
  values: Answer['values'];
  errors: Answer['errors'];
}) {
  return (
    <fieldset className="lt-owner-set" id={fieldId('chi-tieu')}>
      <legend>Việc nào?</legend>
      {errors['chi-tieu'] && <p className="lt-owner-error">{errors['chi-tieu']}</p>}
      <label className="lt-radio-line">
        <input type="radio" name="viec-nao" value="mot-so" defaultChecked={values.work === 'some'} />
        <span>Một số việc</span>
      </label>
      <div className="lt-stack lt-only-some">
        {measures.map((measure) => (
          <Check
            key={measure.id}
            name="chi-tieu"
            value={measure.id}
            label={measure.taskNo === null ? measure.what : `Nhiệm vụ ${measure.taskNo}: ${measure.what}`}
            checked={values.measureIds.includes(measure.id)}
          />
        ))}
      </div>
      <label className="lt-radio-line">
        <input type="radio" name="viec-nao" value="moi" defaultChecked={values.work === 'all'} />
        <span>Mọi việc chưa xong của các tháng ấy</span>
      </label>
    </fieldset>
  );
}

function Preview({
  answer: { preview, values, key },
  planId,
}: {
  answer: Answer & { preview: NonNullable<Answer['preview']> };
  planId: string;
}) {
  const kind = values.kind ?? 'exempt';
  const changed = preview.units.filter((unit) => unit.lines.length > 0).length;
  return (
    <Panel title={previewWords(preview, kind)} tone="chosen">
      <Form method="post" action={`?ke-hoach=${planId}`} className="lt-stack">
        {valuesAsFields(values).map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        <input type="hidden" name="dau" value={preview.mark} />
        <input type="hidden" name="ma" value={key} />
        <SettledList units={preview.units} />
        <SubmitButton name="viec" value="ghi" busyWords="Đang ghi…">
          {kind === 'exempt' ? 'Miễn' : 'Hoãn'} cho {numberWords(changed)} đơn vị
        </SubmitButton>
      </Form>
    </Panel>
  );
}
