import { Cell, DataTable } from '../../../ui/data-table.tsx';
import type { EventLine } from '../event-log/read-event-log.server.ts';

export function EventTable({ lines }: { lines: readonly EventLine[] }) {
  return (
    <div className="lt-events">
      <DataTable
        caption="Nhật ký, mới nhất trước"
        stickyHead
        columns={[
          { head: 'Lúc', width: '150px' },
          { head: 'Việc' },
          { head: 'Người', width: '220px' },
          { head: 'Đơn vị', width: '260px' },
        ]}
      >
        {lines.map((line) => (
          <tr key={line.id}>
            <Cell label="Lúc">{line.when}</Cell>
            <Cell main>
              {line.href ? <a href={line.href}>{line.what}</a> : line.what}
              {line.detail && <span className="lt-event-detail">{line.detail}</span>}
            </Cell>
            <Cell label="Người">{line.who ?? <span className="lt-muted">Máy chủ</span>}</Cell>
            <Cell label="Đơn vị">
              {line.unit ? (
                <a href={`/don-vi/${line.unit.id}`}>{line.unit.name}</a>
              ) : (
                <span className="lt-muted">Toàn hệ thống</span>
              )}
            </Cell>
          </tr>
        ))}
      </DataTable>
    </div>
  );
}
