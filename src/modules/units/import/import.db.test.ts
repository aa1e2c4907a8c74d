import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import { actorWith, useTestHouse } from '../../../../tests/support/test-database.ts';
import type { Actor } from '../../../platform/auth/actor.ts';
import { readWorkbook } from '../../../platform/spreadsheets/index.server.ts';
import { rawWorkbook } from '../../../platform/spreadsheets/testing.ts';
import { findContact } from '../contact-store.server.ts';
import { undoChange } from '../lineage/undo-change.server.ts';
import { setUnitContact } from '../set-unit-contact.server.ts';
import { countUnits } from '../unit-list-store.server.ts';
import { findUnitByCode } from '../unit-store.server.ts';
import { commitImport } from './commit-import.server.ts';
import type { ImportKind, ImportOptions } from './import-store.server.ts';
import { messes, trueProvince } from './messy-lists.ts';
import { annotatedFile, exportUnits, reorganisationTemplate, unitTemplate } from './out-files.server.ts';
import { countStates, getImport, readImportFile } from './read-import.server.ts';
import { receiveUnitFile } from './receive-file.server.ts';

const options: ImportOptions = {
  newFrom: '2023-01-01',
  changeFrom: '2023-10-16',
  owesFrom: null,
  basis: 'Công văn số 5',
  moveHolders: true,
};
const all = { kind: 'all' } as const;
const today = '2023-10-16';
const head = ['Mã đơn vị', 'Tên đơn vị', 'Loại đơn vị', 'Mã đơn vị cấp trên', 'Điện thoại'];

describe('nhập danh sách đơn vị', () => {
  const house = useTestHouse();
  let coordinator: Actor;
  const ctx = () => house.ctx(coordinator);
  beforeAll(() => {
    coordinator = actorWith('coordinator', { id: '00000000-0000-4000-8000-000000000009' });
  });

  async function handIn(rows: (string | number | null)[][], kind: ImportKind = 'units', more = {}) {
    const bytes = await rawWorkbook([{ name: 'DS', rows: [[...(kind === 'units' ? head : [])], ...rows] }]);
    return receiveUnitFile(ctx(), {
      kind,
      fileName: 'ds.xlsx',
      bytes,
      options: { ...options, ...more },
    });
  }
  const read = async (importId: string, withHiddenRows = false) => {
    const one = await getImport(ctx(), importId);
    return readImportFile(ctx(), one.bytes, one.kind, { ...one.options, withHiddenRows });
  };
  const commit = (importId: string) =>
    commitImport(ctx(), importId, { withHiddenRows: false, fingerprint: '' });
  async function stored(): Promise<string> {
    const { rows } = await sql<{ row: unknown }>`
      select to_jsonb(t) as row from (select u.code, v.valid_from, v.valid_to, v.name, v.kind, v.parent_id, c.phone, c.version
        from units u join unit_versions v on v.unit_id = u.id left join unit_contacts c on c.unit_id = u.id) t order by 1`.execute(
      house.services.db,
    );
    return JSON.stringify(rows);
  }

  it('nhập vào nhà mới, hoàn tác cả lần nhập, nhập lại', async () => {
    const { db } = house.services;
    const empty = await stored();
    const rows = [
      ['so', 'Sở GD&ĐT tỉnh Mẫu', 'Sở GD&ĐT', null, null],
      ['a1', 'Trường Tiểu học A', 'Tiểu học', 'pgd', '0272 1'],
      ['pgd', 'Phòng GD&ĐT huyện Mẫu', 'Phòng GD&ĐT', 'so', null],
      ['loi', 'Trường THCS Lỗi', 'THCS', 'khong-co', null],
    ];
    const { importId } = await handIn(rows);
    expect(countStates((await read(importId)).rows)).toMatchObject({ new: 3, error: 1 });
    expect(await stored()).toBe(empty);
    const { successionId } = await commit(importId);
    const a1 = await findUnitByCode(db, 'a1', today);
    expect(a1).toMatchObject({ name: 'Trường Tiểu học A', parentName: 'Phòng GD&ĐT huyện Mẫu' });
    expect(await findContact(db, a1!.id)).toMatchObject({ phone: '0272 1', version: 1 });
    await expect(commit(importId)).rejects.toMatchObject({ code: 'app.changed-meanwhile' });
    await undoChange(ctx(), successionId);
    expect(await stored()).toBe(empty);
    await commit((await handIn(rows)).importId);
    expect(await countUnits(db, all, today)).toBe(3);
  });

  it('nhập lại tệp đã xuất: không đơn vị nào đổi', async () => {
    const { db } = house.services;
    const bytes = await exportUnits(db, all, today);
    const reading = await readImportFile(ctx(), bytes, 'units', { ...options, withHiddenRows: false });
    expect(countStates(reading.rows)).toMatchObject({ same: 3, new: 0, changed: 0, error: 0 });
    await expect(
      commit((await receiveUnitFile(ctx(), { kind: 'units', fileName: 'x.xlsx', bytes, options })).importId),
    ).resolves.toMatchObject({ successionId: expect.any(String) });
  });

  it('đổi tên, chuyển, sửa liên hệ của đơn vị đang có; hoàn tác không lấy mất bản người khác sửa sau', async () => {
    const { db } = house.services;
    const before = await stored();
    const { importId } = await handIn([
      ['A1', 'Trường Tiểu học A mới', null, 'so', '0272 2'],
      ['pgd', 'PHÒNG GD&ĐT HUYỆN MẪU', null, null, '0272 9'],
    ]);
    const { rows } = await read(importId);
    expect(rows.map((row) => row.state)).toEqual(['changed', 'same']);
    const { successionId } = await commit(importId);
    const a1 = (await findUnitByCode(db, 'a1', today))!;
    expect(a1).toMatchObject({ name: 'Trường Tiểu học A mới', parentName: 'Sở GD&ĐT tỉnh Mẫu' });
    const pgd = (await findUnitByCode(db, 'pgd', today))!;
    const contact = await findContact(db, pgd.id);
    const { version, ...fields } = contact;
    await setUnitContact(ctx(), { unitId: pgd.id, contact: { ...fields, phone: '113' }, version });
    await undoChange(ctx(), successionId);
    expect((await findUnitByCode(db, 'a1', today))!.name).toBe('Trường Tiểu học A');
    expect(await findContact(db, pgd.id)).toMatchObject({ phone: '113' });
    await db.deleteFrom('unit_contacts').where('unit_id', '=', pgd.id).execute();
    expect(await stored()).toBe(before);
  });

  it('tệp kết quả giữ từng dòng của tệp gốc và nói rõ lỗi', async () => {
    const { importId } = await handIn([
      ['x1', 'Trường THCS Lỗi', 'THCS', 'khong-co', null],
      ['x2', 'Trường Mầm non Tốt', 'Mầm non', 'pgd', null],
    ]);
    const one = await getImport(ctx(), importId);
    const file = await annotatedFile(one.bytes, await read(importId));
    const [sheet] = await readWorkbook(file);
    const lines = sheet!.rows.map((row) => row.cells.slice(0, 2));
    expect(lines[2]).toEqual(['LỖI', 'Không tìm thấy nơi trực thuộc “khong-co”.']);
    expect(lines[3]).toEqual(['Lập mới', null]);
  });

  it('tệp mẫu đọc được và chưa có dòng nào', async () => {
    for (const [kind, file] of [
      ['units', await unitTemplate()],
      ['reorganisation', await reorganisationTemplate()],
    ] as const) {
      const reading = await readImportFile(ctx(), file, kind, { ...options, withHiddenRows: false });
      expect(reading.sheet).not.toBe('Ví dụ');
      expect(reading.rows).toEqual([]);
    }
  });

  it('1.500 đơn vị với nhiều kiểu lộn xộn một lúc: đọc và ghi không quá 3 giây', async () => {
    const truth = trueProvince(1500).map((unit) => ({ ...unit, code: unit.code.replace(/^80/, '77') }));
    for (const unit of truth) if (unit.parentCode) unit.parentCode = unit.parentCode.replace(/^80/, '77');
    const sheets = messes['dòng tổng, chữ ký, ghi chú ở cuối']!(truth);
    const bytes = await rawWorkbook(sheets);
    const before = await countUnits(house.services.db, all, today);
    const began = performance.now();
    const { importId } = await receiveUnitFile(ctx(), { kind: 'units', fileName: 'to.xlsx', bytes, options });
    const { rows } = await read(importId);
    const readMs = performance.now() - began;
    expect(countStates(rows).new).toBe(1500);
    const { successionId } = await commit(importId);
    const wholeMs = performance.now() - began;
    console.log(`1500 units: read ${readMs.toFixed(0)} ms, with commit ${wholeMs.toFixed(0)} ms`);
    expect(readMs).toBeLessThan(3000);
    await undoChange(ctx(), successionId);
    expect(await countUnits(house.services.db, all, today)).toBe(before);
  });

  it.each(['unit_head', 'district_officer', 'task_lead'] as const)('%s không nhập được', async (role) => {
    const bytes = await unitTemplate();
    const other = house.ctx(actorWith(role, { id: coordinator.unitId }));
    await expect(
      receiveUnitFile(other, { kind: 'units', fileName: 'x.xlsx', bytes, options }),
    ).rejects.toMatchObject({ code: 'app.not-found' });
  });

  it('sắp xếp lại còn một dòng lỗi thì không ghi gì; đủ thì ghi cả, hoàn tác cả', async () => {
    const { db } = house.services;
    const turnHead = ['Mã cũ', 'Tên cũ', 'Mã mới', 'Tên mới', 'Loại mới', 'Trực thuộc mới'];
    const good = [
      turnHead,
      ['pgd', null, null, null, null, null],
      [null, null, 'xa', 'UBND xã Mẫu', 'UBND xã, phường', 'so'],
      ['a1', null, null, null, null, 'xa'],
    ];
    const before = await stored();
    const bad = await handIn([...good, ['zz', null, null, null, null, null]], 'reorganisation', {
      changeFrom: '2023-10-01',
    });
    await expect(commit(bad.importId)).rejects.toMatchObject({ code: 'unit.import-has-errors' });
    expect(await stored()).toBe(before);
    const { importId } = await handIn(good, 'reorganisation', { changeFrom: '2023-10-01' });
    const { successionId } = await commit(importId);
    expect(await findUnitByCode(db, 'a1', today)).toMatchObject({ parentName: 'UBND xã Mẫu' });
    expect(await findUnitByCode(db, 'pgd', today)).toBeNull();
    await undoChange(ctx(), successionId);
    expect(await stored()).toBe(before);
  });
});
