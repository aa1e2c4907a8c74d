import { dateWords, instantWords } from '../../../platform/clock/words.ts';
import { Cell, DataTable } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Note } from '../../../ui/note.tsx';
import { Rung } from '../../../ui/rung.tsx';
import type { RungLevel } from '../../../ui/rung-words.ts';
import { UiLink } from '../../../ui/ui-link.tsx';

export interface ListedEvidence {
  id: string;
  title: string;
  url: string | null;
  happenedOn: string;
  receivedAt: Date | string;
  rung: number;
  isLate: boolean;
  unitName?: string;
}

/** The evidence behind a number: what, when it counts for, when it came in, how firm it stands. */
export function EvidenceList({ evidence, gone = 0 }: { evidence: readonly ListedEvidence[]; gone?: number }) {
  const withUnits = evidence.some((one) => one.unitName);
  return (
    <div className="lt-stack">
      {gone > 0 && (
        <Note tone="warning">
          {gone} minh chứng có trong bản đã khóa nhưng nay không còn được tính. Số liệu đã khóa không đổi.
        </Note>
      )}
      {evidence.length === 0 ? (
        <EmptyState>Chưa có minh chứng nào.</EmptyState>
      ) : (
        <DataTable
          caption="Minh chứng"
          columns={[
            { head: 'Minh chứng' },
            ...(withUnits ? [{ head: 'Đơn vị' }] : []),
            { head: 'Ngày tính', width: '110px' },
            { head: 'Hệ thống nhận lúc', width: '170px' },
            { head: 'Mức tin cậy', width: '210px' },
          ]}
        >
          {evidence.map((one) => (
            <tr key={one.id}>
              <Cell main>{one.url ? <UiLink href={one.url}>{one.title}</UiLink> : one.title}</Cell>
              {withUnits && <Cell label="Đơn vị">{one.unitName}</Cell>}
              <Cell label="Ngày tính">{dateWords(one.happenedOn)}</Cell>
              <Cell label="Hệ thống nhận lúc">
                {instantWords(one.receivedAt)}
                {one.isLate && ', đến trễ'}
              </Cell>
              <Cell label="Mức tin cậy">
                <Rung level={one.rung as RungLevel} />
              </Cell>
            </tr>
          ))}
        </DataTable>
      )}
    </div>
  );
}
