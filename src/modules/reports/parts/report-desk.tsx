import { NativeSelect } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { instantWords } from '../../../platform/clock/words.ts';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { Cell, DataTable } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { FilterBar, SegmentedLinks } from '../../../ui/filter-bar.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Pager } from '../../../ui/pager.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { UiLink } from '../../../ui/ui-link.tsx';
import { dueWords } from '../unit-report/due-words.ts';
import type { Desk, DeskView, OwnReport, ReportHome, SentRow } from '../unit-report/report-home.server.ts';
import { OwnReportCard } from './own-report-card.tsx';
import { ReportStatus } from './report-status.tsx';

const views: { view: DeskView; label: string; empty: string }[] = [
  { view: 'cho-xem', label: 'Chờ xem', empty: 'Không có báo cáo nào chờ xem.' },
  { view: 'chua-gui', label: 'Chưa gửi', empty: 'Không đơn vị nào còn phải gửi báo cáo.' },
  { view: 'tra-lai', label: 'Đã trả lại', empty: 'Không có báo cáo nào đang ở đơn vị để bổ sung.' },
  { view: 'da-tiep-nhan', label: 'Đã tiếp nhận', empty: 'Chưa có báo cáo nào được tiếp nhận.' },
];

interface ReportDeskProps {
  plan: NonNullable<ReportHome['plan']>;
  desk: Desk;
  own: OwnReport | null;
  open: (words: string) => ReactNode;
  /** All periods of the own unit. */
  periods: ReactNode;
}

/** For those above: what waits for them first. */
export function ReportDesk({ plan, desk, own, open, periods }: ReportDeskProps) {
  const all = Object.values(desk.counts).reduce((sum, count) => sum + count, 0);
  const inPeriod: Record<string, string> = desk.periods.length > 1 ? { ky: desk.period } : {};
  const query = (view: DeskView, district = desk.district) =>
    `/bao-cao?${new URLSearchParams({ 'ke-hoach': plan.id, ...inPeriod, xem: view, ...(district ? { huyen: district } : {}) })}`;
  return (
    <div className="lt-stack">
      <PageHead
        question="Báo cáo nào đang chờ xem?"
        title="Báo cáo"
        answer={
          <>
            {desk.periods.length > 1 && `${desk.periodName}: `}
            Nhận <b>{desk.received}</b> trong {all} báo cáo; <b>{desk.counts['cho-xem']} chờ xem</b>
            {desk.counts['chua-gui'] > 0 && (
              <span className="lt-owed">, {desk.counts['chua-gui']} chưa gửi</span>
            )}
            {desk.dueOn && `. Hạn ${dueWords(desk.dueOn, desk.today)}`}.
          </>
        }
        actions={
          desk.mayConsolidate && (
            <ButtonLink look="primary" icon={IconFileText} href={`/bao-cao/tong-hop?ke-hoach=${plan.id}`}>
              Mở báo cáo tổng hợp
            </ButtonLink>
          )
        }
      />
      {own?.mayWrite &&
        !desk.mayConsolidate &&
        (own.row.status !== 'accepted' || desk.periods.length > 1) && (
          <details open={own.row.status === 'returned'}>
            <summary className="lt-b">
              {own.name} của {own.row.unitName}
            </summary>
            <OwnReportCard own={own} open={open} />
            {periods}
          </details>
        )}
      <SegmentedLinks
        label="Tình trạng báo cáo"
        items={views.map(({ view, label }) => ({
          href: query(view, null),
          label,
          count: desk.counts[view],
          current: view === desk.view,
        }))}
      />
      <DeskFilter planId={plan.id} desk={desk} />
      {desk.rows.length === 0 ? (
        <Panel>
          <EmptyState>{views.find((one) => one.view === desk.view)!.empty}</EmptyState>
        </Panel>
      ) : (
        <ReportTable desk={desk} />
      )}
      {desk.pages > 1 && (
        <Pager
          page={desk.page}
          pages={desk.pages}
          hrefOf={(page) => `${query(desk.view)}&trang=${page}`}
          words={`${desk.total} báo cáo`}
        />
      )}
    </div>
  );
}

function DeskFilter({ planId, desk }: { planId: string; desk: Desk }) {
  if (desk.districts.length < 2 && desk.periods.length < 2) return null;
  return (
    <FilterBar>
      <input type="hidden" name="ke-hoach" value={planId} />
      <input type="hidden" name="xem" value={desk.view} />
      {desk.periods.length > 1 && (
        <NativeSelect
          label="Kỳ"
          name="ky"
          defaultValue={desk.period}
          key={desk.period}
          data={desk.periods.map(({ period, label, waiting }) => ({
            value: period,
            label: waiting > 0 ? `${label} (${waiting} chờ xem)` : label,
          }))}
        />
      )}
      {desk.districts.length > 1 && (
        <NativeSelect
          label="Địa bàn"
          name="huyen"
          defaultValue={desk.district ?? ''}
          data={[
            { value: '', label: 'Mọi địa bàn' },
            ...desk.districts.map((one) => ({ value: one.id, label: `${one.name} (${one.count})` })),
          ]}
        />
      )}
    </FilterBar>
  );
}

function ReportTable({ desk }: { desk: Desk }) {
  return (
    <DataTable
      caption="Báo cáo của các đơn vị"
      columns={[
        { head: 'Đơn vị' },
        { head: 'Địa bàn', width: '190px' },
        { head: 'Nhận lúc', width: '170px' },
        { head: 'Tình trạng', width: '150px' },
        { head: 'Báo cáo', width: '180px' },
      ]}
    >
      {desk.rows.map((row) => (
        <tr key={row.unitId}>
          <Cell main>{row.unitName}</Cell>
          <Cell label="Địa bàn">
            {row.unitKind === 'district_office' ? districtName(row.unitName) : row.parentName}
          </Cell>
          <Cell label="Nhận lúc">{row.submittedAt ? instantWords(row.submittedAt) : 'Chưa nhận'}</Cell>
          <Cell label="Tình trạng">
            <ReportStatus
              status={row.status}
              overdue={row.dueOn !== null && row.dueOn < desk.today && !row.submittedAt}
            />
          </Cell>
          <Cell label="Báo cáo">
            <ReportLink row={row} />
          </Cell>
        </tr>
      ))}
    </DataTable>
  );
}

/** "Huyện mẫu 08" for "Phòng GD&ĐT Huyện mẫu 08". */
function districtName(officeName: string): string {
  return officeName.replace(/^Phòng (GD&ĐT|GDĐT|Giáo dục và Đào tạo)\s+/u, '');
}

function ReportLink({ row }: { row: SentRow }) {
  if (!row.receiptCode) return <span className="lt-muted">Chưa có</span>;
  return (
    <UiLink className="lt-nw" href={`/bao-cao/ban-gui/${row.receiptCode}`}>
      Xem {row.receiptCode}
    </UiLink>
  );
}
