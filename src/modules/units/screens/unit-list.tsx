import { NativeSelect, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { localDate } from '../../../platform/clock/clock.ts';
import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { Cell, DataTable, GroupRow } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { field } from '../../../ui/error-summary.tsx';
import { FilterBar } from '../../../ui/filter-bar.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Pager } from '../../../ui/pager.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { unitKindLabels, unitKinds } from '../labels.ts';
import { unitCountWords } from '../rules.ts';
import { unitListQuerySchema } from '../schema.ts';
import { unitListHref } from '../unit-list-href.ts';
import { countUnitsByKind, listParents, searchUnits, type UnitLine } from '../unit-list-store.server.ts';
import type { Route } from './+types/unit-list';

const pageSize = 50;

export const loader = withCtx(async (ctx, args: Route.LoaderArgs) => {
  const search = new URL(args.request.url).searchParams;
  const query = unitListQuerySchema.parse(Object.fromEntries(search));
  const { scope } = ctx.actor!;
  const on = localDate(ctx.clock.now());
  const found = await searchUnits(ctx.db, {
    scope,
    on,
    kind: query.loai,
    parentId: query.thuoc,
    text: query.tim,
    page: query.trang,
    size: pageSize,
  });
  return {
    query,
    ...found,
    counts: await countUnitsByKind(ctx.db, scope, on),
    parents: await listParents(ctx.db, scope, on),
  };
});

export default function UnitList({ loaderData }: Route.ComponentProps) {
  const { query, units, total, counts, parents } = loaderData;
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const from = (query.trang - 1) * pageSize;
  return (
    <>
      <PageHead
        question="Có những đơn vị nào?"
        answer={
          query.tim || query.loai || query.thuoc ? (
            <>
              <b>{total.toLocaleString('vi-VN')} đơn vị</b> khớp với bộ lọc, trong{' '}
              {all.toLocaleString('vi-VN')} đơn vị.
            </>
          ) : (
            <>
              <b>{all.toLocaleString('vi-VN')} đơn vị</b>: {unitCountWords(counts)}.
            </>
          )
        }
      />
      <FilterBar submitWords="Lọc đơn vị">
        <TextInput {...field('tim')} label="Tên hoặc mã" type="search" defaultValue={query.tim} />
        <NativeSelect
          {...field('loai')}
          label="Loại đơn vị"
          defaultValue={query.loai ?? ''}
          data={[
            { value: '', label: 'Mọi loại' },
            ...unitKinds
              .filter((kind) => counts[kind])
              .map((kind) => ({ value: kind, label: `${unitKindLabels[kind]} (${counts[kind]})` })),
          ]}
        />
        {parents.length > 1 && (
          <NativeSelect
            {...field('thuoc')}
            label="Trực thuộc"
            defaultValue={query.thuoc ?? ''}
            data={[
              { value: '', label: 'Mọi nơi' },
              ...parents.map((parent) => ({ value: parent.id, label: parent.name })),
            ]}
          />
        )}
      </FilterBar>
      {units.length === 0 ? (
        <Panel flush>
          <EmptyState
            hint="Tìm được cả khi gõ không dấu: “truong thcs mau 12”."
            action={<ButtonLink href="/don-vi">Xem mọi đơn vị</ButtonLink>}
          >
            Không có đơn vị nào khớp với bộ lọc này.
          </EmptyState>
        </Panel>
      ) : (
        <>
          <UnitTable units={units} grouped={!query.tim} />
          <Pager
            page={query.trang}
            pages={Math.ceil(total / pageSize)}
            hrefOf={(page) => unitListHref({ ...query, trang: page })}
            words={`${from + 1}–${from + units.length} trong ${total.toLocaleString('vi-VN')} đơn vị`}
          />
        </>
      )}
    </>
  );
}

function UnitTable({ units, grouped }: { units: readonly UnitLine[]; grouped: boolean }) {
  const rows: ReactNode[] = [];
  let open: string | null | undefined;
  for (const unit of units) {
    if (grouped && unit.parentId !== open) {
      open = unit.parentId;
      if (unit.parentName)
        rows.push(
          <GroupRow key={`group-${open}`} span={4}>
            {unit.parentName}
          </GroupRow>,
        );
    }
    rows.push(<UnitRow key={unit.id} unit={unit} withParent={!grouped} />);
  }
  return (
    <DataTable
      caption="Các đơn vị"
      stickyHead
      columns={[
        { head: 'Đơn vị' },
        { head: 'Loại đơn vị', width: '190px' },
        { head: grouped ? 'Phụ trách' : 'Trực thuộc', width: '400px' },
        { head: 'Mã', width: '140px' },
      ]}
    >
      {rows}
    </DataTable>
  );
}

function UnitRow({ unit, withParent }: { unit: UnitLine; withParent: boolean }) {
  return (
    <tr>
      <Cell main>
        <a href={`/don-vi/${unit.id}`}>{unit.name}</a>
      </Cell>
      <Cell label="Loại">{unitKindLabels[unit.kind]}</Cell>
      {withParent ? (
        <Cell label="Trực thuộc">{unit.parentName ?? <span className="lt-muted">Không</span>}</Cell>
      ) : (
        <Cell label="Phụ trách">{unit.people ?? <span className="lt-muted">Chưa có</span>}</Cell>
      )}
      <Cell label="Mã">
        <span className="lt-mono">{unit.code}</span>
      </Cell>
    </tr>
  );
}
