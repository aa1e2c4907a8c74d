import { NativeSelect } from '@mantine/core';
import { data, Form, redirect } from 'react-router';
import { localDate } from '../../../platform/clock/clock.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { isAppError, statusOfKind } from '../../../platform/errors/app-error.ts';
import { commonErrors } from '../../../platform/errors/common-errors.ts';
import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { SubmitButton } from '../../../ui/button-link.tsx';
import { ErrorSummary, field } from '../../../ui/error-summary.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { findCurrentPlan, listMeasures, type PlanView } from '../../plans/index.server.ts';
import { readDispensations } from '../dispensations/read-dispensations.server.ts';
import { listUnitObligations } from '../obligations/obligation-store.server.ts';
import { DispensationFields } from '../parts/dispensation-fields.tsx';
import { RequestWords } from '../parts/request-list.tsx';
import { askForDispensation, withdrawRequest } from '../requests/ask.server.ts';
import { everything, readAsk } from '../requests/ask-form.ts';
import { listRequestViews } from '../requests/read-requests.server.ts';
import type { Route } from './+types/dispensation-ask';
import '../parts/dispensations.css';
import '../parts/owner-rule.css';

async function releasedPlan(ctx: Ctx, request: Request): Promise<PlanView> {
  const plan = await findCurrentPlan(ctx.db, new URL(request.url).searchParams, ctx.actor);
  if (plan?.status !== 'released') throw commonErrors.notFound();
  return plan;
}

export const loader = withCtx(async (ctx, { request }: Route.LoaderArgs) => {
  const plan = await releasedPlan(ctx, request);
  const { unitId, scope } = ctx.actor!;
  const owed = await listUnitObligations(ctx.db, { planId: plan.id, unitId, scope });
  const owedIds = new Set(owed.map((cell) => cell.measureId));
  const measures = (await listMeasures(ctx.db, plan.id)).filter((one) => owedIds.has(one.id));
  return {
    plan: { id: plan.id, year: plan.year, months: plan.countedMonths },
    measures: measures.map(({ id, what, taskNo }) => ({ id, what, taskNo })),
    requests: (await listRequestViews(ctx, plan.id)).filter((one) => one.unitId === unitId),
    granted: await readDispensations(ctx, plan, localDate(ctx.clock.now()), [unitId]),
  };
});

export const action = withCtx(async (ctx, { request }: Route.ActionArgs) => {
  const plan = await releasedPlan(ctx, request);
  const form = await request.formData();
  try {
    if (form.get('viec') === 'rut') await withdrawRequest(ctx, String(form.get('requestId') ?? ''));
    else {
      const { input, values, errors } = readAsk(form, plan);
      if (!input) {
        const refused = { message: 'Chưa gửi được đề nghị.', help: 'Sửa các ô được đánh dấu.' };
        return data({ ...refused, errors, values }, { status: 422 });
      }
      await askForDispensation(ctx, input);
    }
    return redirect('/mien-hoan/de-nghi', 303);
  } catch (error) {
    if (!isAppError(error) || (error.kind !== 'conflict' && error.kind !== 'invalid')) throw error;
    const { message, help, kind } = error;
    return data({ message, help, errors: {}, values: null }, { status: statusOfKind[kind] });
  }
});

export default function DispensationAsk({ loaderData, actionData }: Route.ComponentProps) {
  const { plan, measures, requests, granted } = loaderData;
  const errors = actionData?.errors ?? {};
  const values = actionData?.values ?? {
    kind: null,
    work: '',
    fromMonth: '',
    toMonth: '',
    until: '',
    reason: '',
  };
  return (
    <div className="lt-narrow lt-stack-lg">
      <PageHead
        question="Đề nghị miễn, hoãn"
        answer="Cơ quan điều phối kế hoạch trả lời kèm lý do. Trong lúc chờ, phần việc vẫn như cũ."
        back={{ href: '/', label: 'Việc của đơn vị' }}
        failed={Boolean(actionData)}
      />
      {actionData && <ErrorSummary message={actionData.message} help={actionData.help} errors={errors} />}
      {granted.length > 0 && (
        <Panel title="Đơn vị được miễn, hoãn">
          <ul className="lt-dispensed">
            {granted.map((one) => (
              <li key={one.id}>
                <b>{one.kind}.</b> {one.what}. {one.reason}
                {one.document && ` (${one.document})`}. {one.status}.
              </li>
            ))}
          </ul>
        </Panel>
      )}
      {requests.length > 0 && (
        <Panel title="Đề nghị đã gửi">
          <ul className="lt-requests">
            {requests.map((request) => (
              <li key={request.id}>
                <RequestWords request={request} own />
                {request.isOpen && (
                  <Form method="post">
                    <input type="hidden" name="requestId" value={request.id} />
                    <SubmitButton look="quiet" size="small" name="viec" value="rut">
                      Rút đề nghị này
                    </SubmitButton>
                  </Form>
                )}
              </li>
            ))}
          </ul>
        </Panel>
      )}
      <Panel title="Đề nghị mới">
        <Form method="post" className="lt-dispensation-form">
          <NativeSelect
            label="Việc"
            defaultValue={values.work}
            data={[
              { value: '', label: 'Chọn việc' },
              { value: everything, label: 'Mọi việc chưa xong của các tháng ấy' },
              ...measures.map(({ id, what, taskNo }) => ({
                value: id,
                label: taskNo === null ? what : `Nhiệm vụ ${taskNo}: ${what}`,
              })),
            ]}
            {...field('chi-tieu', errors)}
          />
          <DispensationFields values={values} months={plan.months} errors={errors} />
          <SubmitButton name="viec" value="gui">
            Gửi đề nghị
          </SubmitButton>
        </Form>
      </Panel>
    </div>
  );
}
