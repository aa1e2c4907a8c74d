import { TextInput } from '@mantine/core';
import { data, Form, redirect } from 'react-router';
import { numberWords } from '../../../platform/clock/words.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { isAppError, statusOfKind } from '../../../platform/errors/app-error.ts';
import { commonErrors } from '../../../platform/errors/common-errors.ts';
import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { SubmitButton } from '../../../ui/button-link.tsx';
import { ErrorSummary, field } from '../../../ui/error-summary.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { findCurrentPlan, listMeasures, type PlanView } from '../../plans/index.server.ts';
import {
  type DispensationPreview,
  loadDispensationForm,
  previewDispensation,
  readDispensationValues,
  toDispensation,
} from '../dispensations/dispensation-form.server.ts';
import { dispense } from '../dispensations/dispense.server.ts';
import { loadOwnerBook } from '../owners/count-owners.server.ts';
import { DispensationFields, monthsOfYear } from '../parts/dispensation-fields.tsx';
import { Check, UnitLines } from '../parts/owner-rule-fields.tsx';
import type { Route } from './+types/dispensation-new';
import '../parts/dispensations.css';

async function releasedPlan(ctx: Ctx, search: URLSearchParams): Promise<PlanView> {
  const plan = await findCurrentPlan(ctx.db, search, ctx.actor);
  if (plan?.status !== 'released') throw commonErrors.notFound();
  return plan;
}

export const loader = withCtx(async (ctx, { request }: Route.LoaderArgs) => {
  const search = new URL(request.url).searchParams;
  return loadDispensationForm(ctx, await releasedPlan(ctx, search), search);
});

export const action = withCtx(async (ctx, { request }: Route.ActionArgs) => {
  const search = new URL(request.url).searchParams;
  const mark = String((await request.formData()).get('dau') ?? '');
  const plan = await releasedPlan(ctx, search);
  const book = await loadOwnerBook(ctx);
  const { input } = await toDispensation(ctx, plan, readDispensationValues(search, plan, book));
  if (!input) throw redirect(`?${search}`, 303);
  try {
    const now = await previewDispensation(ctx, input, await listMeasures(ctx.db, plan.id), book);
    if (now.mark !== mark) throw commonErrors.changedMeanwhile();
    const { id } = await dispense(ctx, input);
    return redirect(`/mien-hoan/${id}`, 303);
  } catch (error) {
    if (!isAppError(error) || (error.kind !== 'conflict' && error.kind !== 'invalid')) throw error;
    return data({ message: error.message, help: error.help }, { status: statusOfKind[error.kind] });
  }
});

export default function DispensationNew({ loaderData, actionData }: Route.ComponentProps) {
  const { plan, measures, values, errors, preview } = loaderData;
  const problem = actionData ?? loaderData.problem;
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
        <Form method="get" className="lt-dispensation-form">
          <input type="hidden" name="ke-hoach" value={plan.id} />
          <input type="hidden" name="xem" value="1" />
          <UnitLines name="don-vi" label="Đơn vị" value={values.units} errors={errors} />
          <DispensationFields values={values} months={monthsOfYear(plan.months, plan.year)} errors={errors} />
          <fieldset className="lt-owner-set">
            <legend>Việc nào?</legend>
            <p className="lt-muted lt-sm">Không chọn: mọi việc của các tháng ấy.</p>
            {measures.map((measure) => (
              <Check
                key={measure.id}
                name="chi-tieu"
                value={measure.id}
                label={measure.taskNo === null ? measure.what : `Nhiệm vụ ${measure.taskNo}: ${measure.what}`}
                checked={values.measureIds.includes(measure.id)}
              />
            ))}
          </fieldset>
          <TextInput
            label="Số văn bản, nếu có"
            description="Ví dụ: 12/QĐ-SGDĐT ngày 05/6/2023"
            maxLength={200}
            defaultValue={values.document}
            {...field('van-ban', errors)}
          />
          <SubmitButton look={preview ? 'secondary' : 'primary'} busyWords="Đang tính…">
            Xem trước
          </SubmitButton>
        </Form>
      </Panel>
      {preview && <Preview preview={preview} kind={values.kind} />}
    </div>
  );
}

function Preview({ preview, kind }: { preview: DispensationPreview; kind: 'exempt' | 'postpone' }) {
  const verb = kind === 'exempt' ? 'Miễn' : 'Hoãn';
  return (
    <Panel
      title={`${verb} thì ${numberWords(preview.cells)} ô của ${numberWords(preview.units.length)} đơn vị đổi`}
      tone="chosen"
    >
      <Form method="post" className="lt-stack">
        <input type="hidden" name="dau" value={preview.mark} />
        <SettledList units={preview.units} />
        <SubmitButton busyWords="Đang ghi…">
          {verb} cho {numberWords(preview.units.length)} đơn vị
        </SubmitButton>
      </Form>
    </Panel>
  );
}

function SettledList({ units }: { units: DispensationPreview['units'] }) {
  return (
    <ul className="lt-dispensed">
      {units.slice(0, 100).map((unit) => (
        <li key={unit.unitId}>
          <b>{unit.name}</b>
          <ul>
            {unit.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
