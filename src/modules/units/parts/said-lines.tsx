import { numberWords } from '../../../platform/clock/words.ts';
import { Cell, DataTable, GroupRow } from '../../../ui/data-table.tsx';
import type { ChangeKind } from '../lineage/changes.ts';
import { changeLabels, saidLineWords } from '../lineage/said-line.ts';

type Line = Parameters<typeof saidLineWords>[0];

interface SaidLinesProps {
  lines: readonly Line[];
  counts: Partial<Record<ChangeKind, number>>;
}

const shownOfKind = 20;

/** Units of a change, kind by kind; of a long list the first, with how many there are. */
export function SaidLines({ lines, counts }: SaidLinesProps) {
  const groups = [...Map.groupBy(lines, (line) => line.kind)];
  return (
    <DataTable caption="Đơn vị thay đổi" columns={[{ head: 'Đơn vị' }]}>
      {groups.map(([kind, own]) => (
        <Group key={kind} kind={kind} lines={own.slice(0, shownOfKind)} total={counts[kind] ?? own.length} />
      ))}
    </DataTable>
  );
}

function Group({ kind, lines, total }: { kind: ChangeKind; lines: readonly Line[]; total: number }) {
  return (
    <>
      <GroupRow span={1} aside={`${numberWords(total)} đơn vị`}>
        {changeLabels[kind]}
      </GroupRow>
      {lines.map((line, index) => (
        <tr key={String(index)}>
          <Cell>{saidLineWords(line)}</Cell>
        </tr>
      ))}
      {lines.length < total && (
        <tr>
          <Cell>
            <span className="lt-muted">và {numberWords(total - lines.length)} đơn vị khác</span>
          </Cell>
        </tr>
      )}
    </>
  );
}
