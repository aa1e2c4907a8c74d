import { percentWords } from '../../../platform/clock/words.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { type Line, LineChart, Spark } from '../../../ui/line-chart.tsx';
import { RungBar } from '../../../ui/rung.tsx';
import type { RungLevel } from '../../../ui/rung-words.ts';
import { placeOf } from '../progress/place-words.ts';
import { evidenceHref, progressHref } from '../progress/progress-address.ts';
import type { ProgressView } from '../progress/read-progress.server.ts';
import type { TrendView as Trend } from '../progress/read-trend.server.ts';
import './trend-view.css';

/** How the shares went, over all and per place by name, and how firmly the evidence stands. */
export function TrendView({ view, trend }: { view: ProgressView; trend: Trend }) {
  const hasSmall = trend.groups.length > 1 && trend.heads.length > 1;
  return (
    <div className="lt-trend">
      {trend.heads.length > 0 ? (
        <LineChart
          title={`Tỷ lệ đơn vị đủ theo kỳ: ${view.totalName}`}
          labels={trend.heads.map((head) => head.replace('Tháng\u00a0', 'T'))}
          lines={linesOf(view, trend)}
          words={percentWords}
        />
      ) : (
        <EmptyState>Chưa kỳ nào đến hạn, nên chưa có xu hướng.</EmptyState>
      )}
      {hasSmall && <SmallLines view={view} trend={trend} />}
      <Rungs view={view} trend={trend} />
    </div>
  );
}

function linesOf({ comparison, columns }: ProgressView, trend: Trend): Line[] {
  const lines: Line[] = [
    { name: 'đủ', values: trend.done, look: 'main' },
    { name: 'đúng hạn', values: trend.inTime, look: 'soft' },
  ];
  if (!comparison || comparison.note) return lines;
  const due = comparison.columns.filter((_, index) => columns[index]?.isDue);
  const values = due.map((figure) => (figure && figure.owed > 0 ? figure.done / figure.owed : null));
  return [...lines, { name: comparison.when, values, look: 'dashed' }];
}

function SmallLines({ view, trend }: { view: ProgressView; trend: Trend }) {
  return (
    <section aria-labelledby="xu-huong-noi">
      <h2 className="lt-trend-head" id="xu-huong-noi">
        Từng nơi, xếp theo tên
      </h2>
      <ul className="lt-sparks">
        {trend.groups.map((group) => {
          const said = trend.heads.map((head, index) => `${head}: ${shareWords(group.done[index])}`);
          return (
            <li key={group.id}>
              <a href={progressHref(view.address, { ...placeOf(view, group.id), cell: null })}>
                {group.name}
              </a>
              <Spark values={group.done} label={`${group.name}: ${said.join(', ')}`} />
              <span className="lt-num">{shareWords(group.done.findLast((one) => one !== null))}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function shareWords(share: number | null | undefined): string {
  return share === null || share === undefined ? 'không phải làm' : percentWords(share);
}

function Rungs({ view, trend }: { view: ProgressView; trend: Trend }) {
  const { plan, province, district, unit } = view.address;
  if (view.isCountry)
    return <p className="lt-sm">Mức tin cậy của minh chứng xem ở từng tỉnh: chọn một tỉnh ở trên.</p>;
  if (trend.rungs.length === 0) return null;
  const counts = Object.fromEntries(trend.rungs.map(({ rung, items }) => [rung as RungLevel, items]));
  return (
    <section>
      <RungBar counts={counts} label="Minh chứng đã ghi nhận đứng ở mức tin cậy nào" />
      <p className="lt-sm">
        <a href={evidenceHref({ plan, measure: view.measure!.id, province, district, unit })}>
          Xem từng minh chứng
        </a>
      </p>
    </section>
  );
}
