import { dateWords, numberWords } from '../../../platform/clock/words.ts';
import { FigureChanges } from '../../../ui/figure-changes.tsx';
import { Panel } from '../../../ui/panel.tsx';
import type {
  AmendmentConsequences,
  CellsOf,
  CreditTurns,
  MeasureTurn,
} from '../amendments/amendment-consequences.ts';
import './dispensations.css';
import './owner-rule.css';

const shownNames = 8;

function Cells({ words, of }: { words: string; of: CellsOf }) {
  if (of.cells === 0) return null;
  const rest = of.units - shownNames;
  return (
    <li>
      <b>
        {words} {numberWords(of.cells)} nghĩa vụ của {numberWords(of.units)} đơn vị
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
        <Cells words="Đổi" of={turn.changed} />
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

/** What an amendment does: obligations by name, what becomes of the evidence, every figure before and after. */
export function AmendmentDiff({ consequences }: { consequences: AmendmentConsequences }) {
  const { measures, credits, figures } = consequences;
  return (
    <>
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
