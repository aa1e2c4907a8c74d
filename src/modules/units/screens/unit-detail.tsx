import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { unitKindLabels } from '../labels.ts';
import { AbsentNote } from '../parts/absent-note.tsx';
import { AsOfNote } from '../parts/as-of-note.tsx';
import { ContactPanel } from '../parts/contact-panel.tsx';
import { PostTable } from '../parts/post-table.tsx';
import { holdsOn, whoAnswers } from '../rules.ts';
import { unitListHref } from '../unit-list-href.ts';
import { readUnitDetails, readUnitPage } from '../unit-page.server.ts';
import type { Route } from './+types/unit-detail';

export const loader = withCtx(async (ctx, { request, params }: Route.LoaderArgs) => {
  const page = await readUnitPage(ctx, params.unitId, new URL(request.url).searchParams);
  return { ...page, ...(await readUnitDetails(ctx, page)) };
});

type Data = Route.ComponentProps['loaderData'];

export default function UnitDetail({ loaderData }: Route.ComponentProps) {
  const { unit, on, today, posts, below, contact, maySeeList, mayChange, mayEditContact, absent } =
    loaderData;
  return (
    <div className="lt-middle lt-stack-lg">
      <PageHead
        question={absent ? unit.name : `Ai phụ trách ${unit.name}?`}
        title={unit.name}
        back={
          maySeeList ? { href: unitListHref(on === today ? {} : { ngay: on }), label: 'Đơn vị' } : undefined
        }
        answer={<Answer data={loaderData} />}
        actions={
          <>
            <ButtonLink href={`/don-vi/${unit.id}/lich-su`}>Xem lịch sử</ButtonLink>
            {mayChange && !absent && (
              <ButtonLink href={`/don-vi/${unit.id}/thay-doi`}>Ghi thay đổi</ButtonLink>
            )}
          </>
        }
      />
      <AbsentNote page={loaderData} />
      {!absent && <AsOfNote on={on} today={today} todayHref={`/don-vi/${unit.id}`} />}
      <Panel
        title="Chức danh phụ trách"
        flush
        action={
          mayEditContact &&
          !absent && (
            <ButtonLink href={`/nhan-su?don-vi=${unit.id}`} size="small">
              Thêm người, bàn giao
            </ButtonLink>
          )
        }
      >
        <PostTable posts={posts} on={on} />
      </Panel>
      <ContactPanel
        contact={contact}
        editHref={mayEditContact && !absent ? `/don-vi/${unit.id}/lien-he` : undefined}
      />
      <p className="lt-muted">
        Mã đơn vị: <span className="lt-mono">{unit.code}</span>
        {below > 0 && maySeeList && (
          <>
            {' · '}
            <a href={unitListHref({ thuoc: unit.id, ...(on === today ? {} : { ngay: on }) })}>
              {below} đơn vị trực thuộc
            </a>
          </>
        )}
      </p>
    </div>
  );
}

function Answer({ data: { unit, posts, on, absent } }: { data: Data }) {
  const kind = unitKindLabels[unit.kind];
  const where = unit.parentName ? `${kind}, trực thuộc ${unit.parentName}.` : `${kind}.`;
  if (absent) return <>{where}</>;
  const people = whoAnswers(posts.filter((post) => post.holder && holdsOn(post.heldFrom, post.heldTo, on)));
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
      {where}
    </>
  );
}
