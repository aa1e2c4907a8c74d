import { Checkbox } from '@mantine/core';
import { Form } from 'react-router';
import { dateWords } from '../../../platform/clock/words.ts';
import { SubmitButton } from '../../../ui/button-link.tsx';
import { FigureChanges } from '../../../ui/figure-changes.tsx';
import { Panel } from '../../../ui/panel.tsx';
import type { ShownPreview } from '../change-form/read-change-page.server.ts';
import { consequenceWords } from '../lineage/consequence-words.ts';
import { SaidLines } from './said-lines.tsx';
import { WhenNote } from './when-note.tsx';

/** What would come of the change, and the button that records it. Posts to the address it stands at. */
export function PreviewPanel({ preview }: { preview: ShownPreview }) {
  const { summary, said, lineCounts, consequences, holders, fingerprint, effectiveOn } = preview;
  const mayGoOn = holders.filter((holder) => holder.goesOn !== null);
  const done = holders.filter((holder) => holder.goesOn === null);
  return (
    <Form method="post" className="lt-stack" aria-label="Ghi thay đổi">
      <input type="hidden" name="dau" value={fingerprint} />
      <Panel title={`Nếu ghi: ${summary}`} tone="chosen">
        <div className="lt-stack">
          <WhenNote when={preview.when} effectiveOn={effectiveOn} />
          <p>{consequenceWords(consequences)}</p>
          {mayGoOn.length > 0 && (
            <fieldset className="lt-plain-fieldset">
              <legend className="lt-b">Ai tiếp tục ở đơn vị kế thừa?</legend>
              {mayGoOn.map((holder) => (
                <Checkbox
                  key={holder.postId}
                  name="giu"
                  value={holder.postId}
                  defaultChecked={holder.goesOn === true}
                  label={`${holder.holder} (${holder.title})`}
                />
              ))}
              <p className="lt-muted lt-sm">
                Người được chọn giữ cùng chức danh ở đơn vị kế thừa từ ngày {dateWords(effectiveOn)}; người
                khác thôi giữ từ ngày đó.
              </p>
            </fieldset>
          )}
          {done.length > 0 && (
            <p>
              Thôi giữ chức danh: {done.map((holder) => `${holder.holder} (${holder.title})`).join(', ')}.
            </p>
          )}
          <SubmitButton busyWords="Đang ghi…">Ghi thay đổi, áp dụng từ {dateWords(effectiveOn)}</SubmitButton>
        </div>
      </Panel>
      <Panel title="Đơn vị thay đổi" flush>
        <SaidLines lines={said} counts={lineCounts} />
      </Panel>
      {consequences.figures.length > 0 ? (
        <Panel title="Số liệu thay đổi" flush>
          <FigureChanges figures={consequences.figures} />
        </Panel>
      ) : (
        <p className="lt-muted">Không số liệu nào của kế hoạch đã phát hành thay đổi.</p>
      )}
    </Form>
  );
}
