import { data, redirect } from 'react-router';
import { isAppError } from '../../../platform/errors/app-error.ts';
import { fieldMessages } from '../../../platform/errors/field-messages.ts';
import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { findCurrentPlan } from '../../plans/index.server.ts';
import { readOwnWork } from '../home/read-own-work.server.ts';
import { declareNothing, takeBackNothing } from '../obligations/change-obligation-state.server.ts';
import { DeclareForm } from '../parts/declare-nothing.tsx';
import { declareFormSchema } from '../schema.ts';
import type { Route } from './+types/declare-nothing';

export const loader = withCtx(async (ctx, { request }: Route.LoaderArgs) => {
  const plan = await findCurrentPlan(ctx.db, new URL(request.url).searchParams, ctx.actor);
  if (plan?.status !== 'released') return { months: [] };
  return { months: (await readOwnWork(ctx, plan)).declarable };
});

export const action = withCtx(async (ctx, { request }: Route.ActionArgs) => {
  const fields = Object.fromEntries(await request.formData());
  const parsed = declareFormSchema.safeParse(fields);
  const entered = { obligationId: String(fields.obligationId ?? ''), reason: String(fields.reason ?? '') };
  if (!parsed.success) {
    const errors = fieldMessages(parsed.error);
    const message = 'Chưa khai được. Chưa có gì thay đổi.';
    return data({ ...entered, message, help: 'Sửa ô được đánh dấu rồi gửi lại.', errors }, { status: 422 });
  }
  try {
    if (parsed.data.viec === 'rut') await takeBackNothing(ctx, parsed.data);
    else await declareNothing(ctx, parsed.data);
  } catch (error) {
    if (!isAppError(error) || (error.kind !== 'conflict' && error.kind !== 'invalid')) throw error;
    return data({ ...entered, message: error.message, help: error.help, errors: {} }, { status: 409 });
  }
  throw redirect('/', 303);
});

export default function DeclareNothingPage({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <div className="lt-narrow">
      <PageHead
        question="Tháng nào không phát sinh?"
        answer="Khai khi đơn vị thật sự không có gì để đăng; khai rồi thì tháng đó không còn là nợ."
        back={{ href: '/', label: 'Việc của đơn vị' }}
        failed={actionData !== undefined}
      />
      {actionData && (
        <ErrorSummary message={actionData.message} help={actionData.help} errors={actionData.errors} />
      )}
      {loaderData.months.length > 0 ? (
        <Panel>
          <DeclareForm
            months={loaderData.months}
            chosen={actionData?.obligationId}
            reason={actionData?.reason}
            errors={actionData?.errors}
          />
        </Panel>
      ) : (
        <EmptyState>Không có tháng nào để khai.</EmptyState>
      )}
    </div>
  );
}
