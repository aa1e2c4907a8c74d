import { beforeAll, describe, expect, it } from 'vitest';
import { actorWith, useTestHouse } from '../../../../tests/support/test-database.ts';
import type { Actor } from '../../../platform/auth/actor.ts';
import { buildUnit } from '../../units/testing.ts';
import { importPlan } from '../import/import-plan.server.ts';
import { buildPlanInReview, buildReleasedPlan } from '../testing.ts';
import { loadComparison } from './load-comparison.server.ts';

describe('so kế hoạch với năm trước', () => {
  const house = useTestHouse();
  let coordinator: Actor;
  let communicator: Actor;

  beforeAll(async () => {
    const { db } = house.services;
    const department = await buildUnit(db, { kind: 'department', name: 'Sở GD&ĐT mẫu' });
    const below = { kind: 'department_office', parentId: department.id } as const;
    await buildUnit(db, { ...below, name: 'Phòng Hành chính – Quản trị' });
    await buildUnit(db, { ...below, name: 'Phòng Giáo dục Trung học' });
    const district = await buildUnit(db, { kind: 'district_office', parentId: department.id });
    coordinator = actorWith('coordinator', department);
    communicator = actorWith('unit_communicator', await buildUnit(db, { parentId: district.id }));
  });

  const asCoordinator = () => house.ctx(coordinator);

  it('chưa có kế hoạch nào khác thì nói vậy, không lỗi', async () => {
    const planId = await buildPlanInReview(asCoordinator());
    expect(await loadComparison(asCoordinator(), planId, null)).toMatchObject({ other: null, choices: [] });
  });

  it('tự chọn kế hoạch của năm gần nhất trước đó', async () => {
    const last = await buildPlanInReview(asCoordinator());
    const text = 'KẾ HOẠCH\nTuyên truyền năm 2024\n\nI. MỤC ĐÍCH\n1. Nâng cao nhận thức.\n';
    const { planId } = await importPlan(asCoordinator(), { fileName: 'k.txt', bytes: Buffer.from(text) });
    const found = await loadComparison(asCoordinator(), planId, null);
    expect(found.other?.year).toBe(2023);
    expect(found.choices.map(({ id }) => id)).toContain(last);
    const tasks = found.comparison.find(({ kind }) => kind === 'task');
    expect(tasks?.counts).toMatchObject({ dropped: 7, same: 0 });
  });

  it('trường không so được với kế hoạch đang duyệt, cũng không biết là có', async () => {
    const released = await buildReleasedPlan(asCoordinator());
    const hidden = await buildPlanInReview(asCoordinator());
    const asSchool = house.ctx(communicator);
    expect((await loadComparison(asSchool, released, null)).choices).toEqual([]);
    await expect(loadComparison(asSchool, released, hidden)).rejects.toMatchObject({ kind: 'not-found' });
    await expect(loadComparison(asSchool, hidden, null)).rejects.toMatchObject({ kind: 'not-found' });
  });
});
