import { findUnit } from '../../modules/units/index.server.ts';
import { localDate } from '../../platform/clock/clock.ts';
import { isSettable } from '../../platform/clock/settable-clock.server.ts';
import type { Ctx } from '../../platform/context.server.ts';
import { withTransaction } from '../../platform/db/with-transaction.server.ts';
import { commonErrors } from '../../platform/errors/common-errors.ts';
import { insertPeople } from './load-sample.server.ts';
import { peopleOfSchool } from './sample-people.ts';

/**
 * A unit that was founded while the sample year is played gets made-up people like the others, with their password, and
 * goes with the samples when they are taken out. @returns their sign-in names
 */
export async function welcomeNewcomers(ctx: Ctx, unitId: string): Promise<string[]> {
  if (!isSettable(ctx.clock)) throw commonErrors.notFound();
  return withTransaction(ctx, async (tx) => {
    const unit = await findUnit(tx.db, unitId, localDate(tx.clock.now()));
    const sample = await tx.db
      .selectFrom('accounts')
      .where('id', 'like', 'mau-%')
      .select('password')
      .limit(1)
      .executeTakeFirst();
    if (!unit || !sample?.password) throw commonErrors.notFound();
    const people = peopleOfSchool({ code: unit.code, shortName: unit.name });
    const usernames = people.map((person) => person.username);
    const there = await tx.db.selectFrom('users').where('username', 'in', usernames).select('id').execute();
    if (there.length > 0) return usernames;
    await tx.db.updateTable('units').set({ is_sample: true }).where('id', '=', unitId).execute();
    await insertPeople(tx, people, new Map([[unit.code, unitId]]), sample.password);
    return usernames;
  });
}
