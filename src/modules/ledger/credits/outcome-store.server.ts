import { sql } from 'kysely';
import type { LocalDate } from '../../../platform/clock/clock.ts';
import type { EvidenceOutcome, FindOutcome } from '../../../platform/evidence-outcome.ts';
import { periodWords } from '../home/owed-words.ts';
import type { PeriodLength } from '../rules.ts';

interface Row {
  id: string;
  kind: string;
  rung: EvidenceOutcome['rung'];
  happenedOn: LocalDate;
  returnedAt: Date | null;
  reason: string | null;
  by: string | null;
}

/** The cells an item counts toward, or when such items would count; and who sent it back. */
export const findOutcome: FindOutcome = async (db, { sourceType, sourceId, unitId }) => {
  const { rows: found } = await sql<Row>`
    select e.id, e.kind, e.rung, e.happened_on as "happenedOn", e.returned_at as "returnedAt", m.reason, p.title as by
    from evidence e
    left join lateral (
      select reason, by_post_id from rung_moves
      where evidence_id = e.id and cause = 'returned' order by no desc limit 1
    ) m on e.returned_at is not null
    left join posts p on p.id = m.by_post_id
    where e.source_type = ${sourceType} and e.source_id = ${sourceId} and e.unit_id = ${unitId}`.execute(db);
  const evidence = found[0];
  if (!evidence) return null;
  const { rows: counts } = await sql<Omit<EvidenceOutcome['counts'][number], 'periodWords'> & PeriodRow>`
    select p.title as "planTitle", t.no as "taskNo", coalesce(t.short_title, m.what) as task, m.period,
      o.period_start as "periodStart", c.is_late as "isLate"
    from credits c join obligations o on o.id = c.obligation_id join measures m on m.id = o.measure_id
    join plans p on p.id = o.plan_id left join tasks t on t.id = m.task_id
    where c.evidence_id = ${evidence.id} order by p.issued_on, t.no, o.period_start`.execute(db);
  const { rows: taken } = await sql<{ from: LocalDate | null; to: LocalDate | null }>`
    select min(o.period_start) as "from", max(o.period_end) as "to"
    from obligations o join measures m on m.id = o.measure_id
    where o.unit_id = ${unitId} and ${evidence.kind} = any(m.counts)`.execute(db);
  const { rung, happenedOn, returnedAt, reason, by } = evidence;
  const [span] = taken;
  return {
    rung,
    happenedOn,
    counts: counts.map(({ period, periodStart, ...one }) => ({
      ...one,
      periodWords: periodWords(period, periodStart),
    })),
    takenBetween: span?.from && span.to ? { from: span.from, to: span.to } : null,
    returned: returnedAt && { reason: reason ?? '', by: by ?? 'Người xác nhận', at: returnedAt },
  };
};

interface PeriodRow {
  period: PeriodLength;
  periodStart: LocalDate;
}
