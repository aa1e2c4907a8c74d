import type { Db } from '../../../platform/db/open-database.server.ts';

export interface ReleasedCounts {
  obligations: number;
  units: number;
}

/** What the release of a plan created; exemptions made later do not take away from it. */
export async function countReleased(db: Db, planId: string): Promise<ReleasedCounts> {
  return db
    .selectFrom('obligations')
    .where('plan_id', '=', planId)
    .select((eb) => [
      eb.fn.countAll<number>().as('obligations'),
      eb.fn.count<number>('unit_id').distinct().as('units'),
    ])
    .executeTakeFirstOrThrow();
}
