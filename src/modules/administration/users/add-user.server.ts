import { localDate } from '../../../platform/clock/clock.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { withTransaction } from '../../../platform/db/with-transaction.server.ts';
import { createAccount, type IssuedLink, issueLink } from '../../accounts/index.server.ts';
import { countUnits, findUnitByCode, foundFirstUnit, givePost } from '../../units/index.server.ts';
import { roleLabels } from '../../units/index.ts';
import { administrationErrors } from '../errors.ts';
import type { NewUser } from './schema.ts';

export interface AddedUser {
  /** Shown once; only its hash is kept. */
  link: IssuedLink;
  unitName: string;
  unitFounded: boolean;
}

const firstUnitCode = 'so';

/**
 * A person with a post and a one-time link to come in. In a house without units the department is founded with it: so the first administrator
 * comes in. Called from the machine's own command line, by whoever runs the house.
 */
export async function addUser(ctx: Ctx, user: NewUser): Promise<AddedUser> {
  const { username, name, role, email } = user;
  return withTransaction(ctx, async (tx) => {
    const unit = await unitFor(tx, user);
    const { userId } = await createAccount(tx, { username, name, ...(email ? { email } : {}) });
    const title = user.title ?? roleLabels[role];
    await givePost(tx, { unitId: unit.id, role, title, userId, holder: name });
    const link = await issueLink(tx, { userId, purpose: 'join', unitId: unit.id });
    return { link, unitName: unit.name, unitFounded: unit.founded };
  });
}

async function unitFor(
  tx: Ctx,
  { unit, department }: NewUser,
): Promise<{ id: string; name: string; founded: boolean }> {
  const today = localDate(tx.clock.now());
  if ((await countUnits(tx.db, { kind: 'all' }, today)) === 0) {
    if (!department) throw administrationErrors.departmentNeeded();
    const { unitId } = await foundFirstUnit(tx, {
      code: unit ?? firstUnitCode,
      name: department,
      kind: 'department',
      parentId: null,
      // A plan of this year, issued before the house was set up, must already find it.
      validFrom: `${today.slice(0, 4)}-01-01`,
    });
    return { id: unitId, name: department, founded: true };
  }
  if (department) throw administrationErrors.departmentExists();
  const found = unit ? await findUnitByCode(tx.db, unit, today) : null;
  if (!found) throw administrationErrors.unitUnknown({ code: unit ?? '' });
  return { id: found.id, name: found.name, founded: false };
}
