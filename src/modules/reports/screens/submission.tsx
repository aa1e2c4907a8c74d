import { data, redirect } from 'react-router';
import { localDate } from '../../../platform/clock/clock.ts';
import { dateWords, instantWords } from '../../../platform/clock/words.ts';
import { isAppError, statusOfKind } from '../../../platform/errors/app-error.ts';
import { commonErrors } from '../../../platform/errors/common-errors.ts';
import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { DefinitionList, DefinitionRow } from '../../../ui/definition-list.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { Note } from '../../../ui/note.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { UiLink } from '../../../ui/ui-link.tsx';
import { textLabels } from '../labels.ts';
import { DecisionForms } from '../parts/decision-forms.tsx';
import { DriftNote } from '../parts/drift-note.tsx';
import { FigureRow } from '../parts/figure-row.tsx';
import { ReportStatus } from '../parts/report-status.tsx';
import { revalidateOnConflict } from '../parts/revalidate-on-conflict.ts';
import { shortestReason, textFields } from '../rules.ts';
import { decisionSchema } from '../schema.ts';
import { decideReport } from '../unit-report/decide-report.server.ts';
import { hashWords } from '../unit-report/receipt-words.ts';
import { getSubmission, readSubmission } from '../unit-report/report-pages.server.ts';
import '../parts/reports.css';
import type { Route } from './+types/submission';

export { revalidateOnConflict as shouldRevalidate };

export const loader = withCtx(async (ctx, { params }: Route.LoaderArgs) => {
  const { submission, drift, mayDecide, isOwn, waiting } = await readSubmission(ctx, params.code);
  const { content, receiptCode, sha256, decision, decisionReason, decidedByName, submittedAt, decidedAt } =
    submission;
  return {
    content: { ...content, figures: content.figures.map(({ evidenceIds: _ids, ...figure }) => figure) },
    drift,
    mayDecide,
    isOwn,
    waiting,
    receiptCode,
    sha256,
    decision,
    decisionReason,
    decidedByName,
    submittedAt: submittedAt.toISOString(),
    decidedOn: decidedAt ? localDate(decidedAt) : null,
  };
});

export const action = withCtx(async (ctx, { params, request }: Route.ActionArgs) => {
  const form = await request.formData();
  const reason = String(form.get('reason') ?? '');
  const asked = decisionSchema.safeParse({ decision: form.get('decision'), reason });
  if (!asked.success) throw commonErrors.badInput({ fields: { reason: 'Lý do quá dài.' } });
  const submission = await getSubmission(ctx, params.code);
  try {
    await decideReport(ctx, { submissionId: submission.id, ...asked.data });
    return redirect(`/bao-cao/ban-gui/${submission.receiptCode}`, 303);
  } catch (error) {
    if (!isAppError(error) || error.kind === 'not-found') throw error;
    const { message, help, kind } = error;
    const errors =
      error.code === 'report.reason-too-short' ? { reason: `Ghi ít nhất ${shortestReason} ký tự.` } : null;
    return data({ message, help, errors, reason }, { status: statusOfKind[kind] });
  }
});

export default function Submission({ loaderData: page, actionData }: Route.ComponentProps) {
  const { content, receiptCode } = page;
  return (
    <div className="lt-narrow">
      <PageHead
        question={`${content.unit.name} báo cáo gì?`}
        title={`Báo cáo ${receiptCode}`}
        answer={
          <>
            {content.period && (
              <>
                <b>{content.period.name}</b>.{' '}
              </>
            )}
            Bản đã khóa <b>{receiptCode}</b>, nhận {instantWords(page.submittedAt)}. Số liệu tính đến ngày{' '}
            {dateWords(content.asOf)}.
          </>
        }
        back={{
          href: `/bao-cao?ke-hoach=${content.plan.id}${content.period ? `&ky=${content.period.key}` : ''}`,
          label: 'Báo cáo',
        }}
        actions={<ReportStatus status={page.decision ?? 'submitted'} />}
        failed={Boolean(actionData)}
      />
      <div className="lt-stack">
        {actionData && (
          <ErrorSummary
            message={actionData.message}
            help={actionData.help}
            errors={actionData.errors ?? undefined}
          />
        )}
        <Decided page={page} />
        <DriftNote drift={page.drift} />
        <h2>Số liệu</h2>
        <DefinitionList>
          {content.figures.map((figure) => (
            <FigureRow
              key={figure.key}
              figure={figure}
              href={`/bao-cao/ban-gui/${receiptCode}/so-lieu/${figure.key}`}
            />
          ))}
        </DefinitionList>
        <h2>Nhận định</h2>
        <DefinitionList>
          {textFields.map((field) => (
            <DefinitionRow key={field} term={textLabels[field]}>
              {content.texts[field] && <span className="lt-report-words">{content.texts[field]}</span>}
            </DefinitionRow>
          ))}
        </DefinitionList>
        <p className="lt-muted lt-sm">
          Mã băm SHA-256: <span className="lt-report-hash">{hashWords(page.sha256)}</span>.{' '}
          <UiLink href={`/bao-cao/bien-nhan/${receiptCode}`}>Xem biên nhận</UiLink>
        </p>
        {page.waiting && !page.mayDecide && (
          <p>
            <ButtonLink look="primary" href={`/bao-cao/ban-gui/${page.waiting.code}`}>
              Xem báo cáo chờ tiếp theo: {page.waiting.unitName}
            </ButtonLink>{' '}
            <span className="lt-muted">còn {page.waiting.count} báo cáo chờ xem</span>
          </p>
        )}
        {page.mayDecide && (
          <DecisionForms
            unitName={content.unit.name}
            reason={actionData?.reason ?? ''}
            errors={actionData?.errors ?? null}
          />
        )}
      </div>
    </div>
  );
}

function Decided({ page }: { page: Route.ComponentProps['loaderData'] }) {
  if (!page.decision) return null;
  const by = `${page.decidedByName ?? 'Đơn vị nhận'}, ${page.decidedOn ? dateWords(page.decidedOn) : ''}`;
  if (page.decision === 'accepted')
    return (
      <Note tone="done" title={`Đã tiếp nhận: ${by}`}>
        {page.decisionReason}
      </Note>
    );
  return (
    <Note tone="error" title={`Đã trả lại để bổ sung: ${by}`}>
      <span className="lt-report-words">{page.decisionReason}</span>
    </Note>
  );
}
