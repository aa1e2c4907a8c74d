import { beforeAll, describe, expect, it } from 'vitest';
import { actorWith, useTestHouse } from '../../../tests/support/test-database.ts';
import { renderDocx } from '../../documents/index.ts';
import { openDocx, paragraphWith } from '../../documents/testing/open-docx.ts';
import type { Actor } from '../../platform/auth/actor.ts';
import { NO_NAME } from '../../platform/http/probe-address.server.ts';
import { buildPlanInReview, buildReleasedPlan } from '../plans/testing.ts';
import { buildUnit } from '../units/testing.ts';
import { changeDraft } from './change-draft.server.ts';
import { askToCheckChannels, checkChannels } from './check-channels.server.ts';
import { findDraft } from './draft-store.server.ts';
import { itemsOfKind } from './items.ts';
import { readDraftDocument } from './read-draft-document.server.ts';
import { startDraft } from './start-draft.server.ts';

describe('kế hoạch năm sau từ kế hoạch đã phát hành', () => {
  const house = useTestHouse();
  let coordinator: Actor;
  let communicator: Actor;

  beforeAll(async () => {
    const { db } = house.services;
    const department = await buildUnit(db, { kind: 'department', name: 'Sở GD&ĐT mẫu' });
    const below = { kind: 'department_office', parentId: department.id } as const;
    const office = await buildUnit(db, { ...below, name: 'Phòng Hành chính – Quản trị' });
    await buildUnit(db, { ...below, name: 'Phòng Giáo dục Trung học' });
    const district = await buildUnit(db, { kind: 'district_office', parentId: department.id });
    coordinator = actorWith('coordinator', office);
    communicator = actorWith('unit_communicator', await buildUnit(db, { parentId: district.id }));
  });

  const asCoordinator = () => house.ctx(coordinator);
  const draftOf = async (planId: string) => (await findDraft(house.services.db, planId))!;

  async function begun(): Promise<string> {
    const planId = await buildReleasedPlan(asCoordinator());
    await startDraft(asCoordinator(), { planId });
    return planId;
  }

  it('mang sang mọi nhiệm vụ, văn bản, kênh; hạn dời một năm; bắt đầu hai lần vẫn là một bản', async () => {
    const planId = await begun();
    await startDraft(asCoordinator(), { planId });
    const { year, content } = await draftOf(planId);
    expect(year).toBe(2024);
    expect(itemsOfKind(content.items, 'task')).toHaveLength(7);
    expect(itemsOfKind(content.items, 'document')).toHaveLength(25);
    const dues = itemsOfKind(content.items, 'report_duty').map(({ value }) => value.due);
    expect(dues.every((due) => due === null || due.startsWith('2024-'))).toBe(true);
  });

  it('giữ, sửa, bỏ, thêm rồi hoàn tác từng bước; bản cũ không đè bản mới', async () => {
    const planId = await begun();
    const change = async (one: Parameters<typeof changeDraft>[1]['change']) =>
      changeDraft(asCoordinator(), { planId, change: one });
    const before = (await draftOf(planId)).content.items;
    const [first] = itemsOfKind(before, 'task');
    await change({ kind: 'choose', itemId: first!.id, seen: 0, choice: 'drop' });
    const fields = {
      title: 'Nhiệm vụ mới',
      lead: 'Văn phòng',
      partners: '',
      scheduleText: '',
      due: '2024-10-31',
    };
    await change({ kind: 'add-task', fields });
    await expect(change({ kind: 'add-task', fields: { ...fields, title: ' ' } })).rejects.toMatchObject({
      code: 'next-year.bad-value',
    });
    await expect(change({ kind: 'undo', seen: 1 })).rejects.toMatchObject({ code: 'next-year.item-changed' });
    await change({ kind: 'undo', seen: 2 });
    await change({ kind: 'undo', seen: 1 });
    expect((await draftOf(planId)).content.items).toEqual(
      before.map((item) => (item.id === first!.id ? { ...item, changes: 2 } : item)),
    );
    await expect(change({ kind: 'undo', seen: 0 })).rejects.toMatchObject({
      code: 'next-year.nothing-to-undo',
    });
  });

  it('kênh chết được nêu ở đúng kênh', async () => {
    const planId = await begun();
    await askToCheckChannels(asCoordinator(), { planId });
    await checkChannels(house.ctx(null), { planId }, async (url) =>
      url.includes('data.gov.vn')
        ? { state: 'dead', why: 'tên miền không còn' }
        : { state: 'alive', why: '' },
    );
    const { content } = await draftOf(planId);
    const dead = itemsOfKind(content.items, 'channel').filter(({ reasons }) =>
      reasons.some(({ code }) => code === 'dead-channel'),
    );
    expect(dead.map(({ value }) => value.value)).toEqual(['https://data.gov.vn']);
  });

  it('bấm hai lần là một; sửa trên bản cũ thì bị hỏi lại, ngày vô lý thì bị từ chối', async () => {
    const planId = await begun();
    const [first] = itemsOfKind((await draftOf(planId)).content.items, 'task');
    const change = (one: Parameters<typeof changeDraft>[1]['change']) =>
      changeDraft(asCoordinator(), { planId, change: one });
    const keep = { kind: 'choose', itemId: first!.id, seen: 0, choice: 'keep' } as const;
    await change(keep);
    await change(keep);
    expect((await draftOf(planId)).content.undo).toHaveLength(1);
    const fields = { title: 'Sửa', lead: 'A', partners: '', scheduleText: '', due: '2024-06-30' };
    const correct = { kind: 'correct', itemId: first!.id } as const;
    await expect(change({ ...correct, seen: 0, fields })).rejects.toMatchObject({
      code: 'next-year.item-changed',
    });
    for (const due of ['2024-02-30', '0001-01-01', '9999-12-31', 'abcd'])
      await expect(change({ ...correct, seen: 1, fields: { ...fields, due } })).rejects.toMatchObject({
        code: 'next-year.bad-value',
      });
    await change({ ...correct, seen: 1, fields });
    const [saved] = itemsOfKind((await draftOf(planId)).content.items, 'task');
    expect(saved?.value.schedule).toMatchObject({ text: 'Trước 30/6/2024', due: '2024-06-30' });
  });

  it('không địa chỉ nào tìm được tên thì nói máy chủ không ra được mạng, không kêu kênh chết', async () => {
    const planId = await begun();
    await askToCheckChannels(asCoordinator(), { planId });
    expect((await draftOf(planId)).content.checkingSince).not.toBeNull();
    await checkChannels(house.ctx(null), { planId }, async () => ({ state: 'dead', why: NO_NAME }));
    const { content } = await draftOf(planId);
    const codes = itemsOfKind(content.items, 'channel').flatMap(({ reasons }) =>
      reasons.map(({ code }) => code),
    );
    expect(new Set(codes)).toEqual(new Set(['unsure-channel']));
    expect(content.checkingSince).toBeNull();
  });

  it('đoạn văn còn nhắc đến mục đã bỏ thì dự thảo đánh dấu ngay ở đoạn đó', async () => {
    const planId = await begun();
    const { content } = await draftOf(planId);
    const channel = itemsOfKind(content.items, 'channel').find(({ value }) =>
      value.value?.includes('data.gov.vn'),
    )!;
    await changeDraft(asCoordinator(), {
      planId,
      change: { kind: 'choose', itemId: channel.id, seen: 0, choice: 'drop' },
    });
    const made = await readDraftDocument(asCoordinator(), planId);
    expect(JSON.stringify(made?.document.body)).toMatch(/\[Đã bỏ: [^\]]*\]/u);
  });

  it('dự thảo theo thể thức, có nhiệm vụ được giữ, không có nhiệm vụ đã bỏ, mang năm mới', async () => {
    const planId = await begun();
    const { content } = await draftOf(planId);
    const dropped = itemsOfKind(content.items, 'task')[0]!;
    await changeDraft(asCoordinator(), {
      planId,
      change: { kind: 'choose', itemId: dropped.id, seen: 0, choice: 'drop' },
    });
    const made = await readDraftDocument(asCoordinator(), planId);
    expect(made?.document.subject).toContain('năm 2024');
    const text = JSON.stringify(made?.document);
    expect(text).not.toContain(dropped.value.title);
    expect(text).toContain(itemsOfKind(content.items, 'task')[1]!.value.title);
    const opened = openDocx(await renderDocx(made!.document));
    expect(paragraphWith(opened, 'KẾ HOẠCH')).toBeDefined();
  });

  it('chỉ người điều phối lập; kế hoạch chưa phát hành thì chưa lập được', async () => {
    const released = await buildReleasedPlan(asCoordinator());
    await expect(startDraft(house.ctx(communicator), { planId: released })).rejects.toMatchObject({
      kind: 'not-found',
    });
    const inReview = await buildPlanInReview(asCoordinator());
    await expect(startDraft(asCoordinator(), { planId: inReview })).rejects.toMatchObject({
      code: 'next-year.not-released',
    });
  });
});
