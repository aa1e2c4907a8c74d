import { sql } from 'kysely';
import type { LocalDate } from '../../../platform/clock/clock.ts';
import type { Db } from '../../../platform/db/open-database.server.ts';

/** With fewer units a middle would tell one of them what another has done. */
export const fewestPeers = 5;

export interface PeerMedian {
  measureId: string;
  periodStart: LocalDate;
  /** Units of the same place that must do it, this one among them. */
  units: number;
  /** The middle of what they have. */
  median: number;
}

/**
 * The middle of what the units of one place have done, measure by measure: a number about all of them, with no name, no
 * order and no best. Only where this unit owes as well, and only of five units or more; those excused are left out.
 */
export async function listPeerMedians(
  db: Db,
  { planId, unitId, on }: { planId: string; unitId: string; on: LocalDate },
): Promise<PeerMedian[]> {
  const { rows } = await sql<PeerMedian>`
    with peers as (
      select p.unit_id from units_on(${on}::date) me join units_on(${on}::date) p on p.parent_id = me.parent_id
      where me.unit_id = ${unitId} and p.kind not in ('district_office', 'commune_office')
    )
    select o.measure_id as "measureId", o.period_start as "periodStart", count(*)::int as units,
      (percentile_cont(0.5) within group (order by o.done))::float8 as median
    from obligations own join obligations o on o.measure_id = own.measure_id and o.period_start = own.period_start
    join peers p on p.unit_id = o.unit_id
    where own.unit_id = ${unitId} and own.plan_id = ${planId} and o.state <> 'exempt'
    group by 1, 2 having count(*) >= ${fewestPeers}
    order by 1, 2`.execute(db);
  return rows;
}
