import { IconLock } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { Form } from 'react-router';
import { dateWords, numberWords } from '../../../platform/clock/words.ts';
import { SubmitButton } from '../../../ui/button-link.tsx';
import { Confirm } from '../../../ui/confirm.tsx';
import type { DeskPage } from '../consolidated/desk-page.server.ts';
import { daysWords } from '../unit-report/due-words.ts';
import { DeskFields } from './desk-fields.tsx';
import { DocumentPreview } from './document-preview.tsx';

const aboveFocus = 90;

/** Right: the document as it stands, and the one act that freezes it. */
export function DeskPreview({ page }: { page: DeskPage }) {
  const tag = page.plan.isSample ? 'Bản thảo, số liệu mẫu' : 'Bản thảo';
  const pane = useRef<HTMLElement>(null);
  // Only where the preview scrolls by itself; on a phone the page stays where the person is.
  useEffect(() => {
    const focused = page.focus === null ? null : pane.current?.querySelector<HTMLElement>('[data-focus]');
    if (!pane.current || !focused || pane.current.scrollHeight <= pane.current.clientHeight) return;
    const shift = focused.getBoundingClientRect().top - pane.current.getBoundingClientRect().top;
    pane.current.scrollTop += shift - aboveFocus;
  }, [page.focus]);
  return (
    <section className="lt-cons-preview" aria-label="Bản xem trước" ref={pane}>
      <div className="lt-cons-preview-head">
        <span>
          <b>Bản xem trước</b>, số liệu đến {dateWords(page.draft.asOf)}
          {page.dueOn && page.addressee && (
            <>
              <br />
              Gửi {page.addressee} trước ngày <b>{dateWords(page.dueOn)}</b>,{' '}
              {daysWords(dayBefore(page.dueOn), page.today)}
            </>
          )}
        </span>
        {page.mayWrite && <Freeze page={page} />}
      </div>
      <DocumentPreview
        document={page.preview}
        tag={tag}
        focus={page.focus}
        annexNote={`Còn tiếp: tệp .docx và PDF có đủ ${numberWords(page.annexRows)} đơn vị.`}
      />
    </section>
  );
}

function dayBefore(date: string): string {
  const at = new Date(`${date}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() - 1);
  return at.toISOString().slice(0, 10);
}

function Freeze({ page }: { page: DeskPage }) {
  return (
    <Confirm
      look="primary"
      ask={
        <span className="lt-row">
          <IconLock size={16} stroke={2} aria-hidden />
          <span>Khóa và lập .docx, PDF</span>
        </span>
      }
      action={
        <Form method="post">
          <DeskFields page={page} />
          <input type="hidden" name="requestKey" value={page.requestKey} />
          <SubmitButton name="viec" value="khoa" busyWords="Đang lập văn bản, vài giây…">
            Khóa báo cáo đến {dateWords(page.draft.asOf)}
          </SubmitButton>
        </Form>
      }
    >
      <p>
        Nhận <b>{numberWords(page.received.done)}</b> trong {numberWords(page.received.owed)} báo cáo đơn vị.
        Số liệu, minh chứng và lời văn được khóa cùng mã băm; bản đã khóa không sửa được, cần thì lập bản mới.
      </p>
      {page.findings.length > 0 && (
        <ul className="lt-cons-findings">
          {page.findings.map((finding) => (
            <li key={finding}>{finding}</li>
          ))}
        </ul>
      )}
    </Confirm>
  );
}
