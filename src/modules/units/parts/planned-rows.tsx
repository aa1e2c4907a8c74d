import { Cell, DataTable } from '../../../ui/data-table.tsx';

interface Row {
  no: number;
  code: string;
  name: string;
  errors: string[];
  notes: string[];
}

/** Rows of a file with what is to be said of each. */
export function PlannedRows({
  rows,
  words,
}: {
  rows: readonly Row[];
  words: (row: Row) => readonly string[];
}) {
  return (
    <DataTable
      caption="Các dòng của tệp"
      columns={[
        { head: 'Đơn vị' },
        { head: 'Dòng', width: '70px', numeric: true },
        { head: 'Mã', width: '150px' },
        { head: 'Ghi chú', width: '520px' },
      ]}
    >
      {rows.map((row) => (
        <tr key={row.no}>
          <Cell main>{row.name || row.code || 'Không tên'}</Cell>
          <Cell label="Dòng" numeric>
            {row.no}
          </Cell>
          <Cell label="Mã">
            <span className="lt-mono">{row.code}</span>
          </Cell>
          <Cell label="Ghi chú">{words(row).join(' ')}</Cell>
        </tr>
      ))}
    </DataTable>
  );
}
