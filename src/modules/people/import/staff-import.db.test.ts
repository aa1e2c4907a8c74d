import { randomUUID } from 'node:crypto';
import type { CellValue } from 'hucre/xlsx';
import { beforeAll, describe, expect, it } from 'vitest';
import { actorWith, useTestHouse } from '../../../../tests/support/test-database.ts';
import type { Actor } from '../../../platform/auth/actor.ts';
import { readFile } from '../../../platform/files/file-store.server.ts';
import { readWorkbook } from '../../../platform/spreadsheets/index.server.ts';
import { issueLink } from '../../accounts/index.server.ts';
import { joinWith } from '../../accounts/testing.ts';
import { buildUnit } from '../../units/testing.ts';
import { countStates, listPeople } from '../person-store.server.ts';
import { staffFile, staffRows } from '../testing.ts';
import { readStaffImport, writeStaffImport } from './run-import.server.ts';
import { getStaffImport, receiveStaffFile, startWriting, undoStaffImport } from './staff-import.server.ts';

// Every file is read in a child process, which is slow to begin on a busy machine.
describe('nhập danh sách nhân sự', { timeout: 180_000 }, () => {
  const house = useTestHouse();
  let coordinator: Actor;
  let officer: Actor;
  let schools: { id: string; code: string; name: string }[];

  beforeAll(async () => {
    const { db } = house.services;
    const root = await buildUnit(db, { kind: 'department', name: 'Sở mẫu' });
    const district = await buildUnit(db, {
      kind: 'district_office',
      name: 'Phòng GD&ĐT Huyện mẫu 01',
      parentId: root.id,
    });
    schools = [];
    for (let no = 1; no <= 40; no++) {
      const name = `Trường THCS mẫu ${no}`;
      const { id } = await buildUnit(db, { name, parentId: district.id });
      schools.push({ id, name, code: `t-${id}` });
    }
    const other = await buildUnit(db, { name: 'Trường huyện khác', parentId: root.id });
    schools.push({ id: other.id, name: 'Trường huyện khác', code: `t-${other.id}` });
    const holders = [
      ['coordinator', root.id],
      ['district_officer', district.id],
    ] as const;
    for (const [role, unitId] of holders) {
      const userId = `giu-${role}`;
      const postId = randomUUID();
      await db
        .insertInto('users')
        .values({ id: userId, name: userId, email: `${userId}@mau.invalid`, username: userId })
        .execute();
      await db.insertInto('posts').values({ id: postId, unit_id: unitId, role, title: role }).execute();
      await db
        .insertInto('post_holdings')
        .values({ post_id: postId, user_id: userId, held_from: '2020-01-01' })
        .execute();
      const below = [district.id, ...schools.slice(0, 40).map((one) => one.id)];
      const scope =
        role === 'coordinator' ? ({ kind: 'all' } as const) : ({ kind: 'units', unitIds: below } as const);
      const actor = actorWith(role, { id: unitId }, { userId, postId, scope });
      if (role === 'coordinator') coordinator = actor;
      else officer = actor;
    }
  });

  async function handIn(rows: CellValue[][], actor = coordinator, head?: CellValue[]) {
    const ctx = house.ctx(actor);
    const bytes = await staffFile(rows, head);
    const options = { from: '2023-09-05', withHiddenRows: false };
    const { importId } = await receiveStaffFile(ctx, { fileName: 'nhan-su.xlsx', bytes, options });
    await readStaffImport(house.ctx(), { importId });
    const one = await getStaffImport(ctx, importId);
    const { bytes: result } = one.resultFileId ? await readFile(ctx, one.resultFileId) : { bytes: null };
    const sheet = result && (await readWorkbook(result))[0]!.rows;
    /** By the row's number in the file that was handed in: state, mistakes, understanding. */
    const lines = new Map((sheet ?? []).slice(1).map(({ cells }) => [Number(cells[3]), cells.slice(0, 3)]));
    return { importId, one, lines, ctx };
  }

  async function write(importId: string, actor = coordinator) {
    await startWriting(house.ctx(actor), importId);
    await writeStaffImport(house.ctx(), { importId });
    return getStaffImport(house.ctx(actor), importId);
  }

  const personBy = (column: 'staff_code' | 'name', value: string) =>
    house.services.db.selectFrom('users').where(column, '=', value).selectAll().execute();

  it('đọc thử không ghi gì; ghi thì ai cũng chưa có mật khẩu; hoàn tác thì như chưa có', async () => {
    const { db } = house.services;
    const count = async () =>
      (
        await db
          .selectFrom('users')
          .select((eb) => eb.fn.countAll<number>().as('n'))
          .executeTakeFirstOrThrow()
      ).n;
    const before = await count();
    const { importId, one } = await handIn([
      ['A1', 'Nguyễn Thị Mẫu An', schools[0]!.code, 'Hiệu trưởng', 'AN@Truong.Example', '912345678'],
      ['A2', 'TRẦN VĂN MẪU BÌNH', schools[0]!.code, 'Giáo viên Toán', null, '0912 000 111'],
      ['A2', 'Trần Văn Mẫu Bình', schools[1]!.code, 'Phụ trách truyền thông', null, null],
    ]);
    expect(one).toMatchObject({ status: 'read', reading: { people: 2, posts: 3, counts: { error: 0 } } });
    expect(await count()).toBe(before);
    expect((await write(importId)).status).toBe('written');
    const [an] = await personBy('staff_code', 'A1');
    expect(an).toMatchObject({
      email: 'an@truong.example',
      phone: '0912345678',
      username: 'an.nguyenthimau',
    });
    const [binh, ...others] = await personBy('staff_code', 'A2');
    expect(others).toEqual([]);
    expect(binh?.name).toBe('Trần Văn Mẫu Bình');
    const posts = await db
      .selectFrom('post_holdings as h')
      .innerJoin('posts as p', 'p.id', 'h.post_id')
      .where('h.user_id', '=', binh!.id)
      .select(['p.role', 'p.title', 'h.held_from'])
      .orderBy('p.role')
      .execute();
    expect(posts).toEqual([
      { role: 'staff_member', title: 'Giáo viên Toán', held_from: '2023-09-05' },
      { role: 'unit_communicator', title: 'Phụ trách truyền thông', held_from: '2023-09-05' },
    ]);
    const passwords = db.selectFrom('accounts').where('user_id', 'in', [an!.id, binh!.id]).select('id');
    expect(await passwords.execute()).toEqual([]);
    await undoStaffImport(house.ctx(coordinator), importId);
    expect(await count()).toBe(before);
    const again = undoStaffImport(house.ctx(coordinator), importId);
    await expect(again).rejects.toMatchObject({ code: 'people.undone-already' });
  });

  it('mỗi dòng lộn xộn được hiểu đúng hoặc được nói rõ, không dòng nào đoán', async () => {
    const code = schools[2]!.code;
    const row = (...cells: CellValue[]) => cells;
    const messy: [CellValue[], string, RegExp?][] = [
      [row('M1', 'Lê Mẫu Một', code, 'Giáo viên', null, null), 'Thêm'],
      [row('M1', 'Lê Mẫu Một', code, 'Giáo viên', null, null), 'Trùng, bỏ qua'],
      [row('M1', 'Phạm Mẫu Khác', code, 'Giáo viên', null, null), 'LỖI', /tên khác/],
      [row('M4', 'Mẫu', code, 'Giáo viên', null, null), 'LỖI', /một chữ/],
      [row('M5', 'Lê Mẫu Năm', 'khong-co', 'Giáo viên', null, null), 'LỖI', /trong phạm vi/],
      [row('M6', 'Lê Mẫu Sáu', code, 'Giáo viên', 'khong phai thu', null), 'LỖI', /Thư điện tử/],
      [row('M7', 'Lê Mẫu Bảy', code, 'Giáo viên', null, '12'), 'LỖI', /Số điện thoại/],
      [row('M8', 'Lê Mẫu Tám', '', 'Giáo viên', null, null), 'LỖI', /Chưa có đơn vị/],
      [row(null, 'Lê Mẫu Chín', code, 'Giáo viên Toán', null, null), 'Thêm'],
      [row(null, 'Lê Mẫu Chín', code, 'Giáo viên Văn', null, null), 'LỖI', /Trùng tên/],
      [row('M11', 'Lê Mẫu Mười', code, 'Hiệu trưởng', null, null), 'Thêm'],
      [row('M12', 'Lê Mẫu Khác Nữa', code, 'Q. Hiệu trưởng', null, null), 'Thêm'],
      [row('M13', 'Lê Mẫu Hai Đầu', code, 'Hiệu trưởng', null, null), 'LỖI', /cũng là thủ trưởng/],
      [row('M14', 'Lê Mẫu Thư Chung', code, 'Giáo viên', 'chung@truong.example', null), 'Thêm'],
      [row('M15', 'Lê Mẫu Thư Chung B', code, 'Giáo viên', 'chung@truong.example', null), 'LỖI', /tên khác/],
      [row('#N/A', 'Lê Mẫu Công Thức', code, 'Giáo viên', null, null), 'LỖI', /công thức/],
      [row('M17', 'NguyÔn V¨n MÉu', code, 'Gi¸o viªn', null, null), 'LỖI', /TCVN3/],
      [
        row('M18', 'Lê Mẫu Hai Số', code, 'Giáo viên', null, '0912000222 / 0912000333'),
        'Thêm',
        /chỉ ghi số đầu/,
      ],
      [row('Cộng', null, null, null, null, null), 'Không đọc'],
    ];
    const { lines } = await handIn(messy.map(([cells]) => cells));
    for (const [index, [, state, words]] of messy.entries()) {
      const [was, mistakes, understood] = lines.get(index + 3)!;
      expect([index + 3, was], `${mistakes} ${understood}`).toEqual([index + 3, state]);
      if (words) expect(`${mistakes} ${understood}`, String(index + 3)).toMatch(words);
    }
  });

  it('trước khi ghi thấy tên từng người, đơn vị, chức danh, vai trò, từ ngày nào; lỗi dài không làm vỡ trang', async () => {
    const { code, name } = schools[20]!;
    const head = ['Mã cán bộ', 'Họ và tên', 'Mã đơn vị', 'Chức danh', 'Giữ từ ngày'];
    const long = 'Nguyễn Mẫu '.repeat(450);
    const { one, lines } = await handIn(
      [
        ['X1', 'Đỗ Mẫu Xem', code, 'Quản trị hệ thống', '05/9/2023'],
        ['X2', 'Lê Mẫu Xem', code, 'Phụ trách truyền thông', '5-9-2023'],
        ['X3', 'Võ Mẫu Xem', code, 'Giáo viên', '01/01/2090'],
        ['X4', long, long, 'Giáo viên', long],
        ['Tổng', '12 người', null, null, null],
      ],
      coordinator,
      head,
    );
    const { reading } = one;
    expect(reading?.writes).toEqual([
      {
        ...{ no: 3, name: 'Đỗ Mẫu Xem', unitName: name, isNew: true, contact: [] },
        post: { title: 'Quản trị hệ thống', role: 'staff_member', from: '2023-09-05' },
      },
      {
        ...{ no: 4, name: 'Lê Mẫu Xem', unitName: name, isNew: true, contact: [] },
        post: { title: 'Phụ trách truyền thông', role: 'unit_communicator', from: '2023-09-05' },
      },
    ]);
    expect(reading?.noted.map(({ no, notes }) => [no, notes])).toEqual([
      [3, [expect.stringContaining('ghi là Giáo viên, nhân viên')]],
    ]);
    expect(lines.get(5)?.[1]).toMatch(/còn hơn một năm nữa/);
    expect(lines.get(7)?.[0]).toBe('Không đọc');
    expect(reading?.skipped).toContainEqual({ why: 'total', rows: 1 });
    const [, wrong] = reading!.errors;
    expect(wrong!.name).toMatch(/^.{1,40}…$/);
    expect(wrong!.unitName.length).toBeLessThan(70);
    for (const words of wrong!.errors) expect(words.length).toBeLessThan(140);
  });

  it('đầu cột tên khác, họ và tên hai cột, đề mục từng trường thay cho cột đơn vị', async () => {
    const head = ['STT', 'Mã định danh (MOET)', 'Họ đệm', 'Tên', 'Nhiệm vụ', 'ĐT di động'];
    const rows: CellValue[][] = [
      ['I', schools[3]!.name],
      [1, 'H1', 'Nguyễn Mẫu', 'Đức', 'Giáo viên', '0912111222'],
      ['II', schools[4]!.name],
      [2, 'H2', 'Trần Thị', 'Mẫu', 'Hiệu trưởng', '0912111333'],
    ];
    const { importId, one } = await handIn(rows, coordinator, head);
    expect(one.reading).toMatchObject({ people: 2, counts: { new: 2, error: 0 } });
    await write(importId);
    expect(await personBy('staff_code', 'H2')).toMatchObject([{ name: 'Trần Thị Mẫu' }]);
  });

  it('người đã có: nhận ra theo mã, sửa liên hệ, hoàn tác trả lại; nhập lại cùng tệp không đổi gì', async () => {
    const code = schools[5]!.code;
    const first = await handIn([['K1', 'Võ Mẫu Kiên', code, 'Giáo viên', null, '0912000444']]);
    await write(first.importId);
    const same = await handIn([['K1', 'Võ Mẫu Kiên', code, 'Giáo viên', null, '0912000444']]);
    expect(same.one.reading).toMatchObject({ people: 0, counts: { same: 1 } });
    await startWriting(same.ctx, same.importId);
    await writeStaffImport(house.ctx(), { importId: same.importId });
    expect(await getStaffImport(same.ctx, same.importId)).toMatchObject({
      status: 'failed',
      failure: { message: expect.stringContaining('Chưa ghi gì') },
    });
    const changed = await handIn([
      ['K1', 'Võ Mẫu Kiên', code, 'Giáo viên', 'kien@truong.example', '0912000555'],
    ]);
    expect(changed.one.reading?.counts).toMatchObject({ changed: 1 });
    await write(changed.importId);
    expect(await personBy('staff_code', 'K1')).toMatchObject([
      { phone: '0912000555', email: 'kien@truong.example' },
    ]);
    await undoStaffImport(changed.ctx, changed.importId);
    const [back] = await personBy('staff_code', 'K1');
    expect(back?.phone).toBe('0912000444');
    expect(back?.email).toMatch(/invalid$/);
  });

  it('hoàn tác giữ ai đã nhận lời mời và vào', async () => {
    const code = schools[6]!.code;
    const { importId, ctx } = await handIn([
      ['V1', 'Đỗ Mẫu Vào', code, 'Giáo viên', null, null],
      ['V2', 'Đỗ Mẫu Chưa', code, 'Giáo viên', null, null],
    ]);
    await write(importId);
    const [joined] = await personBy('staff_code', 'V1');
    const { code: link } = await issueLink(ctx, { userId: joined!.id, purpose: 'join', unitId: null });
    await joinWith(ctx, link);
    await undoStaffImport(ctx, importId);
    expect(await personBy('staff_code', 'V1')).toHaveLength(1);
    expect(await personBy('staff_code', 'V2')).toEqual([]);
    const held = house.services.db.selectFrom('post_holdings').where('user_id', '=', joined!.id).select('id');
    expect(await held.execute()).toHaveLength(1);
  });

  it('cán bộ huyện chỉ nhập cho trường của mình, không giao quyền vượt cấp, không đụng người huyện khác', async () => {
    const foreign = schools[40]!;
    const theirs = await handIn([
      ['F1', 'Ngô Mẫu Ngoài', foreign.code, 'Giáo viên', 'ngoai@truong.example', null],
    ]);
    await write(theirs.importId);
    const head = ['Mã cán bộ', 'Họ và tên', 'Mã đơn vị', 'Vai trò', 'Thư điện tử'];
    const { lines } = await handIn(
      [
        ['O1', 'Ngô Mẫu Trong', schools[7]!.code, 'Giáo viên', null],
        ['O2', 'Ngô Mẫu Khác', foreign.code, 'Giáo viên', null],
        ['O3', 'Ngô Mẫu Điều', schools[7]!.code, 'Điều phối kế hoạch', null],
        ['F1', 'Ngô Mẫu Ngoài', schools[7]!.code, 'Giáo viên', null],
        [null, 'Ngô Mẫu Ngoài', schools[7]!.code, 'Giáo viên', 'ngoai@truong.example'],
        ['O6', 'Ngô Mẫu Lạ', schools[7]!.code, 'Vua', null],
      ],
      officer,
      head,
    );
    const said = [...lines.values()]
      .filter(([state]) => state)
      .map(([state, mistakes]) => `${state}: ${mistakes ?? ''}`);
    expect(said).toEqual([
      expect.stringMatching(/^Thêm/),
      expect.stringMatching(/Không có đơn vị .* trong phạm vi/),
      expect.stringMatching(/không có vai trò Điều phối kế hoạch/),
      expect.stringMatching(/ngoài phạm vi/),
      expect.stringMatching(/ngoài phạm vi/),
      expect.stringMatching(/Không có vai trò “Vua”/),
    ]);
    const coordinators = await handIn([['P1', 'Lý Mẫu Riêng', schools[8]!.code, 'Giáo viên', null, null]]);
    const peek = getStaffImport(house.ctx(officer), coordinators.importId);
    await expect(peek).rejects.toMatchObject({ code: 'app.not-found' });
  });

  it('hai người bấm ghi cùng lúc thì ghi một lần; tệp không phải danh sách được nói rõ', async () => {
    const { importId, ctx } = await handIn([['D1', 'Hồ Mẫu Đôi', schools[9]!.code, 'Giáo viên', null, null]]);
    const both = await Promise.allSettled([startWriting(ctx, importId), startWriting(ctx, importId)]);
    expect(both.map((one) => one.status).toSorted()).toEqual(['fulfilled', 'rejected']);
    await Promise.all([
      writeStaffImport(house.ctx(), { importId }),
      writeStaffImport(house.ctx(), { importId }),
    ]);
    expect(await personBy('staff_code', 'D1')).toHaveLength(1);
    const nothing = await handIn([['x', 'y']], coordinator, ['Cột một', 'Cột hai']);
    expect(nothing.one).toMatchObject({
      status: 'unreadable',
      failure: { message: expect.stringContaining('Không tìm thấy danh sách') },
    });
  });

  it('20.000 người: đọc, ghi, hoàn tác', async () => {
    const bytes = await staffFile(
      staffRows(
        20_000,
        schools.slice(10, 40).map((one) => one.code),
      ),
    );
    const ctx = house.ctx(coordinator);
    const options = { from: '2023-09-05', withHiddenRows: false };
    const { importId } = await receiveStaffFile(ctx, { fileName: 'lon.xlsx', bytes, options });
    let peak = 0;
    let worstWait = 0;
    let last = performance.now();
    const watch = setInterval(() => {
      peak = Math.max(peak, process.memoryUsage().rss);
      worstWait = Math.max(worstWait, performance.now() - last - 20);
      last = performance.now();
    }, 20);
    const timed = async (work: () => Promise<unknown>) => {
      const began = performance.now();
      await work();
      return Math.round(performance.now() - began);
    };
    const before = process.memoryUsage().rss;
    const readMs = await timed(() => readStaffImport(house.ctx(), { importId }));
    const { reading } = await getStaffImport(ctx, importId);
    expect(reading).toMatchObject({ people: 20_000, counts: { error: 0, new: 20_000 } });
    await startWriting(ctx, importId);
    const writeMs = await timed(() => writeStaffImport(house.ctx(), { importId }));
    expect(await getStaffImport(ctx, importId)).toMatchObject({
      status: 'written',
      done: 20_000,
      total: 20_000,
    });
    const within = { scope: coordinator.scope, on: '2023-10-16' };
    const listMs = await timed(() => listPeople(house.services.db, within, { page: 200, size: 50 }));
    const countMs = await timed(() => countStates(house.services.db, within));
    const undoMs = await timed(() => undoStaffImport(ctx, importId));
    clearInterval(watch);
    const megabytes = (value: number) => Math.round(value / 1_000_000);
    console.log(
      `20000 staff (${megabytes(bytes.byteLength * 10) / 10} MB file): read with result file ${readMs} ms, write ${writeMs} ms, undo ${undoMs} ms; page 200 of the list ${listMs} ms, its states ${countMs} ms; memory ${megabytes(before)} → ${megabytes(peak)} MB; longest wait of others ${Math.round(worstWait)} ms`,
    );
    expect(await personBy('staff_code', 'CB-000001')).toEqual([]);
    expect(readMs + writeMs).toBeLessThan(60_000);
  });
});
