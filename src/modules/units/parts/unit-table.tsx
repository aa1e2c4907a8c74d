import type { ReactNode } from 'react';
import type { LocalDate } from '../../../platform/clock/clock.ts';
import { Cell, DataTable, GroupRow } from '../../../ui/data-table.tsx';
import { unitHref } from '../as-of.ts';
import { type UnitKind, unitKindLabels } from '../labels.ts';

interface Line {
  id: string;
  code: string;
  name: string;
  kind: UnitKind;
  parentId: string | null;
  parentName: string | null;
  people: string | null;
}

interface UnitTableProps {
  units: readonly Line[];
  /** Under headings of the unit above; else the unit above is a column. */
  grouped: boolean;
  on: LocalDate;
  today: LocalDate;
}

export function UnitTable({ units, grouped, on, today }: UnitTableProps) {
  const rows: ReactNode[] = [];
  let open: string | null | undefined;
  for (const unit of units) {
    if (grouped && unit.parentId !== open) {
      open = unit.parentId;
      if (unit.parentName)
        rows.push(
          <GroupRow key={`group-${open}`} span={4}>
            {unit.parentName}
          </GroupRow>,
        );
    }
    rows.push(
      <UnitRow key={unit.id} unit={unit} withParent={!grouped} href={unitHref(unit.id, on, today)} />,
    );
  }
  return (
    <DataTable
      caption="Các đơn vị"
      stickyHead
      columns={[
        { head: 'Đơn vị' },
        { head: 'Loại đơn vị', width: '190px' },
        { head: grouped ? 'Phụ trách' : 'Trực thuộc', width: '400px' },
        { head: 'Mã', width: '140px' },
      ]}
    >
      {rows}
    </DataTable>
  );
}

function UnitRow({ unit, withParent, href }: { unit: Line; withParent: boolean; href: string }) {
  return (
    <tr>
      <Cell main>
        <a href={href}>{unit.name}</a>
      </Cell>
      <Cell label="Loại">{unitKindLabels[unit.kind]}</Cell>
      {withParent ? (
        <Cell label="Trực thuộc">{unit.parentName ?? <span className="lt-muted">Không</span>}</Cell>
      ) : (
        <Cell label="Phụ trách">{unit.people ?? <span className="lt-muted">Chưa có</span>}</Cell>
      )}
      <Cell label="Mã">
        <span className="lt-mono">{unit.code}</span>
      </Cell>
    </tr>
  );
}
