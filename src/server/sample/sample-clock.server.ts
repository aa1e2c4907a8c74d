import { sql } from 'kysely';
import { systemClock } from '../../platform/clock/clock.ts';
import { isSettable, type SettableClock, settableClock } from '../../platform/clock/settable-clock.server.ts';
import type { Ctx } from '../../platform/context.server.ts';
import type { Db } from '../../platform/db/open-database.server.ts';
import { commonErrors } from '../../platform/errors/common-errors.ts';

const key = 'sample-clock';

/** The clock of this house: real time, or in a house of samples the day of the sample year it stands on. */
export async function openClock(db: Db): Promise<typeof systemClock> {
  const at = await readSampleInstant(db);
  return at ? settableClock(at) : systemClock;
}

export async function readSampleInstant(db: Db): Promise<Date | null> {
  const row = await db.selectFrom('settings').select('value').where('key', '=', key).executeTakeFirst();
  return row ? new Date(row.value as string) : null;
}

/** Sets the sample day and keeps it for the next start. @throws app.not-found in a house that works with real data */
export async function setSampleClock(ctx: Ctx, instant: Date): Promise<void> {
  if (!isSettable(ctx.clock)) throw commonErrors.notFound();
  await storeSampleInstant(ctx.db, instant);
  (ctx.clock as SettableClock).set(instant);
}

export async function storeSampleInstant(db: Db, instant: Date): Promise<void> {
  await sql`
    insert into settings (key, value) values (${key}, ${JSON.stringify(instant.toISOString())}::jsonb)
    on conflict on constraint settings_pkey do update set value = excluded.value, updated_at = now()`.execute(
    db,
  );
}
