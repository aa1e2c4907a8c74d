import type { Db } from '../../../platform/db/open-database.server.ts';

export interface Recovery {
  id: string;
  userId: string;
  name: string;
  username: string;
  startedBy: string | null;
  starter: string | null;
  reason: string;
  startedAt: Date;
  outcome: string | null;
}

function selectRecoveries(db: Db) {
  return db
    .selectFrom('recoveries as r')
    .innerJoin('users as u', 'u.id', 'r.user_id')
    .leftJoin('users as s', 's.id', 'r.started_by')
    .select([
      'r.id',
      'r.user_id as userId',
      'u.name',
      'u.username',
      'r.started_by as startedBy',
      's.name as starter',
      'r.reason',
      'r.started_at as startedAt',
      'r.outcome',
    ]);
}

/** Not decided yet, oldest first. */
export async function listOpenRecoveries(db: Db): Promise<Recovery[]> {
  const rows = await selectRecoveries(db)
    .where('r.outcome', 'is', null)
    .orderBy('r.started_at')
    .limit(500)
    .execute();
  return rows.map((row) => ({ ...row, username: row.username ?? '' }));
}

/** Held until the transaction ends, so that two people do not decide at once. */
export async function lockRecovery(db: Db, id: string): Promise<Recovery | null> {
  const row = await selectRecoveries(db).where('r.id', '=', id).forUpdate('r').executeTakeFirst();
  return row ? { ...row, username: row.username ?? '' } : null;
}

/** @returns its id; null when one is open already */
export async function insertRecovery(
  db: Db,
  { userId, by, reason, at }: { userId: string; by: string | null; reason: string; at: Date },
): Promise<string | null> {
  const row = await db
    .insertInto('recoveries')
    .values({ user_id: userId, started_by: by, reason, started_at: at })
    .onConflict((conflict) => conflict.column('user_id').where('outcome', 'is', null).doNothing())
    .returning('id')
    .executeTakeFirst();
  return row?.id ?? null;
}

export async function markDecided(
  db: Db,
  id: string,
  { by, outcome, reason, at }: { by: string; outcome: 'confirmed' | 'refused'; reason: string; at: Date },
): Promise<void> {
  await db
    .updateTable('recoveries')
    .set({ decided_by: by, outcome, decision_reason: reason, decided_at: at })
    .where('id', '=', id)
    .execute();
}
