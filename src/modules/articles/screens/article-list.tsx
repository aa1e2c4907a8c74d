import { NativeSelect, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { z } from 'zod';
import { overseesOthers } from '../../../platform/auth/actor.ts';
import { mayDo } from '../../../platform/auth/policy.ts';
import { localDate, monthOf, monthPattern } from '../../../platform/clock/clock.ts';
import { monthWords, numberWords, recentMonthChoices } from '../../../platform/clock/words.ts';
import { pageNumber } from '../../../platform/http/page-number.ts';
import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { FilterBar, SegmentedLinks } from '../../../ui/filter-bar.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Pager } from '../../../ui/pager.tsx';
import { countArticles, countPublished, listArticles } from '../article-list-store.server.ts';
import { articleStatuses, articleStatusLabels } from '../labels.ts';
import { ArticleRows } from '../parts/article-rows.tsx';
import { DeviceDraftStrips } from '../parts/device-draft-strips.tsx';
import { articlePolicy } from '../policy.ts';
import type { Route } from './+types/article-list';

const perPage = 50;

export const loader = withCtx(async (ctx, { request }: Route.LoaderArgs) => {
  const actor = ctx.actor!;
  const on = localDate(ctx.clock.now());
  const asked = readFilter(new URL(request.url).searchParams);
  const wide = overseesOthers(actor);
  const view = wide && asked.view !== 'don-vi' ? ('pham-vi' as const) : ('don-vi' as const);
  const filter = {
    scope: actor.scope,
    ownUnitId: actor.unitId,
    on,
    unitId: view === 'don-vi' ? actor.unitId : asked.unitId,
    // What another unit has not published is not shown to anyone else.
    status: view === 'don-vi' ? asked.status : (asked.status ?? ('published' as const)),
    month: asked.month,
    text: asked.text,
  };
  const [articles, total, thisMonth] = await Promise.all([
    listArticles(ctx.db, { ...filter, limit: perPage, offset: (asked.page - 1) * perPage }),
    countArticles(ctx.db, filter),
    countPublished(ctx.db, actor.unitId, monthOf(on)),
  ]);
  return {
    articles,
    total,
    thisMonth,
    month: monthOf(on),
    view,
    wide,
    asked,
    unitName: actor.unitName,
    mayWrite: mayDo(articlePolicy['article.write'], actor, actor.unitId),
    postId: actor.postId,
  };
});

function readFilter(query: URLSearchParams) {
  const month = query.get('thang') ?? '';
  return {
    view: query.get('xem'),
    unitId: z.uuid().safeParse(query.get('don-vi')).data,
    status: articleStatuses.find((one) => one === query.get('trang-thai')),
    month: monthPattern.test(month) ? month : undefined,
    text: query.get('q')?.normalize('NFC').trim().slice(0, 100) || undefined,
    page: pageNumber(query),
  };
}

export default function ArticleList({ loaderData: data }: Route.ComponentProps) {
  const own = data.view === 'don-vi';
  const counted = (
    <>
      {monthWords(data.month).replace('t', 'T')}, đơn vị đã đăng <b>{data.thisMonth} bài</b>.
    </>
  );
  return (
    <>
      <PageHead
        question={own ? 'Đơn vị đã đăng gì?' : 'Các đơn vị đã đăng gì?'}
        title="Bài đăng"
        answer={
          own
            ? counted
            : `${numberWords(data.total)} bài ${data.asked.unitId && data.articles[0] ? `của ${data.articles[0].unitName}` : 'trong phạm vi'}, mới nhất trước.`
        }
        actions={
          data.mayWrite && (
            <>
              <ButtonLink href="/bai-dang/moi" look="primary" icon={IconPlus}>
                Viết bài
              </ButtonLink>
              <ButtonLink href="/bai-dang/gui-duong-dan">Gửi đường dẫn</ButtonLink>
            </>
          )
        }
      />
      <div className="lt-stack">
        {data.wide && (
          <SegmentedLinks
            label="Phạm vi xem"
            items={[
              { href: '/bai-dang', label: 'Mọi đơn vị trong phạm vi', current: !own },
              { href: '/bai-dang?xem=don-vi', label: data.unitName, current: own },
            ]}
          />
        )}
        {own && <DeviceDraftStrips postId={data.postId} />}
        {needsFilters(data) && <Filters data={data} />}
        <ArticleRows articles={data.articles} showUnit={!own} filtered={isFiltered(data.asked)} />
        {data.total > 0 && (
          <Pager
            page={data.asked.page}
            pages={Math.ceil(data.total / perPage)}
            hrefOf={(page) => hrefOfPage(data, page)}
            words={`${data.total} bài`}
          />
        )}
      </div>
    </>
  );
}

type Data = Route.ComponentProps['loaderData'];

function isFiltered(asked: Data['asked']): boolean {
  return Boolean(asked.status ?? asked.month ?? asked.text ?? asked.unitId);
}

/** A short list needs none; they would push it off a phone's first screen. */
function needsFilters({ asked, total }: Data): boolean {
  return isFiltered(asked) || total > 8;
}

function hrefOfPage({ asked, view }: Data, page: number): string {
  const query = new URLSearchParams({ xem: view });
  if (asked.unitId) query.set('don-vi', asked.unitId);
  if (asked.status) query.set('trang-thai', asked.status);
  if (asked.month) query.set('thang', asked.month);
  if (asked.text) query.set('q', asked.text);
  if (page > 1) query.set('trang', String(page));
  return `/bai-dang?${query}`;
}

function Filters({ data }: { data: Data }) {
  const statuses = data.view === 'don-vi' ? articleStatuses : (['published', 'withdrawn'] as const);
  return (
    <FilterBar>
      <input type="hidden" name="xem" value={data.view} />
      {data.asked.unitId && <input type="hidden" name="don-vi" value={data.asked.unitId} />}
      <NativeSelect
        label="Tháng đăng"
        name="thang"
        defaultValue={data.asked.month ?? ''}
        data={[{ value: '', label: 'Mọi tháng' }, ...recentMonthChoices(data.month)]}
      />
      <NativeSelect
        label="Trạng thái"
        name="trang-thai"
        defaultValue={data.asked.status ?? ''}
        data={[
          { value: '', label: data.view === 'don-vi' ? 'Tất cả' : 'Đã đăng' },
          ...statuses
            .filter((value) => data.view === 'don-vi' || value !== 'published')
            .map((value) => ({ value, label: articleStatusLabels[value] })),
        ]}
      />
      <TextInput
        label={data.view === 'don-vi' ? 'Tiêu đề' : 'Tiêu đề hoặc đơn vị'}
        name="q"
        defaultValue={data.asked.text}
        placeholder="Có hoặc không dấu"
      />
    </FilterBar>
  );
}
