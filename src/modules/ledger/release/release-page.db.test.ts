import { beforeAll, describe, expect, it } from 'vitest';
import { actorWith, useTestHouse } from '../../../../tests/support/test-database.ts';
import type { Actor } from '../../../platform/auth/actor.ts';
import { decideAsAdvised } from '../../plans/index.server.ts';
import { buildPlanInReview } from '../../plans/testing.ts';
import type { UnitKind } from '../../units/index.ts';
import { buildUnit } from '../../units/testing.ts';
import { loadOwnerPage, saveOwnersFromPage } from './owner-page.server.ts';
import { choicesIn, loadReleasePage, releaseFromPage } from './release-page.server.ts';

const untouched = choicesIn(new URLSearchParams());

describe('trang phát hành', () => {
  const house = useTestHouse();
  let coordinator: Actor;
  let communicator: Actor;

  beforeAll(async () => {
    const { db } = house.services;
    const department = await buildUnit(db, { kind: 'department' });
    const build = (kind: UnitKind, name?: string) => buildUnit(db, { kind, name, parentId: department.id });
    coordinator = actorWith('coordinator', await build('department_office', 'Phòng Hành chính – Quản trị'));
    await build('department_office', 'Phòng Giáo dục Trung học');
    for (const kind of ['district_office', 'preschool', 'primary_school', 'childcare_facility'] as const)
      await build(kind);
    communicator = actorWith('unit_communicator', await build('upper_secondary_school'));
  });

  async function readyPlan(): Promise<string> {
    const planId = await buildPlanInReview(house.ctx(coordinator));
    await decideAsAdvised(house.ctx(coordinator), planId);
    return planId;
  }

  async function formOf(planId: string, change: Record<string, string[]> = {}): Promise<FormData> {
    const { plan, draft } = await loadReleasePage(house.ctx(coordinator), planId, untouched);
    const fields: Record<string, string[]> = {
      tinh: ['1'],
      version: [String(plan.version)],
      total: [String(draft!.total)],
      thang: draft!.countedMonths,
      'gia-dinh': draft!.assumptions.map((one) => one.key),
      ...change,
    };
    const form = new FormData();
    for (const [name, values] of Object.entries(fields)) for (const value of values) form.append(name, value);
    return form;
  }

  it('số xem trước đúng bằng số được tạo', async () => {
    const planId = await readyPlan();
    const { draft } = await loadReleasePage(house.ctx(coordinator), planId, untouched);
    expect(draft!.total).toBe(draft!.measures.reduce((sum, one) => sum + one.obligations, 0));
    await releaseFromPage(house.ctx(coordinator), planId, await formOf(planId));
    const { released, draft: none } = await loadReleasePage(house.ctx(coordinator), planId, untouched);
    expect(none).toBeNull();
    expect(released).toEqual({ obligations: draft!.total, units: draft!.units });
  });

  it('bớt một tháng hay tắt điều hiểu thêm thì số đếm lại theo', async () => {
    const planId = await readyPlan();
    const count = async (query: string) =>
      (await loadReleasePage(house.ctx(coordinator), planId, choicesIn(new URLSearchParams(query)))).draft!;
    const all = await count('');
    const one = await count('tinh=1&thang=2023-04&gia-dinh=duty-3-district-schools');
    const off = await count(`tinh=1&${all.countedMonths.map((month) => `thang=${month}`).join('&')}`);
    expect(one.total).toBeLessThan(all.total);
    // Preschool, primary school and child care are the units that only the assumption asks for a report.
    expect(off.total).toBe(all.total - 3);
    expect((await count('tinh=1')).whyNot).toBe('chưa chọn tháng tính chỉ tiêu');
  });

  it('đơn vị thay đổi sau khi xem: không phát hành số khác với số đã xem', async () => {
    const planId = await readyPlan();
    const form = await formOf(planId);
    await buildUnit(house.services.db, { kind: 'primary_school' });
    await expect(releaseFromPage(house.ctx(coordinator), planId, form)).rejects.toMatchObject({
      code: 'release.preview-outdated',
    });
    const again = await loadReleasePage(house.ctx(coordinator), planId, untouched);
    expect(again.plan.status).toBe('in_review');
  });

  it('điền số và ngày còn trống khi phát hành; quyết định khác chen vào thì phải xem lại', async () => {
    const planId = await readyPlan();
    const stale = await formOf(planId, { version: ['1'] });
    await expect(releaseFromPage(house.ctx(coordinator), planId, stale)).rejects.toMatchObject({
      code: 'release.plan-changed',
    });
    await releaseFromPage(
      house.ctx(coordinator),
      planId,
      await formOf(planId, { so: ['45'], ngay: ['2023-03-14'] }),
    );
    const { plan } = await loadReleasePage(house.ctx(coordinator), planId, untouched);
    expect(plan).toMatchObject({ status: 'released', number: '45', issuedOn: '2023-03-14' });
  });

  it('sửa ai làm một chỉ tiêu: đếm lại theo quy tắc, phát hành theo quy tắc, về lại lời văn được', async () => {
    const planId = await readyPlan();
    const ctx = house.ctx(coordinator);
    const { draft } = await loadReleasePage(ctx, planId, untouched);
    const measure = draft!.measures.find((one) => one.what.startsWith('Ít nhất 2') && one.units > 1)!;
    const asked = new URLSearchParams('xem=1&loai=preschool&loai=primary_school&cap=direct');
    const page = await loadOwnerPage(ctx, planId, measure.key, asked);
    expect(page.words).toBe('Mọi Trường mầm non, Trường tiểu học trực thuộc Sở');
    expect(page.count.units).toBeGreaterThan(0);
    expect(page.count.dropped.length).toBeGreaterThan(0);
    const form = new FormData();
    for (const [name, value] of asked) form.append(name, value);
    form.set('version', String(page.plan.version));
    expect(await saveOwnersFromPage(ctx, planId, measure.key, form)).toBeNull();
    const after = await loadReleasePage(ctx, planId, untouched);
    const decided = after.draft!.measures.find((one) => one.key === measure.key)!;
    expect(decided).toMatchObject({ units: page.count.units, isDecided: true, owners: page.words });
    // Prepared before the rule: out of date.
    await expect(saveOwnersFromPage(ctx, planId, measure.key, form)).rejects.toMatchObject({
      code: 'app.changed-meanwhile',
    });
    form.set('version', String(after.plan.version));
    form.set('viec', 'de-xuat');
    await saveOwnersFromPage(ctx, planId, measure.key, form);
    const back = await loadReleasePage(ctx, planId, untouched);
    expect(back.draft!.total).toBe(draft!.total);
  });

  it('quy tắc không ai, hay đơn vị không có: nói ô nào sai, không lưu', async () => {
    const planId = await readyPlan();
    const ctx = house.ctx(coordinator);
    const { draft, plan } = await loadReleasePage(ctx, planId, untouched);
    const form = new FormData();
    form.set('version', String(plan.version));
    form.set('tru', 'trường không có');
    const errors = await saveOwnersFromPage(ctx, planId, draft!.measures[0]!.key, form);
    expect(Object.keys(errors!).sort()).toEqual(['loai', 'tru']);
  });

  it('người của trường không biết có trang này', async () => {
    const planId = await readyPlan();
    const ctx = house.ctx(communicator);
    const form = await formOf(planId);
    await expect(loadReleasePage(ctx, planId, untouched)).rejects.toMatchObject({ code: 'app.not-found' });
    await expect(releaseFromPage(ctx, planId, form)).rejects.toMatchObject({ code: 'app.not-found' });
  });
});
