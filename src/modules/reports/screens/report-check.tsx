import { randomUUID } from 'node:crypto';
import { IconSend } from '@tabler/icons-react';
import { data, Form, redirect } from 'react-router';
import { isAppError, statusOfKind } from '../../../platform/errors/app-error.ts';
import { commonErrors } from '../../../platform/errors/common-errors.ts';
import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { SubmitButton } from '../../../ui/button-link.tsx';
import { DefinitionList, DefinitionRow } from '../../../ui/definition-list.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { textLabels, textSlugs } from '../labels.ts';
import { FigureRow } from '../parts/figure-row.tsx';
import { revalidateOnConflict } from '../parts/revalidate-on-conflict.ts';
import { isOpen, missingFields, textFields } from '../rules.ts';
import { idSchema, requestKeySchema, versionSchema } from '../schema.ts';
import { readOwnReport } from '../unit-report/report-pages.server.ts';
import { submitReport } from '../unit-report/submit-report.server.ts';
import '../parts/reports.css';
import type { Route } from './+types/report-check';

export { revalidateOnConflict as shouldRevalidate };

export const loader = withCtx(async (ctx, { params }: Route.LoaderArgs) => {
  const page = await readOwnReport(ctx, params.id);
  if (!isOpen(page.report.status)) throw redirect(`/bao-cao/bien-nhan/${page.receiptCode}`);
  return { page, requestKey: randomUUID() };
});

export const action = withCtx(async (ctx, { params, request }: Route.ActionArgs) => {
  const form = await request.formData();
  const id = idSchema.safeParse(params.id);
  const key = requestKeySchema.safeParse(form.get('requestKey'));
  const version = versionSchema.safeParse(form.get('version'));
  if (!id.success || !key.success || !version.success) throw commonErrors.notFound();
  try {
    const receipt = await submitReport(ctx, {
      reportId: id.data,
      version: version.data,
      requestKey: key.data,
    });
    return redirect(`/bao-cao/bien-nhan/${receipt.receiptCode}`, 303);
  } catch (error) {
    if (!isAppError(error) || error.kind === 'not-found') throw error;
    return data({ message: error.message, help: error.help }, { status: statusOfKind[error.kind] });
  }
});

export default function ReportCheck({ loaderData, actionData }: Route.ComponentProps) {
  const { page, requestKey } = loaderData;
  const { report, figures, recipient } = page;
  const here = `/bao-cao/${report.id}/kiem-tra`;
  const missing = missingFields(report);
  return (
    <div className="lt-narrow">
      <PageHead
        question="Kiểm tra trước khi gửi"
        title={`Kiểm tra ${page.name[0]!.toLocaleLowerCase('vi')}${page.name.slice(1)}`}
        answer={
          <>
            <b>{page.name}</b>. Mỗi con số mở ra minh chứng phía sau. Gửi xong, số liệu được khóa.
          </>
        }
        back={{ href: `/bao-cao/${report.id}`, label: 'Các mục báo cáo' }}
        failed={Boolean(actionData)}
      />
      <div className="lt-stack">
        {actionData && <ErrorSummary message={actionData.message} help={actionData.help} />}
        <h2>Số liệu</h2>
        <DefinitionList>
          {figures.map((figure) => (
            <FigureRow
              key={figure.key}
              figure={figure}
              href={`/bao-cao/${report.id}/so-lieu/${figure.key}`}
            />
          ))}
        </DefinitionList>
        <h2>Nhận định</h2>
        <DefinitionList>
          {textFields.map((field) => (
            <DefinitionRow
              key={field}
              term={textLabels[field]}
              editHref={`/bao-cao/${report.id}/muc/${textSlugs[field]}?tiep=${encodeURIComponent(here)}`}
            >
              {report[field].trim() && <span className="lt-report-words">{report[field]}</span>}
            </DefinitionRow>
          ))}
        </DefinitionList>
        <Form method="post" className="lt-report-seal">
          <input type="hidden" name="requestKey" value={requestKey} />
          <input type="hidden" name="version" value={report.version} />
          <p>Khi gửi, đơn vị xác nhận số liệu khớp minh chứng tại thời điểm gửi.</p>
          <SubmitButton
            size="large"
            icon={IconSend}
            busyWords="Đang gửi, xin đợi biên nhận…"
            blocked={
              missing.length > 0
                ? `Chưa viết ${missing.map((field) => `“${textLabels[field]}”`).join(', ')}`
                : undefined
            }
          >
            Gửi báo cáo cho {recipient.shortName}
          </SubmitButton>
        </Form>
      </div>
    </div>
  );
}
