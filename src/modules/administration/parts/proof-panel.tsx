import { Form } from 'react-router';
import { numberWords } from '../../../platform/clock/words.ts';
import { SubmitButton } from '../../../ui/button-link.tsx';
import { Note } from '../../../ui/note.tsx';
import { Panel } from '../../../ui/panel.tsx';
import type { ProofView } from '../event-log/read-event-log.server.ts';
import { brokenReasons } from '../labels.ts';

/** Has the log proved and shows what came out the last time. */
export function ProofPanel({ proof }: { proof: ProofView | null }) {
  return (
    <Panel
      id="chung-minh"
      title="Nhật ký có nguyên vẹn không?"
      action={
        <Form method="post">
          <SubmitButton look="secondary" busyWords="Đang chứng minh…">
            Chứng minh nhật ký
          </SubmitButton>
        </Form>
      }
    >
      <div className="lt-stack">
        {proof ? <Result proof={proof} /> : <p className="lt-muted">Chưa chứng minh lần nào.</p>}
        <p className="lt-muted lt-sm">
          Mỗi sự kiện được nối vào sự kiện trước bằng mã băm SHA-256; sửa, xóa hay chen một sự kiện thì chuỗi
          đứt ở đúng chỗ đó. Giữ mã cuối ở nơi khác (sổ, biên bản) để đối chiếu về sau.
        </p>
      </div>
    </Panel>
  );
}

function Result({ proof }: { proof: ProofView }) {
  const when = `${proof.when}${proof.who ? `, ${proof.who}` : ''}`;
  if (proof.broken)
    return (
      <Note tone="error" title={`Nhật ký không còn nguyên vẹn từ mắt xích ${numberWords(proof.broken.no)}.`}>
        Lý do: {brokenReasons[proof.broken.reason] ?? proof.broken.reason}. {numberWords(proof.events)} sự
        kiện trước đó vẫn nguyên vẹn. Giữ nguyên hiện trạng, không xóa gì, và đối chiếu với bản sao lưu gần
        nhất. Chứng minh lúc {when}.
      </Note>
    );
  return (
    <Note tone="done" title={`Nguyên vẹn: ${numberWords(proof.events)} sự kiện đúng như khi được ghi.`}>
      Chứng minh lúc {when}. Mã cuối: <span className="lt-mono">{proof.head}</span>
    </Note>
  );
}
