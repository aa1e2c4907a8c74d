import { sql } from 'kysely';
import type { LocalDate } from '../../../platform/clock/clock.ts';
import type { Db } from '../../../platform/db/open-database.server.ts';
import type { ObligationState } from '../rules.ts';

/** What the detail of one cell needs beyond its credits. The caller has checked that the cell is in scope. */

export interface WithdrawnItem {
  id: string;
  title: string;
  happenedOn: LocalDate;
  receivedAt: Date;
  withdrawnAt: Date;
  /** Sent back by a second person, not taken away by the unit. */
  isReturned: boolean;
  reason: string;
}

/** Items that would count here but were withdrawn or returned. */
export async function listWithdrawnItems(db: Db, obligationId: string): Promise<WithdrawnItem[]> {
  const { rows } = await sql<WithdrawnItem>`
    select e.id, e.title, e.returned_at is not null as "isReturned", e.happened_on as "happenedOn", e.received_at as "receivedAt", e.withdrawn_at as "withdrawnAt",
      e.withdrawn_reason as reason
    from obligations o join measures m on m.id = o.measure_id
    join unit_contributors f on f.unit_id = o.unit_id and f.from_on <= o.due_on
    join evidence e on e.unit_id = f.source_unit_id and e.happened_on between o.period_start and o.period_end
      and e.kind = any(m.counts) and e.withdrawn_at is not null
    where o.id = ${obligationId}
    order by e.withdrawn_at`.execute(db);
  return rows;
}

/** Came in during the period, but of a day outside it: counts for that day's period. */
export async function countElsewhere(db: Db, obligationId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count
    from obligations o join measures m on m.id = o.measure_id
    join evidence e on e.unit_id = o.unit_id and e.kind = any(m.counts) and e.withdrawn_at is null
      and e.happened_on not between o.period_start and o.period_end
      and (e.received_at at time zone 'Asia/Ho_Chi_Minh')::date between o.period_start and o.period_end
    where o.id = ${obligationId}`.execute(db);
  return rows[0]!.count;
}

export interface StateTurn {
  at: Date;
  from: ObligationState;
  to: ObligationState;
  reason: string | null;
  by: string | null;
}

/** How the state of the cell was changed, from the event log. */
export async function listStateTurns(db: Db, obligationId: string): Promise<StateTurn[]> {
  const { rows } = await sql<StateTurn>`
    select l.at, l.payload->>'from' as "from", l.payload->>'to' as "to", l.payload->>'reason' as reason, u.name as by
    from event_log l left join users u on u.id = l.actor_user_id
    where l.subject_type = 'obligation' and l.subject_id = ${obligationId} and l.name = 'obligation.state-changed'
    order by l.id`.execute(db);
  return rows;
}

/** The words of the plan that make it a duty (rule P1). */
export async function findClauseText(
  db: Db,
  planId: string,
  lines: { fromLine: number; toLine: number },
): Promise<string> {
  const { rows } = await sql<{ text: string | null }>`
    select array_to_string((string_to_array(source_text, chr(10)))[${lines.fromLine}::int:${lines.toLine}::int], ' ') as text
    from plans where id = ${planId}`.execute(db);
  return (rows[0]?.text ?? '')
    .replace(/\s+/gu, ' ')
    .replace(/^\s*(\d+\.|-)\s+/u, '')
    .replace(/[.;,\s]+$/u, '');
}
