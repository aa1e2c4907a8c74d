import { Form, redirect } from 'react-router';
import { localDate } from '../../../platform/clock/clock.ts';
import { commonErrors } from '../../../platform/errors/common-errors.ts';
import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { SubmitButton } from '../../../ui/button-link.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { OwnReportCard } from '../parts/own-report-card.tsx';
import { ReportDesk } from '../parts/report-desk.tsx';
import { idSchema } from '../schema.ts';
import { openReport } from '../unit-report/open-report.server.ts';
import { readReportHome } from '../unit-report/report-home.server.ts';
import '../parts/reports.css';
import type { Route } from './+types/report-home';

export const loader = withCtx((ctx, { request }: Route.LoaderArgs) =>
  readReportHome(ctx, new URL(request.url).searchParams, localDate(ctx.clock.now())),
);

/** Opens the own report: a draft is made when there is none. */
export const action = withCtx(async (ctx, { request }: Route.ActionArgs) => {
  const planId = idSchema.safeParse((await request.formData()).get('planId'));
  if (!planId.success) throw commonErrors.notFound();
  const report = await openReport(ctx, planId.data);
  return redirect(`/bao-cao/${report.id}`, 303);
});

export default function ReportHome({ loaderData }: Route.ComponentProps) {
  const { plan, own, desk } = loaderData;
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
      <SubmitButton busyWords="Đang mở…">{words}</SubmitButton>
    </Form>
  );
  if (desk) return <ReportDesk plan={plan} desk={desk} own={own} open={open} />;
  return (
    <div className="lt-narrow">
      <PageHead question={`Báo cáo kết quả năm ${plan.year}`} answer={plan.title} title="Báo cáo" />
      {own ? (
        <OwnReportCard own={own} open={open} />
      ) : (
        <EmptyState>Kế hoạch này không giao đơn vị gửi báo cáo.</EmptyState>
      )}
    </div>
  );
}
