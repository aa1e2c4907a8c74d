import { Form } from 'react-router';
import { SubmitButton } from '../../../ui/button-link.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { UiLink } from '../../../ui/ui-link.tsx';
import type { DeskPage } from '../consolidated/desk-page.server.ts';
import { DeskFields } from './desk-text.tsx';

const openGroups = 3;

/** What the units wrote, by district, each opinion with its unit's name and a tick to take it in. */
export function DeskOpinions({ page }: { page: DeskPage }) {
  if (page.groups.length === 0) return null;
  const chosen = page.groups.flatMap((group) => group.opinions).filter((one) => one.included).length;
  return (
    <Form method="post" className="lt-cons-opinions" key={page.draft.version}>
      <DeskFields page={page} />
      {page.groups.map((group, index) => (
        <Panel key={group.name} tone={group.opinions.some((one) => one.included) ? 'chosen' : 'plain'}>
          <details open={index < openGroups || group.opinions.some((one) => one.included)}>
            <summary>
              <b>{group.name || 'Trực thuộc Sở'}</b>{' '}
              <span className="lt-muted">{group.opinions.length} ý kiến</span>
            </summary>
            {group.opinions.map((one) => (
              <label key={one.key} className="lt-cons-opinion">
                <input
                  type="checkbox"
                  name="y"
                  value={one.key}
                  defaultChecked={one.included}
                  disabled={!page.mayWrite}
                />
                <span>
                  {one.text}
                  <span className="lt-cons-by">
                    {one.unitName},{' '}
                    <UiLink href={`/bao-cao/ban-gui/${one.receiptCode}`}>{one.receiptCode}</UiLink>
                  </span>
                </span>
              </label>
            ))}
          </details>
        </Panel>
      ))}
      {page.mayWrite && (
        <div className="lt-cons-acts">
          <SubmitButton name="viec" value="y-kien" busyWords="Đang đưa vào…">
            Đưa các ý đã chọn vào mục {page.section}
          </SubmitButton>
          <span className="lt-muted">
            {chosen > 0 ? `Đang có ${chosen} ý trong văn bản.` : 'Chưa có ý nào.'}
          </span>
        </div>
      )}
    </Form>
  );
}
