import { beforeAll, describe, expect, it } from 'vitest';
import { useTestHouse } from '../../../tests/support/test-database.ts';
import { type BuiltUnit, buildUnit } from './testing.ts';
import { countUnitsByKind, listParents, searchUnits } from './unit-list-store.server.ts';

const on = '2023-10-16';
const everything = { kind: 'all' } as const;

describe('danh sách đơn vị', () => {
  const house = useTestHouse();
  let district: BuiltUnit;
  let other: BuiltUnit;
  const search = (rest: object) =>
    searchUnits(house.services.db, { scope: everything, on, page: 1, size: 50, ...rest });

  beforeAll(async () => {
    const { db } = house.services;
    district = await buildUnit(db, { name: 'Phòng GD&ĐT Huyện mẫu 01', kind: 'district_office' });
    other = await buildUnit(db, { name: 'Phòng GD&ĐT Huyện mẫu 02', kind: 'district_office' });
    for (const name of ['Trường THCS Đông Hòa mẫu', 'Trường THCS Dong mẫu', 'Trường THCS 100 % mẫu'])
      await buildUnit(db, { name, parentId: district.id });
    await buildUnit(db, { name: 'Trường THCS Đông mẫu', parentId: other.id });
  });

  it('tìm không dấu thấy cả tên có dấu, gõ có dấu thì tên đúng dấu đứng trước', async () => {
    const plain = await search({ text: 'dong' });
    expect(plain.units.map((unit) => unit.name)).toHaveLength(3);
    const marked = await search({ text: 'Đông' });
    expect(marked.units.at(-1)?.name).toBe('Trường THCS Dong mẫu');
  });

  it('ký tự % và _ được tìm như chữ thường, không phải ký tự đại diện', async () => {
    expect((await search({ text: '100 %' })).units).toHaveLength(1);
    expect((await search({ text: '%' })).total).toBe(1);
    expect((await search({ text: '_' })).total).toBe(0);
  });

  it('lọc theo nơi trực thuộc, đếm đúng khi chia trang', async () => {
    const first = await search({ parentId: district.id, size: 2 });
    expect(first).toMatchObject({ total: 3, units: [{ parentName: district.name }, {}] });
    const second = await search({ parentId: district.id, size: 2, page: 2 });
    expect(second.units).toHaveLength(1);
  });

  it('không đơn vị nào ngoài phạm vi lọt vào danh sách, số đếm hay bộ lọc', async () => {
    const { db } = house.services;
    const scope = { kind: 'units', unitIds: [other.id] } as const;
    const mine = { kind: 'units' as const, unitIds: [...scope.unitIds] };
    expect((await search({ scope: mine, text: 'THCS' })).total).toBe(0);
    expect(await countUnitsByKind(db, mine, on)).toEqual({ district_office: 1 });
    expect(await listParents(db, mine, on)).toEqual([]);
  });
});
