import { TextInput } from '@mantine/core';
import { isLocalDate, type LocalDate, localDate } from '../../../platform/clock/clock.ts';
import { dateWords, numberWords } from '../../../platform/clock/words.ts';
import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { Cell, DataTable, GroupRow } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { field } from '../../../ui/error-summary.tsx';
import { FilterBar } from '../../../ui/filter-bar.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { findCurrentPlan, listMeasures } from '../../plans/index.server.ts';
import { type AsOfGroup, type AsOfLine, asOfGroups, type Side } from '../progress/as-of-lines.ts';
import { listMeasureTotals } from '../progress/progress-store.server.ts';
import { readAsOf } from '../progress/read-as-of.server.ts';
import type { Route } from './+types/as-of';

export const loader = withCtx(async (ctx, { request }: Route.LoaderArgs) => {
  const params = new URL(request.url).searchParams;
  const today = localDate(ctx.clock.now());
  const plan = await findCurrentPlan(ctx.db, params, ctx.actor);
  if (plan?.status !== 'released') return { plan: null, groups: [], on: today, today };
  const asked = params.get('ngay') ?? '';
  const on: LocalDate = isLocalDate(asked) ? asked : (plan.issuedOn ?? today);
  const filter = { planId: plan.id, scope: { kind: 'all' } as const, today };
  const { totals, turns } = await readAsOf(ctx, plan, on);
  const groups = asOfGroups(
    await listMeasures(ctx.db, plan.id),
    totals,
    await listMeasureTotals(ctx.db, filter),
    turns,
  );
  return { plan: { id: plan.id }, groups, on, today };
});

export default function AsOfPage({ loaderData: { plan, groups, on, today } }: Route.ComponentProps) {
  const others = groups.flatMap((group) => group.lines).filter((line) => line.isOther).length;
  return (
    <div className="lt-middle lt-stack">
      <PageHead
        question="Đơn vị thay đổi thì số nào đổi?"
        title="Đối chiếu số liệu theo đơn vị"
        back={{ href: '/tien-do', label: 'Bảng tiến độ' }}
        answer={
          others === 0 ? (
            <>Từ {dateWords(on)} đến nay đơn vị thay đổi không làm số nào khác đi.</>
          ) : (
            <>
              <b>{numberWords(others)} số</b> khác nhau giữa đơn vị ngày {dateWords(on)} và đơn vị hôm nay;
              mỗi số chỉ khác vì đơn vị kết thúc hoặc bắt đầu, không vì minh chứng.
            </>
          )
        }
      />
      <FilterBar submitWords="Đối chiếu">
        {plan && <input type="hidden" name="ke-hoach" value={plan.id} />}
        <TextInput {...field('ngay')} label="Theo đơn vị của ngày" type="date" defaultValue={on} />
      </FilterBar>
      {groups.length === 0 ? (
        <Panel flush>
          <EmptyState>Chưa có kế hoạch nào được phát hành.</EmptyState>
        </Panel>
      ) : (
        <AsOfTable groups={groups} on={on} today={today} />
      )}
    </div>
  );
}

function AsOfTable({ groups, on, today }: { groups: readonly AsOfGroup[]; on: LocalDate; today: LocalDate }) {
  const heads = [`Đơn vị ngày ${dateWords(on)}`, 'Kết thúc', 'Bắt đầu', `Đơn vị ngày ${dateWords(today)}`];
  return (
    <DataTable
      caption="Số liệu theo đơn vị lúc đó và hôm nay"
      columns={[
        { head: 'Kỳ' },
        ...heads.map((head, index) => ({
          head,
          width: index === 0 || index === 3 ? '260px' : '110px',
          numeric: true,
        })),
      ]}
    >
      {groups.map((group) => (
        <Group key={group.measureId} group={group} heads={heads} />
      ))}
    </DataTable>
  );
}

function Group({ group, heads }: { group: AsOfGroup; heads: readonly string[] }) {
  return (
    <>
      <GroupRow span={5}>{group.what}</GroupRow>
      {group.lines.map((line) => (
        <Line key={line.head} line={line} heads={heads} />
      ))}
    </>
  );
}

function Line({ line, heads }: { line: AsOfLine; heads: readonly string[] }) {
  return (
    <tr>
      <Cell main>{line.head}</Cell>
      <Cell label={heads[0]!} numeric>
        {sideWords(line.before)}
      </Cell>
      <Cell label={heads[1]!} numeric>
        {line.ended > 0 ? `–\u00a0${numberWords(line.ended)}` : <span className="lt-muted">0</span>}
      </Cell>
      <Cell label={heads[2]!} numeric>
        {line.begun > 0 ? `+\u00a0${numberWords(line.begun)}` : <span className="lt-muted">0</span>}
      </Cell>
      <Cell label={heads[3]!} numeric>
        {line.isOther ? <b>{sideWords(line.after)}</b> : sideWords(line.after)}
      </Cell>
    </tr>
  );
}

/** "530 trong 548 đủ, nợ 18" */
function sideWords({ owed, done, missing }: Side): string {
  const words = `${numberWords(done)} trong ${numberWords(owed)} đủ`;
  return missing > 0 ? `${words}, nợ ${numberWords(missing)}` : words;
}
