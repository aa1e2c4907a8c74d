import type { Db } from '../../../platform/db/open-database.server.ts';
import type { Consequences } from './consequences.ts';

/** Kept beside the change, as told by those who reacted to it. */
export async function noteConsequences(
  db: Db,
  successionId: string,
  consequences: Consequences,
): Promise<void> {
  await db
    .updateTable('unit_successions')
    .set({ consequences: JSON.stringify(consequences) })
    .where('id', '=', successionId)
    .execute();
}

export async function findConsequences(db: Db, successionId: string): Promise<Consequences | null> {
  const row = await db
    .selectFrom('unit_successions')
    .where('id', '=', successionId)
    .select('consequences')
    .executeTakeFirst();
  return (row?.consequences as unknown as Consequences | undefined) ?? null;
}
