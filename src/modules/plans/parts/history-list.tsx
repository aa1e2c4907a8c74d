import { Form } from 'react-router';
import { ButtonLink, SubmitButton } from '../../../ui/button-link.tsx';
import type { HistoryRow } from '../review/actions/review-doing.server.ts';
import { type ReviewPlace, reviewAddress } from '../review/page/review-address.ts';
import { PlaceFields } from './facts/place-fields.tsx';

function capital(words: string): string {
  return words[0]!.toUpperCase() + words.slice(1);
}

function Row({ row, place }: { row: HistoryRow; place: ReviewPlace }) {
  return (
    <li className="lt-history-row" data-undone={row.isUndone || undefined}>
      <p className="lt-grow">
        <span className="lt-history-words">{capital(row.words)}</span>
        <span className="lt-muted lt-sm">
          {' '}
          {row.by}, {row.at}
          {row.isUndone && '. Đã hoàn tác'}
        </span>
      </p>
      {row.isMine && (
        <Form method="post" preventScrollReset>
          <PlaceFields place={place} />
          <input type="hidden" name="no" value={row.no} />
          <input type="hidden" name="viec" value="nhat-ky" />
          <SubmitButton name="intent" value={row.isUndone ? 'redo' : 'undo'} look="quiet" size="small">
            {row.isUndone ? 'Làm lại' : 'Hoàn tác'}
          </SubmitButton>
        </Form>
      )}
    </li>
  );
}

/** What was done to this plan, the latest first; each person takes back the own steps, in any order that still fits. */
export function HistoryList({ rows, place }: { rows: readonly HistoryRow[]; place: ReviewPlace }) {
  return (
    <section id="nhat-ky" className="lt-fact" aria-labelledby="nhat-ky-tieu-de">
      <div className="lt-fact-head">
        <h3 id="nhat-ky-tieu-de">Các bước đã làm</h3>
        <ButtonLink href={reviewAddress(place)} look="quiet" size="small">
          Đóng
        </ButtonLink>
      </div>
      {rows.length === 0 ? (
        <p className="lt-muted">Chưa có bước nào.</p>
      ) : (
        <>
          <p className="lt-muted lt-sm">
            Mỗi người hoàn tác bước của mình. Bước nào đã có thay đổi khác chồng lên thì không hoàn tác được.
          </p>
          <ol className="lt-history">
            {rows.map((row) => (
              <Row key={row.no} row={row} place={place} />
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
