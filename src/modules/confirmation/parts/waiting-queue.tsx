import { useRef, useState } from 'react';
import { Form } from 'react-router';
import { SubmitButton } from '../../../ui/button-link.tsx';
import { UiLink } from '../../../ui/ui-link.tsx';
import { useScriptRuns } from '../../../ui/use-script-runs.ts';
import type { WaitingView } from '../read-waiting.server.ts';
import { waitingHref } from '../waiting-address.ts';
import { QueueLine } from './queue-line.tsx';
import { useQueueKeys } from './use-queue-keys.ts';
import './waiting-queue.css';

/** Everything that waits on this page: a plain form without script, a fast one with the keyboard. */
export function WaitingQueue({ view }: { view: WaitingView }) {
  const list = useRef<HTMLDivElement>(null);
  useQueueKeys(list, view.batchId);
  return (
    <div ref={list}>
      <QueueForm key={`${view.batchId}${view.address.all}`} view={view} />
    </div>
  );
}

function QueueForm({ view }: { view: WaitingView }) {
  const { address, batchId, lines, unitName } = view;
  const form = useRef<HTMLFormElement>(null);
  const [chosen, setChosen] = useState(address.all ? lines.length : 0);
  const scripted = useScriptRuns();
  const count = () => setChosen(form.current?.querySelectorAll('input[name="muc"]:checked').length ?? 0);
  return (
    <Form method="post" className="lt-queue" ref={form} onChange={count}>
      <input type="hidden" name="batchId" value={batchId} />
      <ol className="lt-queue-lines">
        {lines.map((line) => (
          <QueueLine key={line.seen} line={line} isChosen={address.all} isUnitNamed={unitName === null} />
        ))}
      </ol>
      <div className="lt-queue-bar">
        {scripted && chosen === 0 ? (
          <span className="lt-muted">Chưa chọn mục nào</span>
        ) : (
          <SubmitButton name="viec" value="chon">
            {scripted ? `Xác nhận ${chosen} mục đã chọn` : 'Xác nhận các mục đã chọn'}
          </SubmitButton>
        )}
        <UiLink href={waitingHref({ ...address, all: !address.all })}>
          {address.all ? 'Bỏ chọn cả trang' : `Chọn cả ${lines.length} mục`}
        </UiLink>
        {scripted && (
          <span className="lt-queue-hint lt-muted lt-sm">
            Phím: <kbd>J</kbd> <kbd>K</kbd> xuống, lên · <kbd>X</kbd> chọn · <kbd>C</kbd> xác nhận ·{' '}
            <kbd>R</kbd> trả lại · <kbd>O</kbd> mở
          </span>
        )}
      </div>
    </Form>
  );
}
