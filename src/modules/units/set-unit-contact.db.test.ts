import { describe, expect, it } from 'vitest';
import { actorWith, useTestHouse } from '../../../tests/support/test-database.ts';
import { findContact } from './contact-store.server.ts';
import { setUnitContact } from './set-unit-contact.server.ts';
import { buildUnit } from './testing.ts';

describe('liên hệ của đơn vị', () => {
  const house = useTestHouse();
  const contact = { phone: '0272 123 456', email: 'a@mau.invalid', address: 'Ấp mẫu', website: '' };

  it('trường sửa liên hệ của mình; người sửa sau một bản cũ được báo, không mất bản kia', async () => {
    const { db } = house.services;
    const unit = await buildUnit(db);
    const ctx = house.ctx(actorWith('unit_communicator', unit));
    await setUnitContact(ctx, { unitId: unit.id, contact, version: 0 });
    await expect(
      setUnitContact(ctx, { unitId: unit.id, contact: { ...contact, phone: '1' }, version: 0 }),
    ).rejects.toMatchObject({ code: 'app.changed-meanwhile' });
    await setUnitContact(ctx, { unitId: unit.id, contact: { ...contact, phone: '113' }, version: 1 });
    expect(await findContact(db, unit.id)).toEqual({ ...contact, phone: '113', version: 2 });
  });

  it('không sửa được liên hệ của đơn vị khác', async () => {
    const { db } = house.services;
    const [mine, other] = [await buildUnit(db), await buildUnit(db)];
    const ctx = house.ctx(actorWith('unit_head', mine));
    await expect(setUnitContact(ctx, { unitId: other.id, contact, version: 0 })).rejects.toMatchObject({
      code: 'app.not-found',
    });
  });
});
