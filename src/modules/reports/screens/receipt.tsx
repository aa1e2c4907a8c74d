import { Button } from '@mantine/core';
import { IconChevronLeft, IconPrinter } from '@tabler/icons-react';
import { localDate } from '../../../platform/clock/clock.ts';
import { dateWords } from '../../../platform/clock/words.ts';
import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { DefinitionRow } from '../../../ui/definition-list.tsx';
import { Note } from '../../../ui/note.tsx';
import { Receipt } from '../../../ui/receipt.tsx';
import { StatusBadge } from '../../../ui/status-badge.tsx';
import { TimelineItem, TimelineList } from '../../../ui/timeline-list.tsx';
import { UiLink } from '../../../ui/ui-link.tsx';
import { useScriptRuns } from '../../../ui/use-script-runs.ts';
import { wholeYear } from '../../ledger/index.ts';
import { shortDueWords } from '../unit-report/due-words.ts';
import { evidenceCountOf } from '../unit-report/frozen-report.ts';
import { hashWords, secondWords } from '../unit-report/receipt-words.ts';
import { getSubmission } from '../unit-report/report-pages.server.ts';
import { reportName } from '../unit-report/report-period.ts';
import '../parts/reports.css';
import type { Route } from './+types/receipt';

export const loader = withCtx(async (ctx, { params }: Route.LoaderArgs) => {
  const submission = await getSubmission(ctx, params.code);
  const { content, sha256, receiptCode, decision, decisionReason, decidedByName } = submission;
  const on = localDate(submission.submittedAt);
  return {
    receiptCode,
    sha256,
    name: content.period?.name ?? reportName(wholeYear, content.plan.year),
    unitName: content.unit.name,
    recipient: content.recipient,
    receivedAt: secondWords(submission.submittedAt),
    on,
    dueOn: content.dueOn,
    inTime: content.dueOn === null || on <= content.dueOn,
    figures: content.figures.length,
    evidence: evidenceCountOf(content),
    sender: `${content.submittedBy.name}, ${content.submittedBy.postTitle}`,
    isOwn: submission.unitId === ctx.actor!.unitId,
    reportId: submission.reportId,
    decision,
    decisionReason,
    decidedByName,
    decidedOn: submission.decidedAt ? localDate(submission.decidedAt) : null,
  };
});

export default function ReceiptPage({ loaderData: data }: Route.ComponentProps) {
  return (
    <div className="lt-receipt-page">
      <PageBack code={data.receiptCode} />
      {data.decision === 'returned' && (
        <Note tone="error" title={`${data.decidedByName ?? 'Đơn vị nhận'} trả lại để bổ sung`}>
          <p className="lt-report-words">{data.decisionReason}</p>
          {data.isOwn && (
            <ButtonLink look="primary" href={`/bao-cao/${data.reportId}`}>
              Bổ sung báo cáo
            </ButtonLink>
          )}
        </Note>
      )}
      <Receipt
        title="Đã gửi báo cáo"
        sentence={`${data.name} của ${data.unitName} đã đến ${data.recipient}.`}
        code={data.receiptCode}
        actions={
          <>
            <PrintButton />
            <ButtonLink look="quiet" href={`/bao-cao/ban-gui/${data.receiptCode}`}>
              Xem báo cáo đã khóa
            </ButtonLink>
          </>
        }
      >
        <Facts data={data} />
      </Receipt>
      <h2>Việc tiếp theo</h2>
      <NextSteps data={data} />
    </div>
  );
}

type Data = Route.ComponentProps['loaderData'];

function PageBack({ code }: { code: string }) {
  return (
    <p className="lt-no-print">
      <title>{`Biên nhận ${code} · Lan Tỏa`}</title>
      <UiLink className="lt-head-back" href="/bao-cao">
        <IconChevronLeft size={18} stroke={2} aria-hidden />
        <span>Báo cáo</span>
      </UiLink>
    </p>
  );
}

function Facts({ data }: { data: Data }) {
  return (
    <>
      <DefinitionRow term="Nhận lúc">
        <b>{data.receivedAt}</b> <span className="lt-muted">(giờ máy chủ)</span>
      </DefinitionRow>
      {data.dueOn && (
        <DefinitionRow term="Hạn">
          <span className="lt-row">
            {shortDueWords(data.dueOn).replace('t', 'T')}.
            <StatusBadge
              status={data.inTime ? 'enough' : 'late'}
              words={data.inTime ? 'Đúng hạn' : 'Đến sau hạn'}
            />
          </span>
        </DefinitionRow>
      )}
      <DefinitionRow term="Người gửi">{data.sender}</DefinitionRow>
      <DefinitionRow term="Đã khóa">
        {data.figures} số liệu, {data.evidence} minh chứng và phần nhận định.
      </DefinitionRow>
      <DefinitionRow term="Mã băm SHA-256">
        <span className="lt-report-hash">{hashWords(data.sha256)}</span>
      </DefinitionRow>
      <DefinitionRow term="Cần giúp">{data.recipient}, nêu mã biên nhận</DefinitionRow>
    </>
  );
}

function PrintButton() {
  const scripted = useScriptRuns();
  if (!scripted) return null;
  return (
    <Button
      variant="default"
      leftSection={<IconPrinter size={17} aria-hidden />}
      onClick={() => window.print()}
    >
      In biên nhận
    </Button>
  );
}

function NextSteps({ data }: { data: Data }) {
  const decided = data.decidedOn ? dateWords(data.decidedOn) : undefined;
  return (
    <TimelineList label="Việc tiếp theo">
      <TimelineItem when="Đã gửi" now={data.decision === null}>
        ngày {dateWords(data.on)}
      </TimelineItem>
      {data.decision === null && (
        <TimelineItem when={`${data.recipient} xem,`}>
          tiếp nhận hoặc trả lại kèm lý do. Đơn vị được báo ngay.
        </TimelineItem>
      )}
      {data.decision === 'returned' && (
        <TimelineItem when={`Trả lại ngày ${decided},`} now>
          kèm lý do ở trên. Bổ sung rồi gửi lại; biên nhận này vẫn giữ nguyên.
        </TimelineItem>
      )}
      {data.decision === 'accepted' && (
        <TimelineItem when={`Đã tiếp nhận ngày ${decided}`} now>
          {data.decidedByName && ` (${data.decidedByName})`}.
        </TimelineItem>
      )}
      {data.decision !== 'returned' && (
        <TimelineItem when="Sở tổng hợp">
          vào báo cáo chung của ngành. Số liệu thay đổi sau khi gửi được ghi thành chênh lệch, không sửa bản
          đã khóa.
        </TimelineItem>
      )}
    </TimelineList>
  );
}
