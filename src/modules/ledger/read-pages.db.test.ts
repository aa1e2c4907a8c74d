import { beforeAll, describe, expect, it } from 'vitest';
import { actorWith, useTestHouse } from '../../../tests/support/test-database.ts';
import { withTransaction } from '../../platform/db/with-transaction.server.ts';
import { buildCalls } from '../confirmed-share/testing.ts';
import { findPlan, type PlanView } from '../plans/index.server.ts';
import { type BuiltUnit, buildUnit } from '../units/testing.ts';
import { countEvidence } from './credits/count-evidence.server.ts';
import { recountPlans } from './credits/recount-plans.server.ts';
import { readDeskAddress } from './home/desk-address.ts';
import { readDesk } from './home/read-desk.server.ts';
import { readOwnWork } from './home/read-own-work.server.ts';
import { unpackCells } from './progress/packed-cells.ts';
import { readProgressAddress } from './progress/progress-address.ts';
import { readEvidenceList } from './progress/read-evidence-list.server.ts';
import { readProgress } from './progress/read-progress.server.ts';
import { plainText } from './sentence.ts';
import {
  type BuiltObligation,
  buildMeasure,
  buildObligation,
  buildPlan,
  buildTask,
  evidenceItem,
} from './testing.ts';

describe('các trang của sổ tiến độ', () => {
  const house = useTestHouse();
  let plan: PlanView;
  let office: BuiltUnit;
  let mine: BuiltUnit;
  let other: BuiltUnit;
  let quota: string;
  let narrow: string;
  let late: BuiltObligation;
  const desk = (query = '') => readDeskAddress(new URLSearchParams(query));
  const progress = (query = '') => readProgressAddress(new URLSearchParams(query));
  const words = (text: string) => text.replace(/\u00a0/g, ' ');
  const everything = () => house.ctx(actorWith('coordinator', office));
  const officer = () =>
    house.ctx(
      actorWith('district_officer', office, { scope: { kind: 'units', unitIds: [office.id, mine.id] } }),
    );
  const school = (unit: BuiltUnit) => house.ctx(actorWith('unit_head', unit));

  beforeAll(async () => {
    const { db } = house.services;
    const built = await buildPlan(db);
    plan = (await findPlan(db, built.id))!;
    const department = await buildUnit(db, { kind: 'department', name: 'Sở mẫu' });
    office = await buildUnit(db, {
      kind: 'district_office',
      name: 'Phòng GD&ĐT Huyện mẫu 08',
      parentId: department.id,
    });
    mine = await buildUnit(db, { name: 'Trường THCS mẫu 12', parentId: office.id });
    other = await buildUnit(db, {
      name: 'Trường THPT mẫu 03',
      kind: 'upper_secondary_school',
      parentId: department.id,
    });
    const task = await buildTask(db, { planId: plan.id, no: 4, shortTitle: 'Chuyên mục' });
    quota = (await buildMeasure(db, { planId: plan.id, taskId: task.id })).id;
    const seventh = await buildTask(db, { planId: plan.id, no: 7, shortTitle: 'An toàn mạng' });
    const lesson = {
      planId: plan.id,
      taskId: seventh.id,
      kind: 'coverage' as const,
      period: 'plan' as const,
      needed: 1,
      counts: ['activity.online_safety_lesson'],
    };
    const wide = (await buildMeasure(db, { ...lesson, denominator: 'Mục III.1.b' })).id;
    narrow = (await buildMeasure(db, { ...lesson, denominator: 'Phụ lục, nhiệm vụ 7' })).id;
    await buildTask(db, { planId: plan.id, no: 5, shortTitle: 'Không đếm được' });
    for (const unit of [mine, other])
      for (const month of ['2023-08', '2023-09', '2023-10']) {
        const one = await buildObligation(db, { measureId: quota, unitId: unit.id, month });
        if (unit === mine && month === '2023-09') late = one;
      }
    const year = { periodStart: '2023-04-01', periodEnd: '2023-11-19', needed: 1 };
    for (const unit of [mine, other])
      await buildObligation(db, { ...year, measureId: wide, unitId: unit.id });
    await buildObligation(db, { ...year, measureId: narrow, unitId: mine.id });
    const items = [
      evidenceItem(mine.id, { happenedOn: '2023-09-12' }),
      evidenceItem(mine.id, { happenedOn: '2023-09-28', receivedAt: new Date('2023-10-04T16:20:00+07:00') }),
      evidenceItem(other.id, { kind: 'activity.online_safety_lesson', sourceType: 'activity' }),
      ...['2023-08-03', '2023-08-04', '2023-09-05', '2023-09-06'].map((happenedOn) =>
        evidenceItem(other.id, { happenedOn }),
      ),
    ];
    for (const item of items) await withTransaction(house.ctx(), (tx) => countEvidence(tx, item));
  });

  it('trang đầu của điều phối: ai nợ gì, đọc bằng lời, mở được tới ô', async () => {
    const view = await readDesk(everything(), plan, desk());
    expect(words(plainText(view.answer))).toBe(
      'Chỉ còn Trường THCS mẫu 12 nợ. 1 đơn vị khác không còn nợ đến hết tháng 9.',
    );
    expect(view.counts).toEqual({ owing: 1, silent: 0, exempt: 0 });
    expect(view.groups).toMatchObject([
      { name: 'Huyện mẫu 08', count: 1, units: [{ name: 'Trường THCS mẫu 12', missing: 2 }] },
    ]);
    const [line] = view.groups[0]!.units[0]!.lines;
    expect(words(line!.text)).toBe('Bài đăng tháng 8: thiếu 2');
    expect(line!.href).toMatch(/^\/tien-do\?nhiem-vu=4&o=/);
    expect(view.trend.at(-1)).toEqual({ label: 'Nay', value: 1 });
  });

  it('lọc theo nhiệm vụ hay nơi khác thì danh sách và câu trả lời đổi theo', async () => {
    const view = await readDesk(everything(), plan, desk('nhiem-vu=7'));
    expect(view.counts.owing).toBe(0);
    expect(words(plainText(view.answer))).toMatch(/^Chưa có phần việc nào đến hạn/);
  });

  it('cán bộ huyện chỉ thấy đơn vị của mình ở mọi trang', async () => {
    const view = await readDesk(officer(), plan, desk());
    expect(view.districts).toEqual([{ id: office.id, name: 'Huyện mẫu 08' }]);
    const grid = await readProgress(officer(), plan, progress('nhiem-vu=4'));
    expect(grid.groups.flatMap((group) => group.lines.map((line) => line.name))).toEqual([
      'Trường THCS mẫu 12',
    ]);
    const list = await readEvidenceList(officer(), plan, {
      plan: null,
      measure: quota,
      province: null,
      district: null,
      unit: other.id,
      period: null,
      page: 1,
    });
    expect(list.items).toBe(0);
    expect(grid.totalName).toBe('Huyện mẫu 08');
    const [names] = grid.missing;
    expect(names?.units.map((unit) => [unit.name, words(unit.note ?? '')])).toEqual([
      ['Trường THCS mẫu 12', 'tháng 8: thiếu 2'],
    ]);
  });

  it('bảng tiến độ mở huyện còn nợ nhiều nhất, mỗi ô một tình trạng', async () => {
    const view = await readProgress(everything(), plan, progress());
    expect(view.address.task).toBe('4');
    expect(view.columns.map((column) => [words(column.head), column.done, column.owed])).toEqual([
      ['Tháng 8', 1, 2],
      ['Tháng 9', 2, 2],
      ['Tháng 10', 0, 2],
    ]);
    expect(view.groups.map((group) => [group.name, group.isOpen, group.figures])).toEqual([
      ['Huyện mẫu 08', true, ['0/1', '1/1', '0/1']],
      ['Trực thuộc Sở', false, ['1/1', '1/1', '0/1']],
    ]);
    const [line] = view.groups[0]!.lines;
    expect(unpackCells(line!.cells).map((cell) => cell && [cell.status, cell.count])).toEqual([
      ['owed', 2],
      ['late', 2],
      ['not-due', 0],
    ]);
  });

  it('một ô mở ra: câu, minh chứng, căn cứ trong kế hoạch, diễn biến', async () => {
    const view = await readProgress(everything(), plan, progress(`o=${late.id}`));
    const cell = view.cell!;
    expect(words(cell.title)).toBe('Trường THCS mẫu 12, tháng 9');
    expect(words(cell.sentence)).toBe('Đủ 2 bài, trong đó 1 bài đến trễ 4 ngày.');
    expect(cell.evidence.map((item) => item.lateDays)).toEqual([0, 4]);
    expect(cell.clause).toMatchObject({
      text: 'Mỗi tháng đăng tải ít nhất 2 bài viết',
      href: `/ke-hoach/${plan.id}#dong-2`,
    });
    expect(cell.history.map((line) => words(line.words))).toEqual([
      'nhận bài thứ nhất',
      'hết kỳ: nợ 1 bài',
      'nhận bài thứ hai: hết nợ, ghi đến trễ',
    ]);
  });

  it('ô của đơn vị khác, mã sai: như không có', async () => {
    const refused = { code: 'app.not-found' };
    for (const [ctx, id] of [
      [school(other), late.id],
      [everything(), 'khong-phai-ma'],
      [everything(), '00000000-0000-4000-8000-0000000000aa'],
    ] as const)
      await expect(readProgress(ctx, plan, progress(`o=${id}`))).rejects.toMatchObject(refused);
  });

  it('một tiết dạy tính vào hai tập chỉ đứng một dòng trong danh sách chung', async () => {
    const { db } = house.services;
    await withTransaction(house.ctx(), (tx) =>
      countEvidence(
        tx,
        evidenceItem(mine.id, { kind: 'activity.online_safety_lesson', sourceType: 'activity' }),
      ),
    );
    const whole = {
      plan: null,
      measure: null,
      province: null,
      district: null,
      unit: mine.id,
      period: null,
      page: 1,
    };
    const list = await readEvidenceList(school(mine), plan, whole);
    expect(list.lines.filter((line) => line.href?.startsWith('/hoat-dong'))).toHaveLength(1);
    expect(list.items).toBe(list.lines.length);
    const set = await readEvidenceList(school(mine), plan, { ...whole, measure: narrow });
    expect(set.items).toBe(1);
    await db
      .deleteFrom('evidence')
      .where('unit_id', '=', mine.id)
      .where('source_type', '=', 'activity')
      .execute();
    await recountPlans(house.ctx());
  });

  it('nhiệm vụ 7 cho thấy cả hai tập, mỗi tập có tên, và ai còn thiếu', async () => {
    const view = await readProgress(everything(), plan, progress('nhiem-vu=7'));
    expect(view.figures).toMatchObject([
      { name: 'Mục III.1.b', done: 1, owed: 2 },
      { name: 'Phụ lục, nhiệm vụ 7', done: 0, owed: 1 },
    ]);
    expect(view.missing.flatMap((group) => group.units.map((unit) => unit.name))).toEqual([
      'Trường THCS mẫu 12',
    ]);
    const second = await readProgress(everything(), plan, progress(`nhiem-vu=7&chi-tieu=${narrow}`));
    expect(second.measure?.id).toBe(narrow);
  });

  it('nhiệm vụ không có chỉ tiêu thì nói rõ', async () => {
    const view = await readProgress(everything(), plan, progress('nhiem-vu=5'));
    expect(view.columns).toEqual([]);
    expect(plainText(view.answer)).toMatch(/không giao chỉ tiêu đếm được/);
  });

  it('trường thấy việc của mình và tháng khai được', async () => {
    const work = await readOwnWork(school(mine), plan);
    expect(words(work.question)).toBe('Tháng 10 còn làm gì?');
    expect(work.tasks.map((task) => [words(task.name), task.status])).toEqual([
      ['Đăng 2 bài của tháng 10', 'not-due'],
      ['Gửi đường dẫn bài đã đăng tháng 8', 'owed'],
      ['Dạy an toàn mạng, ghi 1 tiết', 'not-due'],
    ]);
    expect(work.declarable.map((one) => one.month)).toEqual(['2023-08', '2023-10']);
    const staff = await readOwnWork(house.ctx(actorWith('staff_member', mine)), plan);
    expect(staff.declarable).toEqual([]);
  });

  it('tỷ lệ được xác nhận đứng bên đúng con số của nó; chưa bốc thì nói là chưa; đơn vị không thấy mẫu toàn ngành', async () => {
    const { db } = house.services;
    const measureOf = async (query: string, ctx = everything()) => readProgress(ctx, plan, progress(query));
    expect((await measureOf('nhiem-vu=4')).confirmed).toBe('Chưa bốc mẫu kiểm tra.');
    expect((await readDesk(everything(), plan, desk())).confirmed).toBeNull();
    const rows = await db
      .selectFrom('evidence')
      .where('unit_id', '=', mine.id)
      .select('id')
      .limit(2)
      .execute();
    const evidenceIds = rows.map((row) => row.id);
    const draw = { planId: plan.id, month: '2023-09', measureIds: [quota], evidenceIds };
    await buildCalls(db, draw, ['confirmed']);
    const share = '100 % được xác nhận (1 trong 1 cuộc gọi; khoảng tin cậy 95 %: 20,7–100 %).';
    expect(words((await measureOf('nhiem-vu=4')).confirmed!)).toBe(share);
    expect(words((await measureOf('nhiem-vu=4', officer())).confirmed!)).toBe(share);
    const coverage = await measureOf('nhiem-vu=7');
    expect(coverage.confirmed).toBe('Chưa bốc mẫu kiểm tra.');
    expect(coverage.figures.map((figure) => figure.confirmed)).toEqual(
      coverage.figures.map(() => 'Chưa bốc mẫu'),
    );
    expect((await measureOf('nhiem-vu=4', school(mine))).confirmed).toBeNull();
    expect(words((await readDesk(everything(), plan, desk())).confirmed!)).toBe(share);
    expect((await readDesk(officer(), plan, desk())).confirmed).toBeNull();
  });
});
