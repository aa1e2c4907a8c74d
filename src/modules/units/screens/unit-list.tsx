import { NativeSelect, TextInput } from '@mantine/core';
import { IconDownload, IconPencil } from '@tabler/icons-react';
import { mayDo } from '../../../platform/auth/policy.ts';
import { localDate } from '../../../platform/clock/clock.ts';
import { dateWords, numberWords } from '../../../platform/clock/words.ts';
import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { field } from '../../../ui/error-summary.tsx';
import { FilterBar } from '../../../ui/filter-bar.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Pager } from '../../../ui/pager.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { unitKindLabels, unitKinds } from '../labels.ts';
import { AsOfNote } from '../parts/as-of-note.tsx';
import { UnitTable } from '../parts/unit-table.tsx';
import { unitPolicy } from '../policy.ts';
import { unitCountWords } from '../rules.ts';
import { unitListQuerySchema } from '../schema.ts';
import { unitListHref } from '../unit-list-href.ts';
import { countUnitsByKind, listParents, searchUnits } from '../unit-list-store.server.ts';
import type { Route } from './+types/unit-list';

const pageSize = 50;

export const loader = withCtx(async (ctx, args: Route.LoaderArgs) => {
  const search = new URL(args.request.url).searchParams;
  const query = unitListQuerySchema.parse(Object.fromEntries(search));
  const { scope } = ctx.actor!;
  const today = localDate(ctx.clock.now());
  const on = query.ngay ?? today;
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
    on,
    today,
    ...found,
    counts: await countUnitsByKind(ctx.db, scope, on),
    parents: await listParents(ctx.db, scope, on),
    mayChange: mayDo(unitPolicy['unit.change'], ctx.actor),
  };
});

type Data = Route.ComponentProps['loaderData'];

export default function UnitList({ loaderData }: Route.ComponentProps) {
  const { query, units, total, on, today, mayChange } = loaderData;
  const from = (query.trang - 1) * pageSize;
  return (
    <>
      <PageHead
        question="Có những đơn vị nào?"
        answer={<Answer data={loaderData} />}
        actions={
          <>
            <ButtonLink href={`/don-vi/tai-ve?ngay=${on}`} icon={IconDownload} download>
              Tải danh sách .xlsx
            </ButtonLink>
            {mayChange && (
              <ButtonLink href="/don-vi/thay-doi" look="primary" icon={IconPencil}>
                Ghi thay đổi đơn vị
              </ButtonLink>
            )}
          </>
        }
      />
      <div className="lt-stack">
        <AsOfNote on={on} today={today} todayHref={unitListHref({ ...query, ngay: undefined })} />
        <Filters data={loaderData} />
      </div>
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
          <UnitTable units={units} grouped={!query.tim} on={on} today={today} />
          <Pager
            page={query.trang}
            pages={Math.ceil(total / pageSize)}
            hrefOf={(page) => unitListHref({ ...query, trang: page })}
            words={`${from + 1}–${from + units.length} trong ${numberWords(total)} đơn vị`}
          />
        </>
      )}
    </>
  );
}

function Answer({ data: { query, total, counts, on, today } }: { data: Data }) {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const when = on === today ? '' : `Ngày ${dateWords(on)} có `;
  if (query.tim || query.loai || query.thuoc)
    return (
      <>
        {when}
        <b>{numberWords(total)} đơn vị</b> khớp với bộ lọc, trong {numberWords(all)} đơn vị.
      </>
    );
  return (
    <>
      {when}
      <b>{numberWords(all)} đơn vị</b>
      {all > 0 ? `: ${unitCountWords(counts)}.` : '.'}
    </>
  );
}

function Filters({ data: { query, counts, parents } }: { data: Data }) {
  return (
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
      <TextInput {...field('ngay')} label="Theo ngày" type="date" defaultValue={query.ngay} />
    </FilterBar>
  );
}
