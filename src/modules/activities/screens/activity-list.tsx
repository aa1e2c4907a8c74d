import { NativeSelect, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { z } from 'zod';
import { overseesOthers } from '../../../platform/auth/actor.ts';
import { mayDo } from '../../../platform/auth/policy.ts';
import { localDate, monthOf, monthPattern } from '../../../platform/clock/clock.ts';
import { numberWords, recentMonthChoices } from '../../../platform/clock/words.ts';
import { pageNumber } from '../../../platform/http/page-number.ts';
import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { FilterBar, SegmentedLinks } from '../../../ui/filter-bar.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Pager } from '../../../ui/pager.tsx';
import { countActivities, listActivities } from '../activity-store.server.ts';
import { activityKindLabels, activityKinds } from '../labels.ts';
import { ActivityRows } from '../parts/activity-rows.tsx';
import { activityPolicy } from '../policy.ts';
import type { Route } from './+types/activity-list';

const perPage = 50;

export const loader = withCtx(async (ctx, { request }: Route.LoaderArgs) => {
  const actor = ctx.actor!;
  const on = localDate(ctx.clock.now());
  const asked = readFilter(new URL(request.url).searchParams);
  const wide = overseesOthers(actor);
  const view = wide && asked.view !== 'don-vi' ? ('pham-vi' as const) : ('don-vi' as const);
  const filter = {
    scope: actor.scope,
    on,
    unitId: view === 'don-vi' ? actor.unitId : asked.unitId,
    text: asked.text,
    kind: asked.kind,
    month: asked.month,
  };
  const [activities, total] = await Promise.all([
    listActivities(ctx.db, { ...filter, limit: perPage, offset: (asked.page - 1) * perPage }),
    countActivities(ctx.db, filter),
  ]);
  return {
    activities,
    total,
    month: monthOf(on),
    view,
    wide,
    asked,
    unitName: actor.unitName,
    mayRecord: mayDo(activityPolicy['activity.record'], actor, actor.unitId),
  };
});

function readFilter(query: URLSearchParams) {
  const month = query.get('thang') ?? '';
  return {
    view: query.get('xem'),
    unitId: z.uuid().safeParse(query.get('don-vi')).data,
    text: query.get('q')?.normalize('NFC').trim().slice(0, 100) || undefined,
    kind: activityKinds.find((one) => one === query.get('loai')),
    month: monthPattern.test(month) ? month : undefined,
    page: pageNumber(query),
  };
}

export default function ActivityList({ loaderData: data }: Route.ComponentProps) {
  const own = data.view === 'don-vi';
  return (
    <>
      <PageHead
        question={own ? 'Đơn vị đã làm gì?' : 'Các đơn vị đã làm gì?'}
        title="Hoạt động"
        answer={`${numberWords(data.total)} hoạt động ${whose(data)}, ngày gần nhất trước.`}
        actions={
          data.mayRecord && (
            <ButtonLink href="/hoat-dong/moi" look="primary" icon={IconPlus}>
              Ghi hoạt động
            </ButtonLink>
          )
        }
      />
      <div className="lt-stack">
        {data.wide && (
          <SegmentedLinks
            label="Phạm vi xem"
            items={[
              { href: '/hoat-dong', label: 'Mọi đơn vị trong phạm vi', current: !own },
              { href: '/hoat-dong?xem=don-vi', label: data.unitName, current: own },
            ]}
          />
        )}
        {(isFiltered(data) || data.total > 8) && <Filters data={data} />}
        <ActivityRows activities={data.activities} showUnit={!own} filtered={isFiltered(data)} />
        {data.total > 0 && (
          <Pager
            page={data.asked.page}
            pages={Math.ceil(data.total / perPage)}
            hrefOf={(page) => hrefOfPage(data, page)}
            words={`${data.total} hoạt động`}
          />
        )}
      </div>
    </>
  );
}

type Data = Route.ComponentProps['loaderData'];

function whose({ asked, activities, view }: Data): string {
  if (view === 'don-vi') return 'đã ghi';
  return asked.unitId && activities[0] ? `của ${activities[0].unitName}` : 'trong phạm vi';
}

function isFiltered({ asked }: Data): boolean {
  return Boolean(asked.kind ?? asked.month ?? asked.text ?? asked.unitId);
}

function hrefOfPage({ asked, view }: Data, page: number): string {
  const query = new URLSearchParams({ xem: view });
  if (asked.unitId) query.set('don-vi', asked.unitId);
  if (asked.text) query.set('q', asked.text);
  if (asked.kind) query.set('loai', asked.kind);
  if (asked.month) query.set('thang', asked.month);
  if (page > 1) query.set('trang', String(page));
  return `/hoat-dong?${query}`;
}

function Filters({ data }: { data: Data }) {
  return (
    <FilterBar>
      <input type="hidden" name="xem" value={data.view} />
      {data.asked.unitId && <input type="hidden" name="don-vi" value={data.asked.unitId} />}
      <NativeSelect
        label="Tháng"
        name="thang"
        defaultValue={data.asked.month ?? ''}
        data={[{ value: '', label: 'Mọi tháng' }, ...recentMonthChoices(data.month)]}
      />
      <NativeSelect
        label="Loại"
        name="loai"
        defaultValue={data.asked.kind ?? ''}
        data={[
          { value: '', label: 'Mọi loại' },
          ...activityKinds.map((value) => ({ value, label: activityKindLabels[value] })),
        ]}
      />
      <TextInput
        label={data.view === 'don-vi' ? 'Tên hoạt động' : 'Tên hoạt động hoặc đơn vị'}
        name="q"
        defaultValue={data.asked.text}
        placeholder="Có hoặc không dấu"
      />
    </FilterBar>
  );
}
