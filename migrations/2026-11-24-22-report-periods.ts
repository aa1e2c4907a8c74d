import { type Kysely, sql } from 'kysely';

/**
 * A report of each period (decision record 0020). A duty that comes round again takes evidence of its own kind
 * ('report.quarter'), so that the report of a quarter and that of the year never fulfil each other's duty. Reports
 * that were handed in before stay what they were: the report of the whole plan where their unit owes one, else the
 * report of the period they had counted for.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table reports add column period text not null default 'year'`.execute(db);
  await sql`alter table reports drop constraint reports_plan_id_unit_id_unique`.execute(db);
  await sql`
    alter table reports add constraint reports_plan_id_unit_id_period_unique unique (plan_id, unit_id, period)`.execute(
    db,
  );
  await sql`
    alter table reports add constraint reports_period_check
      check (period ~ '^(year|[0-9]{4}-(0[1-9]|1[0-2]|q[1-4]|h[12]))$')`.execute(db);
  await sql`
    with rhythms as (
      select m.id, coalesce(m.due_rule->>'every', m.period) as every, coalesce(m.due_rule->>'month', 'last') as month
      from measures m where m.kind = 'report' and coalesce(m.due_rule->>'every', m.period) <> 'plan'
    ), counted as (
      select distinct on (r.id) r.id, e.id as evidence_id, y.every,
        (date_trunc('month', o.due_on) - case y.month when 'next' then interval '1 month' else interval '0' end)::date
          as last_month
      from reports r
      join evidence e on e.source_type = 'report' and e.source_id = r.id
      join credits c on c.evidence_id = e.id join obligations o on o.id = c.obligation_id and o.plan_id = r.plan_id
      join rhythms y on y.id = o.measure_id
      where not exists (
        select from obligations w join measures m on m.id = w.measure_id
        where w.plan_id = r.plan_id and w.unit_id = r.unit_id and m.kind = 'report'
          and coalesce(m.due_rule->>'every', m.period) = 'plan')
      order by r.id, o.due_on
    ), renamed as (
      update reports r set period = to_char(c.last_month, 'YYYY-') || case c.every
        when 'month' then to_char(c.last_month, 'MM')
        when 'quarter' then 'q' || ceil(extract(month from c.last_month) / 3)::int
        else 'h' || ceil(extract(month from c.last_month) / 6)::int end
      from counted c where c.id = r.id
    )
    update evidence e set kind = 'report.' || c.every from counted c where c.evidence_id = e.id`.execute(db);
  await sql`
    update measures set counts = array['report.' || coalesce(due_rule->>'every', period)]
    where kind = 'report' and coalesce(due_rule->>'every', period) <> 'plan'`.execute(db);
  // What counts for a cell it is no report of counts there no longer; the counts follow.
  await sql`
    with gone as (
      delete from credits c using obligations o, measures m, evidence e
      where o.id = c.obligation_id and m.id = o.measure_id and e.id = c.evidence_id
        and m.kind = 'report' and e.kind <> all(m.counts)
      returning c.obligation_id, c.is_late
    ), fewer as (
      select obligation_id, count(*)::int as done, count(*) filter (where is_late)::int as late from gone group by 1
    )
    update obligations o set done = o.done - f.done, late = o.late - f.late from fewer f where f.obligation_id = o.id`.execute(
    db,
  );
}
