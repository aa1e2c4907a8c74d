import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import { actorWith, useTestHouse } from '../../../../tests/support/test-database.ts';
import type { Actor } from '../../../platform/auth/actor.ts';
import { withTransaction } from '../../../platform/db/with-transaction.server.ts';
import {
  bringChangesIntoForce,
  closeUnit,
  foundUnit,
  mergeUnits,
  moveUnit,
  previewChange,
  renameUnit,
  splitUnit,
  undoChange,
} from '../../units/index.server.ts';
import type { UnitKind } from '../../units/index.ts';
import { buildUnit } from '../../units/testing.ts';
import { countEvidence } from '../credits/count-evidence.server.ts';
import { recountPlans } from '../credits/recount-plans.server.ts';
import { listMeasureTotals } from '../progress/progress-store.server.ts';
import { buildMeasure, buildPlan, evidenceItem } from '../testing.ts';
import { exemptObligation } from './change-obligation-state.server.ts';
import { generateObligations } from './generate-obligations.server.ts';

describe('phần phải làm theo đơn vị khi đơn vị thay đổi', () => {
  const house = useTestHouse();
  let coordinator: Actor;
  let department: string;
  let district: string;
  const ctx = () => house.ctx(coordinator);
  const day = '2023-07-15';

  beforeAll(async () => {
    const { db } = house.services;
    department = (await buildUnit(db, { kind: 'department', name: 'Sở mẫu' })).id;
    district = (await buildUnit(db, { kind: 'district_office', parentId: department })).id;
    coordinator = actorWith('coordinator', { id: department });
  });

  const school = async (name: string, kind: UnitKind = 'primary_school') =>
    (await buildUnit(house.services.db, { name, kind, parentId: district })).id;

  const newSchool = (code: string, kind: UnitKind = 'primary_school') => ({
    code,
    name: `Trường ${code}`,
    kind,
    parentId: district,
  });

  /** A released plan that only these units owe: two articles a month, one activity and one report a year. */
  async function plan(unitIds: string[], owedBy: { kinds?: string[]; exceptUnitIds?: string[] } = {}) {
    const { db } = house.services;
    const made = await buildPlan(db);
    const who = { kinds: [], unitIds, ...owedBy };
    const common = { planId: made.id, owedBy: who };
    const monthly = await buildMeasure(db, { ...common, needed: 2 });
    const yearly = { ...common, period: 'plan', needed: 1 } as const;
    const presence = await buildMeasure(db, { ...yearly, kind: 'presence', counts: ['activity.assembly'] });
    const report = await buildMeasure(db, {
      ...yearly,
      kind: 'report',
      counts: ['report'],
      dueOn: '2023-11-19',
    });
    await withTransaction(ctx(), (tx) => generateObligations(tx, made.id));
    return { id: made.id, monthly: monthly.id, presence: presence.id, report: report.id };
  }

  const post = (unitId: string, happenedOn: string, kind = 'article') =>
    withTransaction(ctx(), (tx) => countEvidence(tx, evidenceItem(unitId, { happenedOn, kind })));

  /** "04: 0/2" per month of one unit, and the year's. */
  async function cells(planId: string, unitId: string): Promise<string[]> {
    const { rows } = await sql<{ cell: string }>`
      select case m.period when 'month' then to_char(o.period_start, 'MM') else m.kind end || ': ' || o.done || '/' || o.needed ||
        case o.state when 'owed' then '' else ' ' || o.state end as cell
      from obligations o join measures m on m.id = o.measure_id
      where o.plan_id = ${planId} and o.unit_id = ${unitId} order by m.period, m.position, o.period_start`.execute(
      house.services.db,
    );
    return rows.map((row) => row.cell);
  }

  async function stored(planId: string): Promise<string> {
    const { rows } = await sql<{ row: unknown }>`
      select to_jsonb(o) || jsonb_build_object('credits', (
        select jsonb_agg(to_jsonb(c) - 'credited_at' order by c.evidence_id) from credits c where c.obligation_id = o.id)) as row
      from obligations o where plan_id = ${planId} order by id`.execute(house.services.db);
    return JSON.stringify(rows);
  }

  const owed = async (planId: string, measureId: string) =>
    (await listMeasureTotals(house.services.db, { planId, scope: { kind: 'all' }, today: '2023-10-16' }))
      .filter((total) => total.measureId === measureId)
      .map((total) => total.owed);

  it('sáp nhập vào đơn vị đang có: tháng đã hết ở lại, từ tháng sáp nhập một nghĩa vụ, bài của hai bên cộng lại', async () => {
    const [a, b] = [await school('A1'), await school('B1')];
    const { id, monthly, report } = await plan([a, b]);
    await post(a, '2023-06-10');
    await post(a, '2023-07-03');
    await post(a, '2023-07-10');
    await post(a, '2023-05-05', 'activity.assembly');
    await post(b, '2023-07-20');
    await mergeUnits(ctx(), { unitIds: [a], into: { unitId: b }, effectiveOn: day });
    expect(await cells(id, a)).toEqual(['04: 0/2', '05: 0/2', '06: 1/2']);
    expect(await cells(id, b)).toEqual([
      ...['04: 0/2', '05: 0/2', '06: 0/2', '07: 3/2', '08: 0/2', '09: 0/2', '10: 0/2'],
      'presence: 1/1',
      'report: 0/1',
    ]);
    expect(await owed(id, monthly)).toEqual([2, 2, 2, 1, 1, 1, 1]);
    expect(await owed(id, report)).toEqual([1]);
    expect((await recountPlans(ctx())).drift).toEqual([]);
  });

  it('hợp nhất thành đơn vị mới: đơn vị mới nhận việc từ tháng hợp nhất cùng minh chứng của mọi đơn vị cũ', async () => {
    const [a, b] = [await school('A2'), await school('B2')];
    const { id } = await plan([a, b]);
    await post(a, '2023-07-03');
    await post(b, '2023-07-04');
    await post(b, '2023-05-05', 'activity.assembly');
    const { foundedIds } = await mergeUnits(ctx(), {
      unitIds: [a, b],
      into: { unit: newSchool('c2') },
      effectiveOn: day,
    });
    expect(await cells(id, foundedIds[0]!)).toEqual([
      ...['07: 2/2', '08: 0/2', '09: 0/2', '10: 0/2'],
      'presence: 1/1',
      'report: 0/1',
    ]);
    expect((await recountPlans(ctx())).drift).toEqual([]);
  });

  it('minh chứng cũ đến sau ngày sáp nhập: tháng cũ tính cho đơn vị cũ, tháng sáp nhập tính cho đơn vị nhận', async () => {
    const [a, b] = [await school('A3'), await school('B3')];
    const { id } = await plan([a, b]);
    await mergeUnits(ctx(), { unitIds: [a], into: { unitId: b }, effectiveOn: day });
    await post(a, '2023-06-10');
    await post(a, '2023-07-10');
    expect(await cells(id, a)).toContain('06: 1/2');
    expect(await cells(id, b)).toContain('07: 1/2');
  });

  it('kết thúc hoạt động: từ tháng đó không ai phải làm thay, tháng trước vẫn còn', async () => {
    const [a, b] = [await school('A4'), await school('B4')];
    const { id, monthly, presence } = await plan([a, b]);
    await post(a, '2023-05-05', 'activity.assembly');
    await closeUnit(ctx(), { unitId: a, effectiveOn: day });
    expect(await cells(id, a)).toEqual(['04: 0/2', '05: 0/2', '06: 0/2']);
    expect(await owed(id, monthly)).toEqual([2, 2, 2, 1, 1, 1, 1]);
    expect(await owed(id, presence)).toEqual([1]);
  });

  it('việc đã đến hạn trước ngày sáp nhập ở lại với đơn vị cũ, kể cả khi kỳ còn mở đến cuối năm', async () => {
    const [a, b] = [await school('A5'), await school('B5')];
    const { id } = await plan([a, b]);
    house.services.clock.set('2023-12-05T09:00:00+07:00');
    await mergeUnits(ctx(), { unitIds: [a], into: { unitId: b }, effectiveOn: '2023-12-01' });
    expect(await cells(id, a)).toHaveLength(9);
    house.services.clock.set('2023-10-16T09:00:00+07:00');
  });

  it('chia tách: đơn vị cũ còn thì đơn vị mới làm từ tháng trọn sau đó; đơn vị cũ hết thì đơn vị ghi đầu kế thừa', async () => {
    const [a, b] = [await school('A6'), await school('B6')];
    const { id } = await plan([], { kinds: ['childcare_facility'] });
    const small = (code: string) => newSchool(code, 'childcare_facility');
    await renameUnit(ctx(), {
      unitId: a,
      effectiveOn: '2023-01-01',
      name: 'A6',
      unitKind: 'childcare_facility',
    });
    await renameUnit(ctx(), {
      unitId: b,
      effectiveOn: '2023-01-01',
      name: 'B6',
      unitKind: 'childcare_facility',
    });
    await post(b, '2023-07-02');
    const kept = await splitUnit(ctx(), {
      unitId: a,
      effectiveOn: day,
      goesOn: true,
      units: [small('x6')],
    });
    const yearly = ['presence: 0/1', 'report: 0/1'];
    expect(await cells(id, a)).toHaveLength(9);
    expect(await cells(id, kept.foundedIds[0]!)).toEqual(['08: 0/2', '09: 0/2', '10: 0/2', ...yearly]);
    const gone = await splitUnit(ctx(), {
      unitId: b,
      effectiveOn: day,
      goesOn: false,
      units: [small('y6'), small('z6')],
    });
    expect(await cells(id, b)).toEqual(['04: 0/2', '05: 0/2', '06: 0/2']);
    const names = await Promise.all(gone.foundedIds.map((one) => cells(id, one)));
    expect(names).toContainEqual(['07: 1/2', '08: 0/2', '09: 0/2', '10: 0/2', ...yearly]);
    expect(names).toContainEqual(['08: 0/2', '09: 0/2', '10: 0/2', ...yearly]);
  });

  it('đơn vị lập mới làm từ tháng trọn đầu tiên, hoặc từ tháng được ghi', async () => {
    const { id } = await plan([], { kinds: ['special_school'] });
    const unit = newSchool('n7', 'special_school');
    const first = await foundUnit(ctx(), { unit, effectiveOn: '2023-08-01' });
    const later = await foundUnit(ctx(), {
      unit: { ...unit, code: 'm7', owesFrom: '2023-10-01' },
      effectiveOn: '2023-01-01',
    });
    const yearly = ['presence: 0/1', 'report: 0/1'];
    expect(await cells(id, first.unitId)).toEqual(['08: 0/2', '09: 0/2', '10: 0/2', ...yearly]);
    expect(await cells(id, later.unitId)).toEqual(['10: 0/2', ...yearly]);
  });

  it('đổi loại: từ ngày đó làm theo loại mới; chỉ chuyển nơi trực thuộc thì việc không đổi', async () => {
    const a = await school('A8', 'upper_secondary_school');
    const { id } = await plan([], { kinds: ['primary_to_upper_secondary_school'] });
    const other = await plan([], { kinds: ['upper_secondary_school'] });
    await renameUnit(ctx(), {
      unitId: a,
      effectiveOn: day,
      name: 'A8',
      unitKind: 'primary_to_upper_secondary_school',
    });
    expect((await cells(other.id, a)).slice(0, 3)).toEqual(['04: 0/2', '05: 0/2', '06: 0/2']);
    expect(await cells(other.id, a)).toHaveLength(3);
    expect((await cells(id, a))[0]).toBe('07: 0/2');
    const before = await stored(id);
    await moveUnit(ctx(), { unitId: a, parentId: department, effectiveOn: day });
    expect(await stored(id)).toBe(before);
  });

  it('việc giao đích danh theo sang đơn vị nhận; được trừ thì chỉ theo khi mọi đơn vị cũ đều được trừ', async () => {
    const [a, b] = [await school('A9', 'preschool'), await school('B9', 'preschool')];
    const named = await plan([a]);
    const except = await plan([], { kinds: ['preschool'], exceptUnitIds: [a, b] });
    const half = await plan([], { kinds: ['preschool'], exceptUnitIds: [a] });
    const { foundedIds } = await mergeUnits(ctx(), {
      unitIds: [a, b],
      into: { unit: newSchool('c9', 'preschool') },
      effectiveOn: day,
    });
    expect(await cells(named.id, foundedIds[0]!)).toHaveLength(6);
    expect(await cells(except.id, foundedIds[0]!)).toEqual([]);
    expect(await cells(half.id, foundedIds[0]!)).toHaveLength(6);
  });

  it('mọi đơn vị cũ được miễn một tháng thì đơn vị mới cũng được miễn tháng đó', async () => {
    const { db } = house.services;
    const [a, b] = [await school('A10'), await school('B10')];
    const { id } = await plan([a, b]);
    const august = await db
      .selectFrom('obligations')
      .where('plan_id', '=', id)
      .where('period_start', '=', '2023-08-01')
      .select('id')
      .execute();
    for (const one of august)
      await exemptObligation(ctx(), { obligationId: one.id, reason: 'Trường sửa chữa cả tháng' });
    const { foundedIds } = await mergeUnits(ctx(), {
      unitIds: [a, b],
      into: { unit: newSchool('c10') },
      effectiveOn: day,
    });
    expect(await cells(id, foundedIds[0]!)).toContain('08: 0/2 exempt');
    expect(await cells(id, foundedIds[0]!)).toContain('09: 0/2');
  });

  it('hoàn tác trả lại từng ô và từng ghi nhận, kể cả miễn', async () => {
    const [a, b] = [await school('A11'), await school('B11')];
    const { id } = await plan([a, b]);
    await post(a, '2023-07-03');
    await post(b, '2023-07-04');
    const before = await stored(id);
    const merged = await mergeUnits(ctx(), {
      unitIds: [a, b],
      into: { unit: newSchool('c11') },
      effectiveOn: day,
    });
    await post(a, '2023-08-03');
    await undoChange(ctx(), merged.successionId);
    expect(await cells(id, a)).toContain('08: 1/2');
    expect((await recountPlans(ctx())).drift).toEqual([]);
    await house.services.db.deleteFrom('evidence').where('happened_on', '=', '2023-08-03').execute();
    await recountPlans(ctx());
    expect(await stored(id)).toBe(before);
    const { rows } = await sql`select from ended_obligations where plan_id = ${id}`.execute(
      house.services.db,
    );
    expect(rows).toEqual([]);
  });

  it('ghi trước ngày áp dụng: đến ngày mới chuyển, không ô nào thiếu hay thừa', async () => {
    const [a, b] = [await school('A12'), await school('B12')];
    const { id } = await plan([a, b]);
    await mergeUnits(ctx(), { unitIds: [a], into: { unitId: b }, effectiveOn: '2023-10-20' });
    await post(a, '2023-10-05');
    expect(await cells(id, a)).toContain('10: 1/2');
    expect(await cells(id, b)).toContain('10: 0/2');
    house.services.clock.set('2023-10-20T00:05:00+07:00');
    await bringChangesIntoForce(ctx());
    expect(await cells(id, a)).not.toContain('10: 1/2');
    expect(await cells(id, b)).toContain('10: 1/2');
    house.services.clock.set('2023-10-16T09:00:00+07:00');
  });

  it('phát hành sau khi sáp nhập: đơn vị cũ vẫn có phần của những tháng nó còn hoạt động', async () => {
    const [a, b] = [await school('A13'), await school('B13')];
    await mergeUnits(ctx(), { unitIds: [a], into: { unitId: b }, effectiveOn: day });
    const { id } = await plan([a, b]);
    expect(await cells(id, a)).toEqual(['04: 0/2', '05: 0/2', '06: 0/2']);
    expect(await cells(id, b)).toHaveLength(9);
  });

  it('hoàn tác sau khi một kế hoạch khác được phát hành: đơn vị trở lại có đủ phần của kế hoạch đó', async () => {
    const [a, b] = [await school('A14'), await school('B14')];
    const { successionId } = await mergeUnits(ctx(), {
      unitIds: [a],
      into: { unitId: b },
      effectiveOn: day,
    });
    const { id } = await plan([a]);
    expect(await cells(id, b)).toHaveLength(6);
    await undoChange(ctx(), successionId);
    expect(await cells(id, a)).toHaveLength(9);
    expect(await cells(id, b)).toEqual([]);
  });

  it('bài đến đúng lúc đang sáp nhập không bị sót, không tính hai lần', async () => {
    const [a, b] = [await school('A16'), await school('B16')];
    const { id } = await plan([a, b]);
    const posts = (unitId: string) => Array.from({ length: 8 }, () => post(unitId, '2023-07-20'));
    await Promise.all([
      ...posts(a),
      mergeUnits(ctx(), { unitIds: [a], into: { unitId: b }, effectiveOn: day }),
      ...posts(a),
      ...posts(b),
    ]);
    expect(await cells(id, b)).toContain('07: 24/2');
    expect((await recountPlans(ctx())).drift).toEqual([]);
  });

  it('xem trước nói đúng từng số sẽ đổi, không giữ lại gì', async () => {
    const [a, b] = [await school('A15'), await school('B15')];
    const { id } = await plan([a, b]);
    await post(a, '2023-07-03');
    await post(b, '2023-07-04');
    const before = await stored(id);
    const { consequences } = await previewChange(ctx(), {
      kind: 'merge',
      effectiveOn: day,
      changes: [{ kind: 'merge', effectiveOn: day, unitIds: [a], into: { unitId: b } }],
    });
    expect(await stored(id)).toBe(before);
    expect(consequences).toMatchObject({ ended: 6, created: 0, passedOn: 1 });
    expect(consequences.figures.filter((figure) => figure.head === 'Tháng\u00a07')).toEqual([
      expect.objectContaining({ owed: [2, 1], done: [0, 1], missing: [2, 0] }),
    ]);
  });
});
