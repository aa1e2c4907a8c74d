import { Cell, DataTable } from '../../../ui/data-table.tsx';
import { UiLink } from '../../../ui/ui-link.tsx';
import type { SingleCells } from '../dispensations/single-cells.server.ts';

const columns = [
  { head: 'Đơn vị' },
  { head: 'Được miễn việc gì', width: '26%' },
  { head: 'Lý do', width: '26%' },
  { head: 'Ai miễn, khi nào', width: '22%' },
];

/** Cells excused one by one; each is ended in its own drawer. */
export function SingleCellTable({ list }: { list: readonly SingleCells[] }) {
  return (
    <DataTable caption="Miễn riêng từng phần việc" columns={columns}>
      {list.map((one) => (
        <tr key={one.key}>
          <Cell main>
            <UiLink href={one.href}>{one.unitName}</UiLink>
          </Cell>
          <Cell label="Được miễn việc gì">{one.what}</Cell>
          <Cell label="Lý do">{one.reason}</Cell>
          <Cell label="Ai miễn, khi nào">{one.decided}</Cell>
        </tr>
      ))}
    </DataTable>
  );
}
