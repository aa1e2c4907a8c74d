import { dateWords, instantWords } from '../../../platform/clock/words.ts';
import { SubmitButton } from '../../../ui/button-link.tsx';
import { Rung } from '../../../ui/rung.tsx';
import type { RungLevel } from '../../../ui/rung-words.ts';
import { UiLink } from '../../../ui/ui-link.tsx';
import { MeasuredLabel, originalityWords } from '../../originality/index.ts';
import type { WaitingLine } from '../read-waiting.server.ts';

/** One piece of evidence that waits: choose it, look at it, confirm it or send it back. */
export function QueueLine({
  line,
  isChosen,
  isUnitNamed,
}: {
  line: WaitingLine;
  isChosen: boolean;
  isUnitNamed: boolean;
}) {
  const titleId = `muc-${line.id}`;
  return (
    <li className="lt-queue-line">
      <input
        type="checkbox"
        name="muc"
        value={line.seen}
        defaultChecked={isChosen}
        aria-labelledby={titleId}
      />
      <div className="lt-queue-what">
        <h2 id={titleId}>
          {line.href ? (
            <UiLink href={line.href} target="_blank" data-key="open">
              {line.title}
              <span className="lt-spoken"> (mở ở thẻ mới)</span>
            </UiLink>
          ) : (
            line.title
          )}
        </h2>
        <p className="lt-sm">
          {isUnitNamed && <b>{line.unitName} · </b>}
          {line.isPost ? 'Bài đăng' : 'Hoạt động'} ngày {dateWords(line.happenedOn)} · nhận{' '}
          {instantWords(line.receivedAt)}
          {line.isLate && <span className="lt-queue-late"> · đến trễ</span>}
        </p>
        <p className="lt-sm">
          <Rung level={line.rung as RungLevel} />
        </p>
        {line.measured && (
          <p className="lt-sm">
            {line.statement && <>Đơn vị khai: {originalityWords[line.statement]} · </>}
            Đối chiếu: <MeasuredLabel measured={line.measured} />
          </p>
        )}
        {line.returnedFor && <p className="lt-sm">Đã từng được trả lại: {line.returnedFor}</p>}
        {line.correction && <p className="lt-sm">Đã đính chính: {line.correction}</p>}
      </div>
      <div className="lt-queue-acts">
        <SubmitButton look="secondary" size="small" name="mot" value={line.seen}>
          Xác nhận<span className="lt-spoken"> “{line.title}”</span>
        </SubmitButton>
        <UiLink href={`/xac-nhan/${line.id}/tra-lai`} data-key="return">
          Trả lại<span className="lt-spoken"> “{line.title}”</span>
        </UiLink>
      </div>
    </li>
  );
}
