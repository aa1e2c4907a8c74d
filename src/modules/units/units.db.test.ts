import { describe, expect, it } from 'vitest';
import { useTestHouse } from '../../../tests/support/test-database.ts';
import { buildUnit } from './testing.ts';
import { listUnitIdsBelow, listUnits } from './unit-store.server.ts';

describe('đơn vị', () => {
  const house = useTestHouse();

  it('tên xếp theo thứ tự tiếng Việt, số trong tên xếp theo số', async () => {
    const { db } = house.services;
    for (const name of [
      'Trường Đông',
      'Trường Dũng',
      'Trường mẫu 12',
      'Trường mẫu 9',
      'Trường Ân',
      'Trường An',
    ])
      await buildUnit(db, { name });
    const units = await listUnits(db, { scope: { kind: 'all' }, on: '2023-10-16' });
    expect(units.map((unit) => unit.name)).toEqual([
      'Trường An',
      'Trường Ân',
      'Trường Dũng',
      'Trường Đông',
      'Trường mẫu 9',
      'Trường mẫu 12',
    ]);
  });

  it('phạm vi của Phòng GD&ĐT là chính mình và mọi đơn vị bên dưới, không hơn', async () => {
    const { db } = house.services;
    const district = await buildUnit(db, { kind: 'district_office' });
    const school = await buildUnit(db, { parentId: district.id });
    await buildUnit(db, { kind: 'district_office' });
    expect((await listUnitIdsBelow(db, district.id, '2023-10-16')).sort()).toEqual(
      [district.id, school.id].sort(),
    );
  });
});
