import { dateWords } from '../../../platform/clock/words.ts';
import { Cell, DataTable } from '../../../ui/data-table.tsx';
import { UiLink } from '../../../ui/ui-link.tsx';
import type { OwnPeriod } from '../unit-report/report-home.server.ts';
import { ReportStatus } from './report-status.tsx';

/** Every report that the unit owes in the plan, one line for each period. */
export function OwnPeriods({ planId, periods }: { planId: string; periods: readonly OwnPeriod[] }) {
  if (periods.length === 0) return null;
  const href = (period: string) => `/bao-cao?${new URLSearchParams({ 'ke-hoach': planId, ky: period })}`;
  return (
    <section className="lt-own-periods" aria-labelledby="cac-ky">
      <h2 id="cac-ky">Các kỳ báo cáo của đơn vị</h2>
      <DataTable
        caption="Các kỳ báo cáo của đơn vị"
        columns={[
          { head: 'Kỳ' },
          { head: 'Hạn', width: '150px' },
          { head: 'Tình trạng', width: '170px' },
          { head: 'Biên nhận', width: '160px' },
        ]}
      >
        {periods.map((one) => (
          <tr key={one.period}>
            <Cell main>
              {one.isShown ? (
                <span aria-current="true">{one.label}</span>
              ) : (
                <UiLink href={href(one.period)}>{one.label}</UiLink>
              )}
            </Cell>
            <Cell label="Hạn">{one.dueOn ? `hết ${dateWords(one.dueOn)}` : 'không nêu'}</Cell>
            <Cell label="Tình trạng">
              {one.isAhead ? (
                <span className="lt-muted">Chưa đến kỳ</span>
              ) : (
                <ReportStatus status={one.status} overdue={one.isOverdue} />
              )}
            </Cell>
            <Cell label="Biên nhận">
              {one.receiptCode ? (
                <UiLink href={`/bao-cao/bien-nhan/${one.receiptCode}`}>{one.receiptCode}</UiLink>
              ) : (
                <span className="lt-muted">Chưa có</span>
              )}
            </Cell>
          </tr>
        ))}
      </DataTable>
    </section>
  );
}
