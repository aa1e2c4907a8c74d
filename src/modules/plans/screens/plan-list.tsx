import { IconFileUpload } from '@tabler/icons-react';
import { data, redirect } from 'react-router';
import { dateWords, instantWords } from '../../../platform/clock/words.ts';
import { isAppError, statusOfKind } from '../../../platform/errors/app-error.ts';
import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { SampleMark } from '../../../ui/sample-mark.tsx';
import { StatusBadge } from '../../../ui/status-badge.tsx';
import { TaskList, TaskRow } from '../../../ui/task-list.tsx';
import { discardPlan, restorePlan } from '../decisions/discard-plan.server.ts';
import { listPlans } from '../find-plan.server.ts';
import { listOpenUploads } from '../import/upload-store.server.ts';
import { DiscardPlans } from '../parts/uploads/discard-plans.tsx';
import '../parts/uploads/discard-plans.css';
import { OpenUploads } from '../parts/uploads/open-uploads.tsx';
import { listDiscarded } from '../plan-store.server.ts';
import { seesUnreleased } from '../policy.ts';
import type { Route } from './+types/plan-list';

export const loader = withCtx(async (ctx, _args: Route.LoaderArgs) => {
  const mayImport = seesUnreleased(ctx.actor);
  const [plans, uploads, discarded] = await Promise.all([
    listPlans(ctx.db, ctx.actor),
    mayImport ? listOpenUploads(ctx.db) : [],
    mayImport ? listDiscarded(ctx.db) : [],
  ]);
  return { plans, uploads, discarded, mayImport };
});

export const action = withCtx(async (ctx, { request }: Route.ActionArgs) => {
  const form = await request.formData();
  const planId = String(form.get('planId') ?? '');
  try {
    if (form.get('viec') === 'khoi-phuc') await restorePlan(ctx, { planId });
    else await discardPlan(ctx, { planId, version: Number(form.get('version')) });
    return redirect('/ke-hoach', 303);
  } catch (error) {
    if (!isAppError(error) || error.kind === 'not-found') throw error;
    return data({ message: error.message, help: error.help }, { status: statusOfKind[error.kind] });
  }
});

type Item = Route.ComponentProps['loaderData']['plans'][number];

function hintOf(plan: Item): string {
  const kind = plan.symbol?.replace(/^\d*\//, '') ?? '';
  const symbol = plan.number ? `Số ${plan.number}/${kind}` : kind && `Số …/${kind}`;
  const issued = plan.issuedOn ? `ngày ${dateWords(plan.issuedOn)}` : null;
  const review =
    plan.status === 'in_review'
      ? `${plan.decided} trong ${plan.facts} dữ kiện đã xác nhận · tệp ${plan.fileName}, tải lên ${instantWords(plan.createdAt)}`
      : null;
  return [[symbol, issued].filter(Boolean).join(' '), review].filter(Boolean).join(' · ');
}

function answerOf(plans: readonly Item[]): string {
  const open = plans.filter((plan) => plan.status === 'in_review');
  const released = plans.filter((plan) => plan.status === 'released');
  if (plans.length === 0) return 'Chưa có kế hoạch nào.';
  const parts = [
    released.length > 0 ? `${released.length} kế hoạch đã phát hành` : null,
    open.length > 0 ? `${open.length} kế hoạch đang duyệt` : null,
  ];
  return `${parts.filter(Boolean).join(', ')}.`;
}

export default function PlanList({ loaderData, actionData: refused }: Route.ComponentProps) {
  const { plans, uploads, discarded, mayImport } = loaderData;
  const upload = (
    <ButtonLink href="/ke-hoach/tai-len" look="primary" icon={IconFileUpload}>
      Tải kế hoạch lên
    </ButtonLink>
  );
  return (
    <div className="lt-middle lt-stack">
      <PageHead
        question="Đang thực hiện kế hoạch nào?"
        answer={plans.length > 0 && answerOf(plans)}
        title="Kế hoạch"
        actions={mayImport && plans.length > 0 && upload}
      />
      {refused && <ErrorSummary message={refused.message} help={refused.help} />}
      <OpenUploads uploads={uploads} />
      {plans.length === 0 ? (
        <EmptyState
          hint={
            mayImport
              ? 'Tải tệp kế hoạch (Word, PDF, bản chụp hoặc ảnh). Hệ thống đọc ra nhiệm vụ, hạn báo cáo, văn bản và kênh; từng mục được xác nhận trước khi phát hành.'
              : 'Khi Sở phát hành kế hoạch, kế hoạch và phần việc của đơn vị hiện ở đây.'
          }
          action={mayImport && upload}
        >
          Chưa có kế hoạch nào.
        </EmptyState>
      ) : (
        <TaskList label="Các kế hoạch">
          {plans.map((plan) => (
            <TaskRow
              key={plan.id}
              href={`/ke-hoach/${plan.id}`}
              name={plan.title}
              hint={
                <>
                  {hintOf(plan)} {plan.isSample && <SampleMark words="Kế hoạch mẫu" />}
                </>
              }
              status={
                plan.status === 'released' ? (
                  <StatusBadge status="enough" words="Đã phát hành" />
                ) : (
                  <StatusBadge status="waiting" words="Đang duyệt" icon="eye" />
                )
              }
            />
          ))}
        </TaskList>
      )}
      {mayImport && (
        <DiscardPlans open={plans.filter((plan) => plan.status === 'in_review')} discarded={discarded} />
      )}
    </div>
  );
}
