import { dateWords, numberWords } from '../../../platform/clock/words.ts';
import { pageNumber } from '../../../platform/http/page-number.ts';
import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { Cell, DataTable } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { SegmentedLinks } from '../../../ui/filter-bar.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Pager } from '../../../ui/pager.tsx';
import { RungMix } from '../../../ui/rung.tsx';
import { readProvinceFigure } from '../consolidated/desk-page.server.ts';
import { cellNoun, figureTitle, shareWords } from '../figures/figure-words.ts';
import '../parts/reports.css';
import type { Route } from './+types/consolidated-figure';

const perPage = 50;

export const loader = withCtx(async (ctx, { params, request }: Route.LoaderArgs) => {
  const query = new URL(request.url).searchParams;
  const { units, figure, ...rest } = await readProvinceFigure(ctx, params.key, query);
  const onlyOwing = query.get('xem') !== 'tat-ca' && units.some((unit) => unit.missing > 0);
  const shown = onlyOwing ? units.filter((unit) => unit.missing > 0) : units;
  const page = pageNumber(query);
  return {
    ...rest,
    figure,
    onlyOwing,
    counts: { all: units.length, owing: units.filter((unit) => unit.missing > 0).length },
    page,
    total: shown.length,
    units: shown.slice((page - 1) * perPage, page * perPage),
  };
});

/** Behind one number of the consolidated report: the units that make it up, by name. */
export default function ConsolidatedFigure({ loaderData: data }: Route.ComponentProps) {
  const { figure, planId } = data;
  const href = (view: string, page = 1) =>
    `/bao-cao/tong-hop/so-lieu/${figure.key}?${new URLSearchParams({ 'ke-hoach': planId, xem: view, trang: String(page) })}`;
  const view = data.onlyOwing ? 'con-no' : 'tat-ca';
  return (
    <div className="lt-middle lt-stack">
      <PageHead
        question={`${figureTitle(figure)}. Ai còn nợ?`}
        title={`Số liệu ${figure.name}`}
        answer={
          <>
            <b>{shareWords(figure)}</b> {cellNoun(figure)}, {numberWords(figure.items)} {figure.noun}. Đến
            ngày {dateWords(data.asOf)}.
          </>
        }
        back={{ href: `/bao-cao/tong-hop?ke-hoach=${planId}`, label: 'Báo cáo tổng hợp' }}
      />
      <RungMix counts={Object.fromEntries(figure.rungs.map(({ rung, items }) => [rung, items]))} />
      <SegmentedLinks
        label="Đơn vị"
        items={[
          { href: href('con-no'), label: 'Còn nợ', count: data.counts.owing, current: data.onlyOwing },
          { href: href('tat-ca'), label: 'Tất cả', count: data.counts.all, current: !data.onlyOwing },
        ]}
      />
      {data.units.length === 0 ? (
        <EmptyState>Không đơn vị nào phải làm việc này.</EmptyState>
      ) : (
        <DataTable
          caption="Đơn vị"
          columns={[
            { head: 'Đơn vị' },
            { head: 'Địa bàn', width: '200px' },
            { head: 'Đạt trong phải làm', width: '160px', numeric: true },
            { head: 'Còn nợ', width: '90px', numeric: true },
            { head: 'Minh chứng', width: '110px', numeric: true },
          ]}
        >
          {data.units.map((unit) => (
            <tr key={unit.unitId}>
              <Cell main>{unit.name}</Cell>
              <Cell label="Địa bàn">{unit.groupName}</Cell>
              <Cell label="Đạt trong phải làm" numeric>
                {unit.owed === 0 ? 'Không phải làm' : `${unit.done} trong ${unit.owed}`}
              </Cell>
              <Cell label="Còn nợ" numeric>
                {unit.missing}
              </Cell>
              <Cell label="Minh chứng" numeric>
                {unit.items}
              </Cell>
            </tr>
          ))}
        </DataTable>
      )}
      <Pager
        page={data.page}
        pages={Math.ceil(data.total / perPage)}
        hrefOf={(page) => href(view, page)}
        words={`${numberWords(data.total)} đơn vị`}
      />
    </div>
  );
}
