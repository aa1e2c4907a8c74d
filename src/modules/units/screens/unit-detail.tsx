import { mayDo } from '../../../platform/auth/policy.ts';
import { addDays, type LocalDate, localDate } from '../../../platform/clock/clock.ts';
import { dateWords } from '../../../platform/clock/words.ts';
import { commonErrors } from '../../../platform/errors/common-errors.ts';
import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { Cell, DataTable } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { roleLabels, unitKindLabels } from '../labels.ts';
import { unitPolicy } from '../policy.ts';
import { holdsOn, whoAnswers } from '../rules.ts';
import { listPostHoldings, listUnitVersions, type PostHolding } from '../unit-history-store.server.ts';
import { unitListHref } from '../unit-list-href.ts';
import { searchUnits } from '../unit-list-store.server.ts';
import { findUnit } from '../unit-store.server.ts';
import type { Route } from './+types/unit-detail';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export const loader = withCtx(async (ctx, args: Route.LoaderArgs) => {
  const { unitId } = args.params;
  const { actor } = ctx;
  const today = localDate(ctx.clock.now());
  if (!uuid.test(unitId) || !mayDo(unitPolicy['unit.read'], actor, unitId)) throw commonErrors.notFound();
  const unit = await findUnit(ctx.db, unitId, today);
  if (!unit || !actor) throw commonErrors.notFound();
  const maySeeList = mayDo(unitPolicy['unit.list'], actor);
  const below = await searchUnits(ctx.db, {
    scope: actor.scope,
    on: today,
    parentId: unit.id,
    page: 1,
    size: 1,
  });
  return {
    unit,
    today,
    versions: await listUnitVersions(ctx.db, unitId),
    posts: await listPostHoldings(ctx.db, unitId),
    below: below.total,
    maySeeList,
  };
});

/** "từ 01/01/2000", "từ 05/9/2022 đến hết 31/8/2023" */
function stretchWords(from: LocalDate, to: LocalDate | null): string {
  return to ? `từ ${dateWords(from)} đến hết ${dateWords(addDays(to, -1))}` : `từ ${dateWords(from)}`;
}

export default function UnitDetail({ loaderData }: Route.ComponentProps) {
  const { unit, today, versions, posts, below, maySeeList } = loaderData;
  const now = whoAnswers(posts.filter((post) => post.holder && holdsOn(post.heldFrom, post.heldTo, today)));
  return (
    <div className="lt-middle lt-stack-lg">
      <PageHead
        question={`Ai phụ trách ${unit.name}?`}
        back={maySeeList ? { href: '/don-vi', label: 'Đơn vị' } : undefined}
        answer={<WhoAndWhere people={now} kind={unitKindLabels[unit.kind]} parent={unit.parentName} />}
      />
      <Panel title="Chức danh phụ trách" flush>
        <Posts posts={posts} today={today} />
      </Panel>
      <Panel title="Tên và nơi trực thuộc theo thời gian" flush>
        <DataTable
          caption="Tên và nơi trực thuộc theo thời gian"
          columns={[
            { head: 'Tên' },
            { head: 'Loại đơn vị', width: '180px' },
            { head: 'Trực thuộc', width: '260px' },
            { head: 'Áp dụng', width: '240px' },
          ]}
        >
          {versions.map((version) => (
            <tr key={version.validFrom}>
              <Cell main>{version.name}</Cell>
              <Cell label="Loại">{unitKindLabels[version.kind]}</Cell>
              <Cell label="Trực thuộc">{version.parentName ?? <span className="lt-muted">Không</span>}</Cell>
              <Cell label="Áp dụng">{stretchWords(version.validFrom, version.validTo)}</Cell>
            </tr>
          ))}
        </DataTable>
      </Panel>
      <p className="lt-muted">
        Mã đơn vị: <span className="lt-mono">{unit.code}</span>
        {below > 0 && maySeeList && (
          <>
            {' · '}
            <a href={unitListHref({ thuoc: unit.id })}>{below} đơn vị trực thuộc</a>
          </>
        )}
      </p>
    </div>
  );
}

function WhoAndWhere({
  people,
  kind,
  parent,
}: {
  people: readonly PostHolding[];
  kind: string;
  parent: string | null;
}) {
  return (
    <>
      {people.length === 0 && 'Chưa có ai giữ chức danh phụ trách. '}
      {people.map((post, index) => (
        <span key={post.postId}>
          {index > 0 && ', '}
          <b>{post.holder}</b> ({post.title})
        </span>
      ))}
      {people.length > 0 && '. '}
      {kind}
      {parent ? `, trực thuộc ${parent}.` : '.'}
    </>
  );
}

function Posts({ posts, today }: { posts: readonly PostHolding[]; today: LocalDate }) {
  if (posts.length === 0)
    return (
      <EmptyState hint="Quản trị hệ thống lập chức danh và giao cho người phụ trách.">
        Đơn vị này chưa có chức danh nào trong hệ thống.
      </EmptyState>
    );
  return (
    <DataTable
      caption="Chức danh phụ trách"
      columns={[
        { head: 'Chức danh' },
        { head: 'Quyền', width: '180px' },
        { head: 'Người giữ', width: '260px' },
        { head: 'Thời gian', width: '240px' },
      ]}
    >
      {posts.map((post) => (
        <tr key={`${post.postId}${post.heldFrom ?? ''}`}>
          <Cell main>{post.title}</Cell>
          <Cell label="Quyền">{roleLabels[post.role]}</Cell>
          <Cell label="Người giữ">
            {post.holder ?? <span className="lt-muted">Chưa có</span>}
            {post.holder && !holdsOn(post.heldFrom, post.heldTo, today) && (
              <span className="lt-muted"> (đã thôi giữ)</span>
            )}
          </Cell>
          <Cell label="Thời gian">{post.heldFrom ? stretchWords(post.heldFrom, post.heldTo) : '–'}</Cell>
        </tr>
      ))}
    </DataTable>
  );
}
