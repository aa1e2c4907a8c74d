import { redirect } from 'react-router';
import { instantWords } from '../../../platform/clock/words.ts';
import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { DraftStrip } from '../../../ui/draft-strip.tsx';
import { Note } from '../../../ui/note.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { StatusBadge } from '../../../ui/status-badge.tsx';
import { TaskList, TaskRow } from '../../../ui/task-list.tsx';
import { figureTitle, itemsWords, unitDetail } from '../figures/figure-words.ts';
import { textLabels, textSlugs } from '../labels.ts';
import { FigureStatus } from '../parts/figure-status.tsx';
import { ReportSteps } from '../parts/report-steps.tsx';
import { isOpen, missingFields, requiredFields, type TextField, textFields } from '../rules.ts';
import { daysWords, shortDueWords } from '../unit-report/due-words.ts';
import { type OwnReportPage, readOwnReport } from '../unit-report/report-pages.server.ts';
import '../parts/reports.css';
import type { Route } from './+types/report';

export const loader = withCtx(async (ctx, { params }: Route.LoaderArgs) => {
  const page = await readOwnReport(ctx, params.id);
  if (!isOpen(page.report.status)) throw redirect(`/bao-cao/bien-nhan/${page.receiptCode}`);
  return page;
});

export default function Report({ loaderData: page }: Route.ComponentProps) {
  const { report, figures } = page;
  const missing = missingFields(report);
  return (
    <div className="lt-middle">
      <PageHead
        question={page.name}
        answer={<Answer page={page} missing={missing.length} />}
        back={{ href: `/bao-cao?ke-hoach=${page.plan.id}&ky=${page.period}`, label: 'Báo cáo' }}
        actions={<DraftStrip draft={{ state: 'on-server', at: page.savedAt }} />}
      />
      <div className="lt-stack">
        {page.returned && (
          <Note tone="error" title={`${page.returned.by} trả lại ${page.returned.receiptCode} để bổ sung`}>
            <p className="lt-report-words">{page.returned.reason}</p>
            <p className="lt-muted">{instantWords(page.returned.at)}. Nội dung đã viết vẫn còn.</p>
          </Note>
        )}
        <ReportSteps
          status={report.status}
          isSchool={page.isSchool}
          isComplete={missing.length === 0}
          recipient={page.recipient.shortName}
        />
      </div>
      <div className="lt-report-two">
        <div>
          <h2>Số liệu đã điền từ minh chứng</h2>
          <Panel flush>
            <TaskList label="Số liệu đã điền từ minh chứng">
              {figures.map((figure) => (
                <TaskRow
                  key={figure.key}
                  href={`/bao-cao/${report.id}/so-lieu/${figure.key}`}
                  name={figureTitle(figure)}
                  hint={`${itemsWords(figure)}. ${unitDetail(figure)}`}
                  status={<FigureStatus figure={figure} />}
                  done={figure.missing === 0}
                />
              ))}
            </TaskList>
          </Panel>
        </div>
        <div>
          <h2>{page.isSchool ? 'Phần trường tự viết' : 'Phần đơn vị tự viết'}</h2>
          <Panel flush>
            <TaskList label="Phần tự viết">
              {textFields.map((field) => (
                <TextRow key={field} field={field} page={page} />
              ))}
            </TaskList>
          </Panel>
          <SendBox page={page} missing={missing} />
        </div>
      </div>
    </div>
  );
}

function Answer({ page, missing }: { page: OwnReportPage; missing: number }) {
  const owing = page.figures.filter((figure) => figure.missing > 0).length;
  return (
    <>
      <b>{missing > 0 ? `Còn ${missing} mục phải viết` : 'Các mục bắt buộc đã viết'}</b>
      {owing > 0 && (
        <>
          {' '}
          và <span className="lt-owed">{owing} phần việc còn nợ minh chứng</span>
        </>
      )}
      .{page.dueOn && ` Gửi ${shortDueWords(page.dueOn)}, ${daysWords(page.dueOn, page.today)}.`}
    </>
  );
}

function TextRow({ field, page }: { field: TextField; page: OwnReportPage }) {
  const text = page.report[field].trim();
  const required = requiredFields.includes(field);
  const status =
    text !== '' ? (
      'Đã viết'
    ) : required ? (
      <StatusBadge status="not-due" icon="pencil" words="Chưa viết" />
    ) : (
      'Chưa có'
    );
  const hint =
    text !== ''
      ? `${text.slice(0, 90)}${text.length > 90 ? '…' : ''}`
      : required
        ? 'Tối đa 300 từ'
        : 'Không bắt buộc, có thể để trống';
  return (
    <TaskRow
      href={page.mayWrite ? `/bao-cao/${page.report.id}/muc/${textSlugs[field]}` : undefined}
      name={textLabels[field]}
      hint={hint}
      status={status}
    />
  );
}

function SendBox({ page, missing }: { page: OwnReportPage; missing: TextField[] }) {
  if (!page.mayWrite)
    return (
      <p className="lt-muted">Thủ trưởng hoặc người phụ trách truyền thông của đơn vị gửi báo cáo này.</p>
    );
  const blocked =
    missing.length > 0
      ? `Mở khi đã viết ${missing.map((field) => `“${textLabels[field]}”`).join(', ')}`
      : undefined;
  return (
    <div className="lt-report-send">
      <div>
        <b>Kiểm tra và gửi</b>
        <br />
        <span className="lt-muted">Xem lại một lần rồi gửi {page.recipient.shortName}.</span>
      </div>
      <ButtonLink look="primary" size="large" href={`/bao-cao/${page.report.id}/kiem-tra`} blocked={blocked}>
        Kiểm tra báo cáo
      </ButtonLink>
    </div>
  );
}
