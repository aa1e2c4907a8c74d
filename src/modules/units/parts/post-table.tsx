import type { Role } from '../../../platform/auth/actor.ts';
import type { LocalDate } from '../../../platform/clock/clock.ts';
import { Cell, DataTable } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { stretchWords } from '../history/unit-history.ts';
import { roleLabels } from '../labels.ts';
import { holdsOn } from '../rules.ts';

interface Post {
  postId: string;
  title: string;
  role: Role;
  holder: string | null;
  heldFrom: LocalDate | null;
  heldTo: LocalDate | null;
}

export function PostTable({ posts, on }: { posts: readonly Post[]; on: LocalDate }) {
  if (posts.length === 0)
    return (
      <EmptyState hint="Quản trị hệ thống lập chức danh và giao cho người phụ trách.">
        Đơn vị này chưa có chức danh nào trong hệ thống.
      </EmptyState>
    );
  return (
    <DataTable
      caption="Chức danh phụ trách"
      columns={[
        { head: 'Chức danh' },
        { head: 'Quyền', width: '180px' },
        { head: 'Người giữ', width: '260px' },
        { head: 'Thời gian', width: '240px' },
      ]}
    >
      {posts.map((post) => (
        <tr key={`${post.postId}${post.heldFrom ?? ''}`}>
          <Cell main>{post.title}</Cell>
          <Cell label="Quyền">{roleLabels[post.role]}</Cell>
          <Cell label="Người giữ">
            {post.holder ?? <span className="lt-muted">Chưa có</span>}
            {post.holder && !holdsOn(post.heldFrom, post.heldTo, on) && (
              <span className="lt-muted">
                {post.heldFrom && post.heldFrom > on ? ' (chưa giữ)' : ' (đã thôi giữ)'}
              </span>
            )}
          </Cell>
          <Cell label="Thời gian">{post.heldFrom ? stretchWords(post.heldFrom, post.heldTo) : '–'}</Cell>
        </tr>
      ))}
    </DataTable>
  );
}
