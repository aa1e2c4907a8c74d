import { dateWords } from '../../../platform/clock/words.ts';
import { Cell, DataTable } from '../../../ui/data-table.tsx';
import { UiLink } from '../../../ui/ui-link.tsx';
import { roleLabels } from '../../units/index.ts';
import type { PersonLine } from '../person-store.server.ts';
import { StateBadge } from './state-badge.tsx';

/** Rows of people with a mark for those who can be invited. */
export function PersonTable({ lines }: { lines: readonly (PersonLine & { mayInvite: boolean })[] }) {
  const seen = new Set<string>();
  return (
    <DataTable
      caption="Người giữ chức danh"
      columns={[
        { head: 'Họ và tên' },
        { head: 'Chức danh', width: '220px' },
        { head: 'Đơn vị', width: '260px' },
        { head: 'Tình trạng', width: '190px' },
      ]}
    >
      {lines.map((line) => {
        const first = !seen.has(line.userId);
        seen.add(line.userId);
        return (
          <tr key={`${line.userId}${line.postId}`}>
            <Cell main>
              <div className="person-name">
                {line.mayInvite && first && (
                  <label className="person-pick-label">
                    <input className="person-pick" type="checkbox" name="nguoi" value={line.userId} />
                    <span className="lt-spoken">Mời {line.name}</span>
                  </label>
                )}
                <span>
                  <UiLink href={`/nhan-su/${line.userId}`}>{line.name}</UiLink>
                  <span className="lt-muted lt-sm lt-mono person-username">{line.username}</span>
                </span>
              </div>
            </Cell>
            <Cell label="Chức danh">
              {line.title}
              {line.title !== roleLabels[line.role] && (
                <div className="lt-muted lt-sm">{roleLabels[line.role]}</div>
              )}
            </Cell>
            <Cell label="Đơn vị">{line.unitName}</Cell>
            <Cell label="Tình trạng">
              <StateBadge state={line.state} />
              {line.state === 'invited' && line.linkUntil && (
                <div className="lt-muted lt-sm">
                  đến {dateWords(new Date(line.linkUntil).toISOString().slice(0, 10))}
                </div>
              )}
            </Cell>
          </tr>
        );
      })}
    </DataTable>
  );
}
