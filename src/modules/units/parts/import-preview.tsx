import { Form } from 'react-router';
import { numberWords } from '../../../platform/clock/words.ts';
import { SubmitButton } from '../../../ui/button-link.tsx';
import { FigureChanges } from '../../../ui/figure-changes.tsx';
import { Panel } from '../../../ui/panel.tsx';
import type { ShownPreview } from '../change-form/read-change-page.server.ts';
import { consequenceWords } from '../lineage/consequence-words.ts';
import { SaidLines } from './said-lines.tsx';
import { WhenNote } from './when-note.tsx';

interface ImportPreviewProps {
  /** Null when only contacts change. */
  preview: ShownPreview | null;
  reading: { counts: { error: number }; contacts: number };
}

/** What taking the file over would do, and the button that does it. */
export function ImportPreview({ preview, reading: { counts, contacts } }: ImportPreviewProps) {
  return (
    <Form method="post" className="lt-stack" aria-label="Ghi tệp">
      <input type="hidden" name="dau" value={preview?.fingerprint ?? ''} />
      <Panel title={preview ? `Nếu ghi: ${preview.summary}` : 'Nếu ghi: chỉ sửa liên hệ'} tone="chosen">
        <div className="lt-stack">
          {preview && <WhenNote when={preview.when} effectiveOn={preview.effectiveOn} />}
          {preview && <p>{consequenceWords(preview.consequences)}</p>}
          {contacts > 0 && <p>Liên hệ của {numberWords(contacts)} đơn vị ghi theo tệp.</p>}
          {preview && preview.holders.length > 0 && <Holders holders={preview.holders} />}
          <SubmitButton busyWords="Đang ghi…">
            {counts.error > 0
              ? `Ghi các dòng đúng, để lại ${numberWords(counts.error)} dòng lỗi`
              : 'Ghi cả tệp'}
          </SubmitButton>
        </div>
      </Panel>
      {preview && (
        <Panel title="Đơn vị thay đổi" flush>
          <SaidLines lines={preview.said} counts={preview.lineCounts} />
        </Panel>
      )}
      {preview && preview.consequences.figures.length > 0 && (
        <Panel title="Số liệu thay đổi" flush>
          <FigureChanges figures={preview.consequences.figures} />
        </Panel>
      )}
    </Form>
  );
}

function Holders({ holders }: { holders: ShownPreview['holders'] }) {
  const goOn = holders.filter((holder) => holder.goesOn).length;
  return (
    <p>
      {numberWords(holders.length)} người thôi giữ chức danh ở đơn vị cũ
      {goOn > 0 && `, ${numberWords(goOn)} người trong đó giữ cùng chức danh ở đơn vị kế thừa`}.
    </p>
  );
}
