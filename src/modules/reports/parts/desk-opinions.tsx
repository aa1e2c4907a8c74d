import { Form } from 'react-router';
import { numberWords } from '../../../platform/clock/words.ts';
import { SubmitButton } from '../../../ui/button-link.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { UiLink } from '../../../ui/ui-link.tsx';
import type { DeskOpinion, DeskPage } from '../consolidated/desk-page.server.ts';
import { DeskFields } from './desk-fields.tsx';

const placesShown = 3;
const namesShown = 60;

/** What the units wrote, most often raised first, each with the names of its units and a tick to take it in. */
export function DeskOpinions({ page }: { page: DeskPage }) {
  if (page.opinions.length === 0) return null;
  const chosen = page.opinions.filter((one) => one.included).length;
  return (
    <Form method="post" className="lt-cons-opinions" key={page.draft.version}>
      <DeskFields page={page} />
      {page.opinions.map((one) => (
        <Panel key={one.key} tone={one.included ? 'chosen' : 'plain'}>
          <OpinionCard opinion={one} mayWrite={page.mayWrite} />
        </Panel>
      ))}
      {page.mayWrite && (
        <div className="lt-cons-acts">
          <SubmitButton name="viec" value="y-kien" busyWords="Đang đưa vào…">
            Đưa các ý đã chọn vào mục {page.section}
          </SubmitButton>
          <span className="lt-muted">
            {chosen > 0 ? `Đang có ${chosen} ý trong văn bản.` : 'Chưa có ý nào trong văn bản.'}
          </span>
        </div>
      )}
    </Form>
  );
}

function OpinionCard({ opinion, mayWrite }: { opinion: DeskOpinion; mayWrite: boolean }) {
  const rest = opinion.units.length - namesShown;
  return (
    <>
      <label className="lt-cons-opinion">
        <input
          type="checkbox"
          name="y"
          value={opinion.key}
          defaultChecked={opinion.included}
          disabled={!mayWrite}
        />
        <span className="lt-grow">{opinion.text}</span>
        <b className="lt-nw">{numberWords(opinion.units.length)} ý kiến</b>
      </label>
      <details className="lt-cons-who">
        <summary>{placesWords(opinion)}</summary>
        <ul>
          {opinion.units.slice(0, namesShown).map((unit) => (
            <li key={unit.receiptCode}>
              {unit.name}, <UiLink href={`/bao-cao/ban-gui/${unit.receiptCode}`}>{unit.receiptCode}</UiLink>
            </li>
          ))}
          {rest > 0 && <li>và {numberWords(rest)} đơn vị khác</li>}
        </ul>
      </details>
    </>
  );
}

/** "Huyện mẫu 08: 14 · Huyện mẫu 02: 11 · Huyện mẫu 13: 9 · 12 nơi khác: 44" */
function placesWords({ places }: DeskOpinion): string {
  const others = places.slice(placesShown);
  const named = places.slice(0, placesShown).map((place) => `${place.name}: ${numberWords(place.units)}`);
  if (others.length === 0) return named.join(' · ');
  const units = others.reduce((sum, place) => sum + place.units, 0);
  return [...named, `${others.length} nơi khác: ${numberWords(units)}`].join(' · ');
}
