import { Form, redirect } from 'react-router';
import { localDate } from '../../../platform/clock/clock.ts';
import { commonErrors } from '../../../platform/errors/common-errors.ts';
import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { SubmitButton } from '../../../ui/button-link.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { OwnPeriods } from '../parts/own-periods.tsx';
import { OwnReportCard } from '../parts/own-report-card.tsx';
import { ReportDesk } from '../parts/report-desk.tsx';
import { idSchema, periodSchema } from '../schema.ts';
import { openReport } from '../unit-report/open-report.server.ts';
import { readReportHome } from '../unit-report/report-home.server.ts';
import '../parts/reports.css';
import type { Route } from './+types/report-home';

export const loader = withCtx((ctx, { request }: Route.LoaderArgs) =>
  readReportHome(ctx, new URL(request.url).searchParams, localDate(ctx.clock.now())),
);

/** Opens the own report: a draft is made when there is none. */
export const action = withCtx(async (ctx, { request }: Route.ActionArgs) => {
  const form = await request.formData();
  const planId = idSchema.safeParse(form.get('planId'));
  const period = periodSchema.optional().safeParse(form.get('ky') ?? undefined);
  if (!planId.success || !period.success) throw commonErrors.notFound();
  const report = await openReport(ctx, planId.data, period.data);
  return redirect(`/bao-cao/${report.id}`, 303);
});

export default function ReportHome({ loaderData }: Route.ComponentProps) {
  const { plan, own, ownPeriods, desk } = loaderData;
  if (!plan)
    return (
      <>
        <PageHead question="Báo cáo" />
        <EmptyState hint="Kế hoạch được phát hành thì báo cáo phải gửi hiện ở đây.">
          Chưa có kế hoạch nào được phát hành.
        </EmptyState>
      </>
    );
  const open = (words: string) => (
    <Form method="post">
      <input type="hidden" name="planId" value={plan.id} />
      {own && <input type="hidden" name="ky" value={own.row.period} />}
      <SubmitButton busyWords="Đang mở…">{words}</SubmitButton>
    </Form>
  );
  const periods = <OwnPeriods planId={plan.id} periods={ownPeriods} />;
  if (desk) return <ReportDesk plan={plan} desk={desk} own={own} open={open} periods={periods} />;
  return (
    <div className="lt-narrow">
      <PageHead
        question={own?.name ?? `Báo cáo kết quả năm ${plan.year}`}
        answer={plan.title}
        title="Báo cáo"
      />
      {own ? (
        <>
          <OwnReportCard own={own} open={open} />
          {periods}
        </>
      ) : (
        <EmptyState>Kế hoạch này không giao đơn vị gửi báo cáo.</EmptyState>
      )}
    </div>
  );
}
