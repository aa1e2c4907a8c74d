import { Form } from 'react-router';
import { SubmitButton } from '../../../ui/button-link.tsx';
import { Cell, DataTable } from '../../../ui/data-table.tsx';
import type { SessionView } from '../sessions/list-own-sessions.server.ts';

const columns = [
  { head: 'Trình duyệt' },
  { head: 'Bắt đầu', width: '150px' },
  { head: 'Dùng gần nhất', width: '150px' },
  { head: 'Địa chỉ mạng', width: '140px' },
  { head: <span className="lt-spoken">Việc</span>, width: '150px' },
];

/** Where this account is signed in now; each can be ended from here. */
export function SessionList({ sessions }: { sessions: readonly SessionView[] }) {
  return (
    <DataTable caption="Các phiên đang mở của tài khoản này" columns={columns}>
      {sessions.map((session) => (
        <tr key={session.id}>
          <Cell main>
            {session.browser}
            {session.isSharedComputer && <span className="lt-muted lt-sm"> (máy dùng chung)</span>}
          </Cell>
          <Cell label="Bắt đầu">{session.begun}</Cell>
          <Cell label="Dùng gần nhất">{session.lastUsed}</Cell>
          <Cell label="Địa chỉ mạng">
            <span className="lt-mono">{session.address}</span>
          </Cell>
          <td>{session.isCurrent ? <b>Phiên này</b> : <EndSession session={session} />}</td>
        </tr>
      ))}
    </DataTable>
  );
}

function EndSession({ session }: { session: SessionView }) {
  return (
    <Form method="post">
      <SubmitButton
        name="ket-thuc"
        value={session.id}
        look="secondary"
        size="small"
        busyWords="Đang kết thúc…"
      >
        Kết thúc phiên
        <span className="lt-spoken">
          {' '}
          {session.browser}, bắt đầu {session.begun}
        </span>
      </SubmitButton>
    </Form>
  );
}
