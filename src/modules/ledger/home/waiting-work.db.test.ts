import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import { actorWith, useTestHouse } from '../../../../tests/support/test-database.ts';
import { withTransaction } from '../../../platform/db/with-transaction.server.ts';
import { buildUnit } from '../../units/testing.ts';
import { countEvidence, withdrawEvidence } from '../credits/count-evidence.server.ts';
import { acceptEvidence } from '../credits/follow-source.server.ts';
import { generateObligations } from '../obligations/generate-obligations.server.ts';
import { answerRequest, askForDispensation } from '../requests/ask.server.ts';
import { buildMeasure, buildPlan, evidenceItem } from '../testing.ts';
import { readWaitingWork } from './waiting-work.server.ts';

describe('việc chờ người phụ trách', () => {
  const house = useTestHouse();
  let planId: string;
  let school: { id: string };
  let office: { id: string };
  let away: { id: string };
  let department: { id: string };

  beforeEach(async () => {
    const { db } = house.services;
    await sql`truncate units, plans, evidence cascade`.execute(db);
    department = await buildUnit(db, { kind: 'department' });
    office = await buildUnit(db, { kind: 'district_office', parentId: department.id });
    school = await buildUnit(db, { kind: 'primary_school', parentId: office.id });
    away = await buildUnit(db, { kind: 'primary_school', parentId: department.id });
    planId = (await buildPlan(db)).id;
    const owedBy = { kinds: ['primary_school' as const, 'district_office' as const] };
    await buildMeasure(db, { planId, owedBy });
    await buildMeasure(db, {
      ...{ planId, owedBy, kind: 'report', period: 'plan', needed: 1, counts: ['report'] },
      dueOn: '2023-11-19',
    });
    const ctx = house.ctx(actorWith('coordinator', department));
    await withTransaction(ctx, (tx) => generateObligations(tx, planId));
  });

  const person = (role: Parameters<typeof actorWith>[0], unit: { id: string }, over = {}) =>
    house.ctx(actorWith(role, unit, { userId: randomUUID(), ...over }));
  const coordinator = () => person('coordinator', department);
  const district = () =>
    person('district_officer', office, { scope: { kind: 'units', unitIds: [office.id, school.id] } });
  const waits = async (ctx: ReturnType<typeof person>) =>
    (await readWaitingWork(ctx, planId, null)).map(({ what, count }) => `${what} ${count}`);
  const post = (unitId: string) =>
    withTransaction(coordinator(), (tx) =>
      countEvidence(tx, { ...evidenceItem(unitId, { happenedOn: '2023-09-10' }) }),
    );
  const report = async (unitId: string) => {
    const item = evidenceItem(unitId, {
      ...{ kind: 'report', sourceType: 'report', happenedOn: '2023-10-10', rung: 2 },
    });
    await withTransaction(coordinator(), (tx) => countEvidence(tx, item));
    return item;
  };

  it('không có gì chờ thì không nói gì', async () => {
    expect(await waits(coordinator())).toEqual([]);
  });

  it('minh chứng và báo cáo trong phạm vi của người đó, trừ của chính cơ quan mình', async () => {
    for (const unit of [school, away, office]) {
      await post(unit.id);
      await report(unit.id);
    }
    expect(await waits(coordinator())).toEqual(['evidence 3', 'reports 3']);
    expect(await waits(district())).toEqual(['evidence 1', 'reports 1']);
    expect(await waits(person('task_lead', department))).toEqual([]);
  });

  it('báo cáo đã tiếp nhận hay đã trả lại thì không chờ nữa', async () => {
    const accepted = await report(school.id);
    const returned = await report(away.id);
    await withTransaction(coordinator(), (tx) => acceptEvidence(tx, accepted));
    await withTransaction(coordinator(), (tx) => withdrawEvidence(tx, returned, 'Bổ sung phần khó khăn'));
    expect(await waits(coordinator())).toEqual([]);
  });

  it('đề nghị miễn chờ người được quyết định, cho đến khi trả lời', async () => {
    const id = await askForDispensation(person('unit_head', school), {
      ...{ planId, kind: 'exempt', fromMonth: '2023-09', toMonth: '2023-10', until: null },
      ...{ reason: 'Sửa chữa trường', measureId: null },
    });
    const [line] = await readWaitingWork(coordinator(), planId, planId);
    expect(line).toEqual({
      ...{ what: 'requests', count: 1, isCut: false },
      href: `/mien-hoan?ke-hoach=${planId}`,
    });
    expect(await waits(district())).toEqual([]);
    await answerRequest(coordinator(), { requestId: id, decision: 'refused', reason: 'Chưa đủ căn cứ' });
    expect(await waits(coordinator())).toEqual([]);
  });
});
