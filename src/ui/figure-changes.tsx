import { BeforeAfter } from './before-after.tsx';
import { Cell, DataTable, GroupRow } from './data-table.tsx';

interface FigureChange {
  plan: string;
  what: string;
  head: string;
  owed: [before: number, after: number];
  done: [before: number, after: number];
  missing: [before: number, after: number];
}

/** Every figure that a change of units or of a plan makes another, before and after. */
export function FigureChanges({ figures }: { figures: readonly FigureChange[] }) {
  const severalPlans = new Set(figures.map((figure) => figure.plan)).size > 1;
  const nameOf = ({ plan, what }: FigureChange) => (severalPlans ? `${plan}: ${what}` : what);
  const groups = [...Map.groupBy(figures, nameOf)];
  return (
    <DataTable
      caption="Số liệu thay đổi"
      columns={[
        { head: 'Kỳ' },
        { head: 'Đơn vị phải làm', width: '180px', numeric: true },
        { head: 'Đã đủ', width: '180px', numeric: true },
        { head: 'Còn nợ', width: '180px', numeric: true },
      ]}
    >
      {groups.map(([name, own]) => (
        <FigureGroup key={name} name={name} figures={own} />
      ))}
    </DataTable>
  );
}

function FigureGroup({ name, figures }: { name: string; figures: readonly FigureChange[] }) {
  return (
    <>
      <GroupRow span={4}>{name}</GroupRow>
      {figures.map((figure) => (
        <tr key={figure.head}>
          <Cell main>{figure.head}</Cell>
          <Cell label="Đơn vị phải làm" numeric>
            <Turn values={figure.owed} />
          </Cell>
          <Cell label="Đã đủ" numeric>
            <Turn values={figure.done} />
          </Cell>
          <Cell label="Còn nợ" numeric>
            <Turn values={figure.missing} />
          </Cell>
        </tr>
      ))}
    </>
  );
}

function Turn({ values: [before, after] }: { values: [number, number] }) {
  return <BeforeAfter before={before.toLocaleString('vi-VN')} after={after.toLocaleString('vi-VN')} />;
}
