import { overseesOthers } from '../../../platform/auth/actor.ts';
import { dateWords, instantWords, numberWords } from '../../../platform/clock/words.ts';
import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { Cell, DataTable } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Pager } from '../../../ui/pager.tsx';
import { Rung } from '../../../ui/rung.tsx';
import type { RungLevel } from '../../../ui/rung-words.ts';
import { UiLink } from '../../../ui/ui-link.tsx';
import { findCurrentPlan } from '../../plans/index.server.ts';
import { evidenceHref, readEvidenceAddress } from '../progress/progress-address.ts';
import {
  type EvidenceListView,
  evidencePerPage,
  readEvidenceList,
} from '../progress/read-evidence-list.server.ts';
import type { Route } from './+types/evidence-list';

export const loader = withCtx(async (ctx, { request }: Route.LoaderArgs) => {
  const params = new URL(request.url).searchParams;
  const plan = await findCurrentPlan(ctx.db, params, ctx.actor);
  const isSchool = !overseesOthers(ctx.actor!);
  if (plan?.status !== 'released') return { list: null, isSchool, perPage: evidencePerPage };
  return {
    list: await readEvidenceList(ctx, plan, readEvidenceAddress(params)),
    isSchool,
    perPage: evidencePerPage,
  };
});

export default function EvidenceList({ loaderData: { list, isSchool, perPage } }: Route.ComponentProps) {
  const back = isSchool
    ? { href: '/', label: 'Việc của đơn vị' }
    : { href: '/tien-do', label: 'Bảng tiến độ' };
  if (!list || list.items === 0)
    return (
      <>
        <PageHead question="Minh chứng nào đứng sau con số?" answer={list?.about} back={back} />
        <EmptyState>Chưa có minh chứng nào được ghi nhận.</EmptyState>
      </>
    );
  const first = (list.address.page - 1) * perPage + 1;
  return (
    <>
      <PageHead question="Minh chứng nào đứng sau con số?" answer={answerOf(list)} back={back} />
      <EvidenceTable list={list} />
      <Pager
        page={list.address.page}
        pages={list.pages}
        hrefOf={(page) => evidenceHref({ ...list.address, page })}
        words={`${first}–${first + list.lines.length - 1} trong ${numberWords(list.items)} minh chứng`}
      />
    </>
  );
}

function answerOf(list: EvidenceListView) {
  return (
    <>
      <b>{list.about}</b>: {numberWords(list.items)} minh chứng
      {list.units > 1 ? ` của ${numberWords(list.units)} đơn vị` : ''}
      {list.late > 0 ? `, ${numberWords(list.late)} đến trễ` : ', đều đúng hạn'}.
    </>
  );
}

function EvidenceTable({ list }: { list: EvidenceListView }) {
  const columns = [
    { head: 'Minh chứng' },
    ...(list.singleUnit ? [] : [{ head: 'Đơn vị', width: '220px' }]),
    { head: 'Ngày', width: '110px' },
    { head: 'Nhận', width: '170px' },
    { head: 'Mức tin cậy', width: '190px' },
  ];
  return (
    <DataTable caption={`Minh chứng: ${list.about}`} columns={columns} stickyHead>
      {list.lines.map((line) => (
        <tr key={line.key}>
          <Cell main>{line.href ? <UiLink href={line.href}>{line.title}</UiLink> : line.title}</Cell>
          {!list.singleUnit && <Cell>{line.unit}</Cell>}
          <Cell label="Ngày">{dateWords(line.happenedOn)}</Cell>
          <Cell label="Nhận">
            {instantWords(line.receivedAt)}
            {line.isLate ? ' · đến trễ' : ''}
          </Cell>
          <Cell>
            <Rung level={line.rung as RungLevel} />
          </Cell>
        </tr>
      ))}
    </DataTable>
  );
}
