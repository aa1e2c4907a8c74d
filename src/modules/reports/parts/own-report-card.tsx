import type { ReactNode } from 'react';
import { instantWords } from '../../../platform/clock/words.ts';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { Note } from '../../../ui/note.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { daysWords, dueWords } from '../unit-report/due-words.ts';
import type { OwnReport } from '../unit-report/report-home.server.ts';
import { ReportStatus } from './report-status.tsx';
import { ReportSteps } from './report-steps.tsx';

interface OwnReportCardProps {
  own: OwnReport;
  /** The form that opens the report. */
  open: (words: string) => ReactNode;
}

export function OwnReportCard({ own, open }: OwnReportCardProps) {
  const { row, recipient, today } = own;
  const isSent = row.status === 'submitted' || row.status === 'accepted';
  const overdue = !isSent && row.dueOn !== null && row.dueOn < today;
  return (
    <div className="lt-stack">
      {row.status === 'returned' && (
        <Note tone="error" title="Báo cáo được trả lại để bổ sung">
          Lý do: {row.decisionReason}
        </Note>
      )}
      <Panel
        title={`${own.name} của ${row.unitName}`}
        action={<ReportStatus status={row.status} overdue={overdue} />}
      >
        <div className="lt-stack">
          <p>
            {isSent ? (
              <>
                Đã gửi {recipient.name} lúc <b>{instantWords(row.submittedAt!)}</b>, biên nhận{' '}
                {row.receiptCode}.
              </>
            ) : (
              <>
                Gửi <b>{recipient.name}</b>
                {row.dueOn && ` ${dueWords(row.dueOn, today).replace(/, [^,]+$/, '')}`}
                {row.dueOn && (
                  <>
                    , <b className={overdue ? 'lt-owed' : undefined}>{daysWords(row.dueOn, today)}</b>
                  </>
                )}
                . Số liệu đã điền sẵn từ minh chứng.
              </>
            )}
          </p>
          <ReportSteps
            status={row.status}
            isSchool={own.isSchool}
            isComplete={false}
            recipient={recipient.shortName}
          />
          <Action own={own} isSent={isSent} open={open} />
        </div>
      </Panel>
    </div>
  );
}

function Action({ own, isSent, open }: OwnReportCardProps & { isSent: boolean }) {
  const { row } = own;
  if (isSent)
    return (
      <ButtonLink look="primary" href={`/bao-cao/bien-nhan/${row.receiptCode}`}>
        Xem biên nhận {row.receiptCode}
      </ButtonLink>
    );
  if (!own.mayWrite)
    return <p className="lt-muted">Thủ trưởng hoặc người phụ trách truyền thông viết báo cáo này.</p>;
  if (own.isAhead) return <p className="lt-muted">Chưa đến kỳ; mở được từ ngày đầu kỳ.</p>;
  if (!row.reportId) return open('Mở báo cáo đã điền sẵn số liệu');
  return (
    <ButtonLink look="primary" href={`/bao-cao/${row.reportId}`}>
      {row.status === 'returned' ? 'Bổ sung báo cáo' : 'Viết tiếp báo cáo'}
    </ButtonLink>
  );
}
