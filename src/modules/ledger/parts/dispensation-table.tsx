import { Cell, DataTable } from '../../../ui/data-table.tsx';
import { UiLink } from '../../../ui/ui-link.tsx';
import type { DispensationView } from '../dispensations/dispensation-view.ts';

const columns = [
  { head: 'Đơn vị' },
  { head: 'Miễn, hoãn việc gì', width: '26%' },
  { head: 'Lý do, căn cứ', width: '26%' },
  { head: 'Tình trạng', width: '22%' },
];

export function DispensationTable({ list }: { list: readonly DispensationView[] }) {
  return (
    <DataTable caption="Quyết định miễn, hoãn, mới nhất trước" columns={columns}>
      {list.map((one) => (
        <tr key={one.id} data-over={one.stands ? undefined : true}>
          <Cell main>
            <UiLink href={`/mien-hoan/${one.id}`}>{one.who}</UiLink>
          </Cell>
          <Cell label="Miễn, hoãn việc gì">
            <b>{one.kind}.</b> {one.what}
          </Cell>
          <Cell label="Lý do, căn cứ">
            {one.reason}
            {one.document && <span className="lt-block lt-muted lt-sm">{one.document}</span>}
          </Cell>
          <Cell label="Tình trạng">
            {one.status}
            <span className="lt-block lt-muted lt-sm">{one.decided}</span>
          </Cell>
        </tr>
      ))}
    </DataTable>
  );
}
