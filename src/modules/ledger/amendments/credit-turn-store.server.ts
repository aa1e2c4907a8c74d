import { type SqlBool, sql } from 'kysely';
import type { LocalDate } from '../../../platform/clock/clock.ts';
import type { Db } from '../../../platform/db/open-database.server.ts';
import type { CreditTurns } from './amendment-consequences.ts';

export interface CreditScope {
  planId: string;
  /** None said: all of the plan. */
  measureIds?: readonly string[];
}

function inScope({ planId, measureIds }: CreditScope) {
  return sql<SqlBool>`o.plan_id = ${planId}
    ${measureIds ? sql`and o.measure_id = any(${[...measureIds]}::uuid[])` : sql``}`;
}

/** Remembers, within this transaction, what counts toward what; `compareCredits` tells the difference. */
export async function rememberCredits(db: Db, scope: CreditScope): Promise<void> {
  await sql`drop table if exists credits_before`.execute(db);
  await sql`
    create temporary table credits_before on commit drop as
    select c.obligation_id, c.evidence_id from credits c join obligations o on o.id = c.obligation_id
    where ${inScope(scope)}`.execute(db);
}

const shownItems = 20;

export async function compareCredits(db: Db, scope: CreditScope, on: LocalDate): Promise<CreditTurns> {
  const { rows: counts } = await sql<Omit<CreditTurns, 'lost' | 'lostItems'>>`
    with after as (
      select c.obligation_id, c.evidence_id from credits c join obligations o on o.id = c.obligation_id
      where ${inScope(scope)}
    )
    select count(*) filter (where a.evidence_id is not null and b.evidence_id is not null)::int as kept,
      count(*) filter (where a.evidence_id is null)::int as dropped,
      count(*) filter (where b.evidence_id is null)::int as gained
    from after a full join credits_before b using (obligation_id, evidence_id)`.execute(db);
  const { rows: lost } = await sql<{ title: string; unitName: string; happenedOn: LocalDate; all: number }>`
    select e.title, v.name as "unitName", e.happened_on as "happenedOn", count(*) over ()::int as all
    from evidence e left join units_known_on(${on}::date) v on v.unit_id = e.unit_id
    where e.id in (select evidence_id from credits_before) and not exists (
      select from credits c join obligations o on o.id = c.obligation_id
      where c.evidence_id = e.id and o.plan_id = ${scope.planId})
    order by e.happened_on, e.id limit ${shownItems}`.execute(db);
  return {
    ...counts[0]!,
    lostItems: lost[0]?.all ?? 0,
    lost: lost.map(({ title, unitName, happenedOn }) => ({ title, unitName, happenedOn })),
  };
}
