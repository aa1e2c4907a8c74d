import { IconFileUpload, IconPlus } from '@tabler/icons-react';
import { dateWords, instantWords, numberWords } from '../../../platform/clock/words.ts';
import { pageNumber } from '../../../platform/http/page-number.ts';
import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { Cell, DataTable } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Pager } from '../../../ui/pager.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { listSuccessions, type Succession } from '../lineage/succession-store.server.ts';
import type { Route } from './+types/change-list';
import '../parts/units.css';

const pageSize = 30;

export const loader = withCtx(async (ctx, { request }: Route.LoaderArgs) => {
  const page = pageNumber(new URL(request.url).searchParams);
  return { page, ...(await listSuccessions(ctx.db, { size: pageSize, page })) };
});

export default function ChangeList({ loaderData: { page, rows, total } }: Route.ComponentProps) {
  return (
    <div className="lt-middle lt-stack">
      <PageHead
        question="Đơn vị nào đã thay đổi?"
        title="Thay đổi đơn vị"
        back={{ href: '/don-vi', label: 'Đơn vị' }}
        answer={
          <>
            Đổi tên, chuyển, sáp nhập, chia tách hay kết thúc <b>một đơn vị</b>: mở trang của đơn vị đó. Lập
            mới hay <b>nhiều đơn vị một lúc</b>: dùng các nút bên cạnh.
          </>
        }
        actions={
          <>
            <ButtonLink href="/don-vi/moi" icon={IconPlus}>
              Lập đơn vị
            </ButtonLink>
            <ButtonLink href="/don-vi/nhap" look="primary" icon={IconFileUpload}>
              Nhập từ .xlsx
            </ButtonLink>
          </>
        }
      />
      {rows.length === 0 ? (
        <Panel flush>
          <EmptyState>Chưa ghi thay đổi nào.</EmptyState>
        </Panel>
      ) : (
        <>
          <DataTable
            caption="Các thay đổi đã ghi, mới nhất đứng đầu"
            columns={[
              { head: 'Thay đổi' },
              { head: 'Áp dụng từ', width: '130px' },
              { head: 'Ghi lúc', width: '170px' },
              { head: 'Người ghi', width: '180px' },
              { head: 'Tình trạng', width: '140px' },
            ]}
          >
            {rows.map((row) => (
              <ChangeRow key={row.id} row={row} />
            ))}
          </DataTable>
          <Pager
            page={page}
            pages={Math.ceil(total / pageSize)}
            hrefOf={(no) => `/don-vi/thay-doi?trang=${no}`}
            words={`${numberWords(total)} thay đổi`}
          />
        </>
      )}
    </div>
  );
}

function ChangeRow({ row }: { row: Succession }) {
  return (
    <tr>
      <Cell main>
        <a href={`/don-vi/thay-doi/${row.id}`}>{row.summary}</a>
        {row.basis && <div className="lt-muted lt-sm lt-under-name">{row.basis}</div>}
      </Cell>
      <Cell label="Áp dụng từ">{dateWords(row.effectiveOn)}</Cell>
      <Cell label="Ghi lúc">{instantWords(row.recordedAt)}</Cell>
      <Cell label="Người ghi">{row.recordedBy ?? 'Hệ thống'}</Cell>
      <Cell label="Tình trạng">
        {row.undoneAt ? 'Đã hoàn tác' : row.inForceAt ? 'Đã áp dụng' : 'Chờ đến ngày'}
      </Cell>
    </tr>
  );
}
