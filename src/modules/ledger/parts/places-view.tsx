import { numberWords, percentWords } from '../../../platform/clock/words.ts';
import { Cell, DataTable } from '../../../ui/data-table.tsx';
import { StatusBadge } from '../../../ui/status-badge.tsx';
import { StatusLegend } from '../../../ui/status-legend.tsx';
import { placeOf } from '../progress/place-words.ts';
import { progressHref } from '../progress/progress-address.ts';
import type { PlacesView as Places, Tile } from '../progress/read-places.server.ts';
import type { ProgressView } from '../progress/read-progress.server.ts';
import { GroupTile } from './group-tile.tsx';
import './places-view.css';

type GroupOf = Extract<Tile, { kind: 'group' }>;
type UnitOf = Extract<Tile, { kind: 'unit' }>;

/** Places as equal tiles, as on the map or by name; inside one place its units. The same as a table below. */
export function PlacesView({ view, places }: { view: ProgressView; places: Places }) {
  const groups = places.tiles.flatMap(({ tile }) => (tile.kind === 'group' ? [tile] : []));
  const units = places.tiles.flatMap(({ tile }) => (tile.kind === 'unit' ? [tile] : []));
  const period = view.measure?.period === 'plan' ? 'Cả năm' : places.head;
  return (
    <section aria-labelledby="dia-ban">
      <h2 className="lt-places-head" id="dia-ban">
        {period}
        {!places.isDue && ', chưa đến hạn'}
      </h2>
      {units.length > 0 ? (
        <StatusLegend />
      ) : (
        <p className="lt-places-key">
          Số lớn: đơn vị đủ trên số phải làm. Thanh dưới: phần đã đủ. Đường nhỏ: các kỳ đã đến hạn.{' '}
          {places.isLikeMap ? 'Các ô xếp gần như trên bản đồ.' : 'Các ô xếp theo tên.'}
        </p>
      )}
      <ol
        className={`lt-places${units.length > 0 ? ' lt-places-units' : ''}`}
        style={{ '--lt-places-columns': places.columns } as React.CSSProperties}
      >
        {places.tiles.map(({ tile, row, column }) => (
          <li key={tile.id} style={{ '--lt-row': row + 1, '--lt-column': column + 1 } as React.CSSProperties}>
            {tile.kind === 'group' ? (
              <GroupTile
                tile={tile}
                isDue={places.isDue}
                href={progressHref(view.address, { look: 'table', ...placeOf(view, tile.id), cell: null })}
              />
            ) : (
              <UnitTile tile={tile} href={progressHref(view.address, { cell: tile.cell, look: 'table' })} />
            )}
          </li>
        ))}
      </ol>
      {groups.length > 0 && <PlacesTable groups={groups} view={view} head={period} />}
    </section>
  );
}

function UnitTile({ tile, href }: { tile: UnitOf; href: string }) {
  return (
    <a className="lt-place lt-place-unit" href={href}>
      <span>{tile.name}</span>
      <StatusBadge status={tile.status} count={tile.count} />
    </a>
  );
}

function PlacesTable({
  groups,
  view,
  head,
}: {
  groups: readonly GroupOf[];
  view: ProgressView;
  head: string;
}) {
  const byName = [...groups].sort((a, b) => a.name.localeCompare(b.name, 'vi', { numeric: true }));
  return (
    <details className="lt-places-table">
      <summary>Xem bảng số</summary>
      <DataTable
        caption={`${head}: đủ, phải làm, nợ theo nơi`}
        columns={[
          { head: 'Nơi' },
          { head: 'Đủ', width: '90px', numeric: true },
          { head: 'Phải làm', width: '110px', numeric: true },
          { head: 'Tỷ lệ', width: '100px', numeric: true },
          { head: 'Đơn vị nợ', width: '110px', numeric: true },
        ]}
      >
        {byName.map((tile) => (
          <tr key={tile.id}>
            <Cell main>
              <a href={progressHref(view.address, { look: 'table', ...placeOf(view, tile.id), cell: null })}>
                {tile.name}
              </a>
            </Cell>
            <Cell label="Đủ" numeric>
              {numberWords(tile.done)}
            </Cell>
            <Cell label="Phải làm" numeric>
              {numberWords(tile.owed)}
            </Cell>
            <Cell label="Tỷ lệ" numeric>
              {tile.owed > 0 ? percentWords(tile.done / tile.owed) : ''}
            </Cell>
            <Cell label="Đơn vị nợ" numeric>
              {numberWords(tile.missing)}
            </Cell>
          </tr>
        ))}
      </DataTable>
    </details>
  );
}
