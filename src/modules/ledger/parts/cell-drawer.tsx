import { Textarea } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useRef } from 'react';
import { Form } from 'react-router';
import { dateWords } from '../../../platform/clock/words.ts';
import { SubmitButton } from '../../../ui/button-link.tsx';
import { ErrorSummary, field } from '../../../ui/error-summary.tsx';
import { StatusBadge } from '../../../ui/status-badge.tsx';
import { TimelineItem, TimelineList } from '../../../ui/timeline-list.tsx';
import { UiLink } from '../../../ui/ui-link.tsx';
import type { CellView } from '../progress/read-cell.server.ts';
import './cell-drawer.css';
import { EvidenceCard } from './evidence-card.tsx';
import { useDrawerFocus } from './use-drawer-focus.ts';

export interface FailedChange {
  message: string;
  help: string;
  errors: Record<string, string>;
  reason: string;
}

/** What stands behind one cell: evidence, what was not counted and why, the clause, its story. */
export function CellDrawer({
  cell,
  closeHref,
  failed,
}: {
  cell: CellView;
  closeHref: string;
  failed: FailedChange | null;
}) {
  const drawer = useRef<HTMLElement>(null);
  useDrawerFocus(drawer, cell.id, closeHref);
  return (
    <aside className="lt-drawer" aria-labelledby="ten-o" id="o" ref={drawer}>
      <div className="lt-drawer-head">
        <h2 id="ten-o" tabIndex={-1}>
          {cell.title}
        </h2>
        <UiLink className="lt-drawer-close" href={closeHref} aria-label="Đóng chi tiết, về bảng tiến độ">
          <IconX size={20} stroke={2} aria-hidden />
        </UiLink>
      </div>
      <p className="lt-drawer-sentence">
        <StatusBadge status={cell.status} count={cell.count} />
        <span>{cell.sentence}</span>
      </p>
      <section className="lt-drawer-why" aria-labelledby="vi-sao">
        <h3 id="vi-sao">{cell.why.question}</h3>
        <p>{cell.why.answer}</p>
      </section>
      {failed && <ErrorSummary message={failed.message} help={failed.help} errors={failed.errors} />}
      <EvidenceOf cell={cell} />
      <blockquote className="lt-drawer-clause">
        <b>Vì sao phải làm.</b> {cell.clause.where}: “{cell.clause.text}”.{' '}
        <UiLink href={cell.clause.href}>Xem trong kế hoạch</UiLink>
      </blockquote>
      {cell.history.length > 0 && (
        <>
          <h3>Diễn biến của ô này</h3>
          <TimelineList>
            {cell.history.map((line, index) => (
              <TimelineItem key={line.no} when={dateWords(line.on)} now={index === cell.history.length - 1}>
                {line.words}
              </TimelineItem>
            ))}
          </TimelineList>
        </>
      )}
      {cell.mayExempt && <ExemptForm cell={cell} failed={failed} />}
      {cell.dispensation && (
        <p>
          <UiLink href={cell.dispensation.href}>{cell.dispensation.words}</UiLink>
        </p>
      )}
    </aside>
  );
}

function EvidenceOf({ cell }: { cell: CellView }) {
  return (
    <div className="lt-drawer-evidence">
      {cell.evidence.map((item) => (
        <EvidenceCard key={item.id} item={item} />
      ))}
      {cell.withdrawn.map((item) => (
        <article className="lt-evidence lt-evidence-off" key={item.id}>
          <h3>
            {item.title} ({dateWords(item.happenedOn)})
          </h3>
          <p className="lt-sm lt-muted">
            Không tính: {item.isReturned ? 'trả lại đơn vị' : 'đã gỡ'}. {item.reason}
          </p>
        </article>
      ))}
    </div>
  );
}

function ExemptForm({ cell, failed }: { cell: CellView; failed: FailedChange | null }) {
  if (cell.state === 'nothing_to_report') return null;
  const isExempt = cell.state === 'exempt';
  return (
    <details className="lt-drawer-change" open={failed !== null}>
      <summary>{isExempt ? 'Thôi miễn đơn vị này' : 'Miễn cho đơn vị này'}</summary>
      <Form method="post" preventScrollReset>
        <input type="hidden" name="obligationId" value={cell.id} />
        <Textarea
          label="Lý do"
          description={
            isExempt ? 'Ví dụ: trường đã hoạt động lại' : 'Ví dụ: trường đang sáp nhập theo quyết định số …'
          }
          rows={2}
          maxLength={500}
          defaultValue={failed?.reason}
          {...field('reason', failed?.errors)}
        />
        <SubmitButton look="secondary" name="viec" value={isExempt ? 'thoi-mien' : 'mien'}>
          {isExempt ? `Thôi miễn ${cell.title}` : `Miễn ${cell.title}`}
        </SubmitButton>
      </Form>
    </details>
  );
}
