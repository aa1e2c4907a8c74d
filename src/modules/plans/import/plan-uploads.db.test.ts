import { beforeAll, describe, expect, it } from 'vitest';
import { actorWith, useTestHouse } from '../../../../tests/support/test-database.ts';
import type { Actor } from '../../../platform/auth/actor.ts';
import { buildUnit } from '../../units/testing.ts';
import { discardPlan } from '../decisions/discard-plan.server.ts';
import { readerError } from '../reader/errors.ts';
import { readPlan } from '../reader/read-plan.ts';
import { scanBytes } from '../reader/testing/load-plan.ts';
import { acceptConversion, discardUpload } from './decide-upload.server.ts';
import type { ReadPlan } from './read-plan-file.server.ts';
import { readScan } from './read-scan.server.ts';
import { receivePlanFile } from './receive-plan-file.server.ts';
import { findUpload, listOpenUploads } from './upload-store.server.ts';

const planText = Buffer.from(
  'KẾ HOẠCH\nTuyên truyền an toàn giao thông năm 2024\n\nI. MỤC ĐÍCH\n1. Nâng cao ý thức của học sinh.\n',
);
const scan = { fileName: 'ban-chup.pdf', bytes: scanBytes() };

/** Stands for the recognition: tells of three pages and reads a text. */
const recognise: ReadPlan = async (_bytes, fileName, options) => {
  for (const page of [1, 2, 3]) options?.onPage?.(page, 3);
  return { ...(await readPlan(planText, fileName)), conversion: null };
};

describe('tệp kế hoạch chưa thành kế hoạch', () => {
  const house = useTestHouse();
  let coordinator: Actor;
  let communicator: Actor;

  beforeAll(async () => {
    const { db } = house.services;
    const department = await buildUnit(db, { kind: 'department', name: 'Sở GD&ĐT mẫu' });
    const school = await buildUnit(db, { parentId: department.id });
    coordinator = actorWith('coordinator', department);
    communicator = actorWith('unit_communicator', school);
  });

  const asCoordinator = () => house.ctx(coordinator);
  const upload = async () => (await receivePlanFile(asCoordinator(), { ...scan, again: true })).uploadId!;
  const see = (id: string) => findUpload(house.services.db, id);

  it('bản chụp được giữ lại và chờ nhận dạng, chưa có kế hoạch nào', async () => {
    const id = await upload();
    expect(await see(id)).toMatchObject({ status: 'reading', pagesDone: 0, pagesTotal: null, planId: null });
    expect((await listOpenUploads(house.services.db)).map((one) => one.id)).toContain(id);
  });

  it('nhận dạng xong thì thành kế hoạch đang duyệt, có số trang', async () => {
    const id = await upload();
    await readScan(house.ctx(null), { uploadId: id }, recognise);
    const done = await see(id);
    expect(done).toMatchObject({ status: 'imported', pagesDone: 3, pagesTotal: 3 });
    expect(done?.planId).toBeTruthy();
  });

  it('việc nhận dạng chạy lại sau khi xong không tạo kế hoạch thứ hai', async () => {
    const id = await upload();
    await readScan(house.ctx(null), { uploadId: id }, recognise);
    const first = await see(id);
    await readScan(house.ctx(null), { uploadId: id }, recognise);
    expect((await see(id))?.planId).toBe(first?.planId);
  });

  it('không nhận dạng được thì giữ tệp và nói rõ vì sao', async () => {
    const id = await upload();
    await readScan(house.ctx(null), { uploadId: id }, async () => {
      throw readerError('too-slow');
    });
    const failed = await see(id);
    expect(failed?.status).toBe('failed');
    expect(failed?.problem).toMatchObject({ code: 'plan.unreadable-too-slow' });
    expect(failed?.problem?.message).toBe(readerError('too-slow').message);
  });

  it('bỏ trong lúc đang đọc: đọc xong cũng không thành kế hoạch', async () => {
    const id = await upload();
    await readScan(house.ctx(null), { uploadId: id }, async (...asked) => {
      await discardUpload(asCoordinator(), { uploadId: id });
      return recognise(...asked);
    });
    expect(await see(id)).toMatchObject({ status: 'discarded', planId: null });
  });

  it('văn bản mã cũ chờ người xem bản chuyển rồi mới thành kế hoạch', async () => {
    const conversion = { encoding: 'tcvn3' as const, samples: [{ before: 'KÕ ho¹ch', after: 'Kế hoạch' }] };
    const { uploadId } = await receivePlanFile(
      asCoordinator(),
      { fileName: 'cu.txt', bytes: planText },
      async (bytes, name) => ({ ...(await readPlan(bytes, name)), conversion }),
    );
    expect(await see(uploadId!)).toMatchObject({ status: 'awaiting_conversion', conversion });
    const { planId } = await acceptConversion(asCoordinator(), { uploadId: uploadId! });
    expect(await see(uploadId!)).toMatchObject({ status: 'imported', planId });
    await expect(acceptConversion(asCoordinator(), { uploadId: uploadId! })).rejects.toMatchObject({
      code: 'plan.upload-ended',
    });
  });

  it('cùng một tệp tải lên lần nữa thì được chỉ bản đã có, trừ khi muốn một kế hoạch nữa', async () => {
    const file = { fileName: 'hai-lan.txt', bytes: Buffer.concat([planText, Buffer.from('Lần hai.\n')]) };
    const { planId } = await receivePlanFile(asCoordinator(), file);
    await expect(
      receivePlanFile(asCoordinator(), { ...file, fileName: 'ten-khac.txt' }),
    ).rejects.toMatchObject({
      code: 'plan.same-file',
      details: { href: `/ke-hoach/${planId}`, state: 'in_review' },
    });
    const second = await receivePlanFile(asCoordinator(), { ...file, again: true });
    expect(second.planId).not.toBe(planId);
    for (const id of [planId!, second.planId!])
      await discardPlan(asCoordinator(), { planId: id, version: 1 });
    expect((await receivePlanFile(asCoordinator(), file)).planId).toBeTruthy();
  });

  it('bản chụp đang chờ nhận dạng thì tải lên lần nữa được dẫn đến chỗ đang chờ', async () => {
    const file = { fileName: 'cho.pdf', bytes: Buffer.concat([scan.bytes, Buffer.from('\n%cho\n')]) };
    const { uploadId } = await receivePlanFile(asCoordinator(), file);
    await expect(receivePlanFile(asCoordinator(), file)).rejects.toMatchObject({
      details: { href: `/ke-hoach/tai-len/${uploadId}`, state: 'waiting' },
    });
  });

  it('trường không tải lên, không nhận và không bỏ được tệp của Sở', async () => {
    const id = await upload();
    const asSchool = house.ctx(communicator);
    await expect(receivePlanFile(asSchool, scan)).rejects.toMatchObject({ kind: 'forbidden' });
    await expect(discardUpload(asSchool, { uploadId: id })).rejects.toMatchObject({ kind: 'not-found' });
    await expect(acceptConversion(asSchool, { uploadId: id })).rejects.toMatchObject({ kind: 'not-found' });
  });
});
