import type { z } from 'zod';
import type { Ctx } from '../../platform/context.server.ts';
import { withTransaction } from '../../platform/db/with-transaction.server.ts';
import { emit } from '../../platform/events/emit.server.ts';
import { placeholderEmail } from '../accounts/index.server.ts';
import { personChanged } from './events.ts';
import { getLookedAfter } from './find-looked-after.server.ts';
import { updatePerson } from './person-store.server.ts';
import type { personSchema } from './schema.ts';

/** Name and contact of a person; what changed is logged by field, not by value. @throws people.email-taken (by its constraint) */
export async function changePerson(
  ctx: Ctx,
  userId: string,
  input: z.output<typeof personSchema>,
): Promise<void> {
  const { person, unitId } = await getLookedAfter(ctx, userId);
  const wanted = { ...input, email: input.email || placeholderEmail(person.username) };
  const fields = (['name', 'email', 'phone', 'staffCode'] as const).filter(
    (name) => wanted[name] !== person[name],
  );
  if (fields.length === 0) return;
  await withTransaction(ctx, async (tx) => {
    await updatePerson(tx.db, userId, wanted);
    await emit(tx, personChanged, { type: 'user', id: userId, unitId }, { userId, fields });
  });
}
