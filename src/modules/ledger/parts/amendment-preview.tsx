import { Fragment } from 'react';
import { dateWords, monthRunWords, numberWords } from '../../../platform/clock/words.ts';
import { BeforeAfter } from '../../../ui/before-after.tsx';
import { FigureChanges } from '../../../ui/figure-changes.tsx';
import { Note } from '../../../ui/note.tsx';
import { Panel } from '../../../ui/panel.tsx';
import type {
  AmendmentConsequences,
  CellsOf,
  CreditTurns,
  MeasureTurn,
  OverCells,
} from '../amendments/amendment-consequences.ts';
import './dispensations.css';
import './owner-rule.css';

const shownNames = 8;

function Cells({ words, of, how = [] }: { words: string; of: CellsOf; how?: MeasureTurn['how'] }) {
  if (of.cells === 0) return null;
  const rest = of.units - shownNames;
  return (
    <li>
      <b>
        {words} {numberWords(of.cells)} nghĩa vụ của {numberWords(of.units)} đơn vị
        {how.map(([before, after]) => (
          <Fragment key={`${before} ${after}`}>
            , <BeforeAfter before={before} after={after} />
          </Fragment>
        ))}
      </b>
      : {of.names.slice(0, shownNames).join(', ')}
      {rest > 0 && ` và ${numberWords(rest)} đơn vị nữa`}
      {rest > 0 && of.names.length > shownNames && (
        <details>
          <summary>Kể thêm tên</summary>
          <ul className="lt-owner-names">
            {of.names.slice(shownNames).map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

function Turn({ turn }: { turn: MeasureTurn }) {
  return (
    <li>
      <b>{turn.what}</b>
      <ul>
        <Cells words="Thêm" of={turn.begun} />
        <Cells words="Thôi" of={turn.ended} />
        <Cells words="Đổi" of={turn.changed} how={turn.how} />
      </ul>
    </li>
  );
}

function Credits({ credits }: { credits: CreditTurns }) {
  const { kept, gained, lostItems, lost } = credits;
  const moved = lostItems === 0 ? 'Không minh chứng nào thôi được tính.' : null;
  return (
    <Panel title="Minh chứng đã ghi nhận">
      <p>
        {numberWords(kept)} lần ghi nhận giữ nguyên chỗ
        {gained > 0 && `, ${numberWords(gained)} lần ghi nhận mới`}. {moved}
      </p>
      {lostItems > 0 && (
        <>
          <p>
            {numberWords(lostItems)} minh chứng không còn tính cho chỉ tiêu nào của kế hoạch; vẫn được giữ, và
            lại được tính nếu hoàn tác:
          </p>
          <ul>
            {lost.map((item) => (
              <li key={`${item.title}${item.unitName}${item.happenedOn}`}>
                {item.title} ({item.unitName}, {dateWords(item.happenedOn)})
              </li>
            ))}
          </ul>
          {lostItems > lost.length && <p>và {numberWords(lostItems - lost.length)} minh chứng nữa.</p>}
        </>
      )}
    </Panel>
  );
}

/** Months that are over cannot be worked in any more: who records it has to know before. */
function OverNote({ over, figures }: { over: OverCells; figures: AmendmentConsequences['figures'] }) {
  const owing = figures.filter(({ missing: [before, after] }) => after > before);
  const months = monthRunWords(over.months);
  return (
    <Note tone="warning" title={`Đã qua: ${months}. Các đơn vị không làm thêm được nữa.`}>
      <p>
        {numberWords(over.cells)} nghĩa vụ của {numberWords(over.units)} đơn vị đòi nhiều hơn ở kỳ đã hết. Bài
        đăng từ nay không tính cho kỳ ấy; đơn vị chỉ còn gửi được đường dẫn, minh chứng của việc đã làm trong
        kỳ.
        {owing.length > 0 && ` Đơn vị còn nợ sẽ tăng: ${owing.map(owingWords).join('; ')}.`}
      </p>
    </Note>
  );
}

function owingWords({ head, missing: [before, after] }: AmendmentConsequences['figures'][number]): string {
  return `${head[0]!.toLocaleLowerCase('vi')}${head.slice(1)} từ ${numberWords(before)} thành ${numberWords(after)}`;
}

/** What an amendment does: obligations by name, what becomes of the evidence, every figure before and after. */
export function AmendmentDiff({ consequences }: { consequences: AmendmentConsequences }) {
  const { measures, credits, figures, over } = consequences;
  return (
    <>
      {over && <OverNote over={over} figures={figures} />}
      <Panel title="Nghĩa vụ">
        {measures.length === 0 ? (
          <p>Không nghĩa vụ nào đổi.</p>
        ) : (
          <ul className="lt-dispensed">
            {measures.map((turn) => (
              <Turn key={turn.measureId} turn={turn} />
            ))}
          </ul>
        )}
      </Panel>
      <Credits credits={credits} />
      {figures.length > 0 && (
        <Panel title="Số liệu thay đổi" flush>
          <FigureChanges figures={figures} />
        </Panel>
      )}
    </>
  );
}
