import type { Role } from '../../platform/auth/actor.ts';
import type { LocalDate } from '../../platform/clock/clock.ts';
import type { Db } from '../../platform/db/open-database.server.ts';

/** A post of this role in the unit that nobody holds from a day on. */
export async function findVacantPost(
  db: Db,
  unitId: string,
  role: Role,
  from: LocalDate,
): Promise<string | null> {
  const row = await db
    .selectFrom('posts as p')
    .where('p.unit_id', '=', unitId)
    .where('p.role', '=', role)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('post_holdings as h')
            .select('h.id')
            .whereRef('h.post_id', '=', 'p.id')
            .where((eb) => eb.or([eb('h.held_to', 'is', null), eb('h.held_to', '>', from)])),
        ),
      ),
    )
    .select('p.id')
    .orderBy('p.created_at')
    .limit(1)
    .executeTakeFirst();
  return row?.id ?? null;
}

export async function insertPost(db: Db, unitId: string, role: Role, title: string): Promise<string> {
  const row = await db
    .insertInto('posts')
    .values({ unit_id: unitId, role, title })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

export async function insertHolding(db: Db, postId: string, userId: string, from: LocalDate): Promise<void> {
  await db
    .insertInto('post_holdings')
    .values({ post_id: postId, user_id: userId, held_from: from })
    .execute();
}
