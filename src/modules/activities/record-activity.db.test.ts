import { randomUUID } from 'node:crypto';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { actorWith, useTestHouse } from '../../../tests/support/test-database.ts';
import type { Ctx } from '../../platform/context.server.ts';
import { readFile } from '../../platform/files/file-store.server.ts';
import { buildUnit } from '../units/testing.ts';
import { findActivity } from './activity-store.server.ts';
import { isPhotoWithin, listPhotos } from './photo-store.server.ts';
import { recordActivity } from './record-activity.server.ts';
import { removePhoto } from './remove-photo.server.ts';
import { activityInput } from './testing.ts';
import { restoreActivity, withdrawActivity } from './withdraw-activity.server.ts';

const all = { kind: 'all' } as const;
const today = '2023-10-16';

describe('ghi hoạt động', () => {
  const house = useTestHouse();

  async function school(): Promise<Ctx> {
    const { db } = house.services;
    const userId = randomUUID();
    await db
      .insertInto('users')
      .values({ id: userId, name: 'Người dùng thử', email: `${userId}@mau.invalid` })
      .execute();
    return house.ctx(actorWith('unit_communicator', await buildUnit(db), { userId }));
  }
  function eventsOf(id: string) {
    return house.services.db
      .selectFrom('event_log')
      .where('subject_id', '=', id)
      .where('name', 'like', 'activity.%')
      .select(['name', 'payload'])
      .orderBy('id')
      .execute();
  }
  async function photoWithPlace(): Promise<Buffer> {
    return sharp({ create: { width: 2600, height: 1200, channels: 3, background: '#3a7ca0' } })
      .withExif({
        IFD0: { Make: 'MayAnhMau' },
        IFD3: {
          GPSLatitudeRef: 'N',
          GPSLatitude: '10/1 32/1 0/1',
          GPSLongitudeRef: 'E',
          GPSLongitude: '106/1 24/1 0/1',
        },
      })
      .jpeg()
      .toBuffer();
  }

  it('ghi một lần thì có một hoạt động và một sự kiện; gửi lại cùng mã được cùng câu trả lời', async () => {
    const ctx = await school();
    const input = activityInput();
    const first = await recordActivity(ctx, input);
    const again = await Promise.all([recordActivity(ctx, input), recordActivity(ctx, input)]);
    expect(again).toEqual([first, first]);
    const events = await eventsOf(input.id);
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      name: 'activity.recorded',
      payload: { kind: 'assembly', happenedOn: today, rung: 0, url: null },
    });
  });

  it('cùng mã mà nội dung khác thì bị từ chối và bản đầu còn nguyên', async () => {
    const ctx = await school();
    const input = activityInput();
    await recordActivity(ctx, input);
    await expect(recordActivity(ctx, { ...input, headcount: 9 })).rejects.toMatchObject({
      code: 'app.same-key-other-body',
    });
    const other = await school();
    await expect(recordActivity(other, input)).rejects.toMatchObject({ code: 'app.same-key-other-body' });
    expect(await findActivity(ctx.db, input.id, all, today)).toMatchObject({ headcount: 420 });
  });

  it('bài trên mạng xã hội cần đường dẫn; ngày mai và ảnh không có căn cứ bị từ chối', async () => {
    const ctx = await school();
    const refused = { code: 'app.bad-input' };
    await expect(recordActivity(ctx, activityInput({ kind: 'social_post' }))).rejects.toMatchObject(refused);
    await expect(recordActivity(ctx, activityInput({ happenedOn: '2023-10-17' }))).rejects.toMatchObject(
      refused,
    );
    await expect(recordActivity(ctx, activityInput({ url: 'javascript:alert(1)' }))).rejects.toMatchObject(
      refused,
    );
    await expect(recordActivity(ctx, activityInput(), await photoWithPlace())).rejects.toMatchObject(refused);
    const linked = await recordActivity(
      ctx,
      activityInput({ kind: 'social_post', url: 'facebook.com/mau/1' }),
    );
    expect(linked.rung).toBe(1);
  });

  it('ảnh được vẽ lại: WebP, không quá 2.000 điểm, không còn vị trí và máy chụp; mức tin cậy 2', async () => {
    const ctx = await school();
    const input = activityInput({ consentBasis: 'nobody_recognisable' });
    const original = await photoWithPlace();
    expect((await sharp(original).metadata()).exif).toBeDefined();
    expect((await recordActivity(ctx, input, original)).rung).toBe(2);
    expect((await recordActivity(ctx, input, original)).rung).toBe(2);
    const photos = await listPhotos(ctx.db, input.id);
    expect(photos).toMatchObject([{ consentBasis: 'nobody_recognisable' }]);
    const kept = await readFile(ctx, photos[0]!.fileId);
    const facts = await sharp(kept.bytes).metadata();
    expect(facts).toMatchObject({ format: 'webp', width: 2000 });
    expect(facts.exif).toBeUndefined();
    expect(Buffer.from(kept.bytes).includes('MayAnhMau')).toBe(false);
    const files = await ctx.db
      .selectFrom('files')
      .where('unit_id', '=', ctx.actor!.unitId)
      .select('id')
      .execute();
    expect(files).toHaveLength(1);
  });

  it('ảnh chỉ mở được trong phạm vi', async () => {
    const [ours, theirs] = [await school(), await school()];
    const input = activityInput({ consentBasis: 'adults_only' });
    await recordActivity(ours, input, await photoWithPlace());
    const { fileId } = (await listPhotos(ours.db, input.id))[0]!;
    expect(await isPhotoWithin(ours.db, fileId, ours.actor!.scope)).toBe(true);
    expect(await isPhotoWithin(ours.db, fileId, theirs.actor!.scope)).toBe(false);
    expect(await isPhotoWithin(ours.db, randomUUID(), all)).toBe(false);
  });

  it('tệp SVG, tệp giả ảnh, ảnh cắt cụt, bom ảnh và ảnh quá nặng đều bị từ chối, không gì được ghi', async () => {
    const ctx = await school();
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
    const bomb = await sharp({ create: { width: 9000, height: 9000, channels: 3, background: '#fff' } })
      .png()
      .toBuffer();
    const cut = (await photoWithPlace()).subarray(0, 300);
    const cases: [Buffer, string][] = [
      [svg, 'activity.photo-not-readable'],
      [Buffer.from('GIF89a…'), 'activity.photo-not-readable'],
      [Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), svg]), 'activity.photo-not-readable'],
      [cut, 'activity.photo-not-readable'],
      [bomb, 'activity.photo-too-many-pixels'],
      [Buffer.alloc(10 * 1024 * 1024 + 1, 0xff), 'activity.photo-too-large'],
    ];
    for (const [bytes, code] of cases) {
      const input = activityInput({ consentBasis: 'adults_only' });
      await expect(recordActivity(ctx, input, bytes)).rejects.toMatchObject({ code });
      expect(await findActivity(ctx.db, input.id, all, today)).toBeNull();
    }
    const files = await ctx.db
      .selectFrom('files')
      .where('unit_id', '=', ctx.actor!.unitId)
      .select('id')
      .execute();
    expect(files).toHaveLength(0);
  });

  it('xóa ảnh thì cả tệp và hàng đều mất, hoạt động vẫn được tính với mức tin cậy thấp hơn; đơn vị lạ không xóa được', async () => {
    const [ours, theirs] = [await school(), await school()];
    const input = activityInput({ consentBasis: 'guardian_consent' });
    await recordActivity(ours, input, await photoWithPlace());
    const { fileId } = (await listPhotos(ours.db, input.id))[0]!;
    await expect(removePhoto(theirs, input.id, fileId)).rejects.toMatchObject({ code: 'app.not-found' });
    const { storage_key: key } = await ours.db
      .selectFrom('files')
      .where('id', '=', fileId)
      .select('storage_key')
      .executeTakeFirstOrThrow();
    await removePhoto(ours, input.id, fileId);
    expect(await listPhotos(ours.db, input.id)).toEqual([]);
    await expect(readFile(ours, fileId)).rejects.toMatchObject({ code: 'app.not-found' });
    await expect(ours.files.get(key)).rejects.toThrow();
    const evidence = await ours.db
      .selectFrom('evidence')
      .where('source_id', '=', input.id)
      .select(['rung', 'withdrawn_at'])
      .execute();
    expect(evidence).toEqual([{ rung: 0, withdrawn_at: null }]);
    await expect(removePhoto(ours, input.id, fileId)).rejects.toMatchObject({ code: 'app.not-found' });
  });

  it('gỡ một hoạt động có lý do, hoàn tác trả lại như cũ; đơn vị lạ không làm được gì', async () => {
    const [ours, theirs] = [await school(), await school()];
    const input = activityInput();
    await recordActivity(ours, input);
    await expect(withdrawActivity(theirs, input.id, 'thử rút')).rejects.toMatchObject({
      code: 'app.not-found',
    });
    await withdrawActivity(ours, input.id, 'ghi nhầm ngày');
    expect(await findActivity(ours.db, input.id, all, today)).toMatchObject({
      status: 'withdrawn',
      withdrawnReason: 'ghi nhầm ngày',
    });
    await expect(withdrawActivity(ours, input.id, 'gỡ lần hai')).rejects.toMatchObject({
      code: 'activity.not-recorded',
    });
    await restoreActivity(ours, input.id);
    const events = await eventsOf(input.id);
    expect(events.map((one) => one.name)).toEqual([
      'activity.recorded',
      'activity.withdrawn',
      'activity.recorded',
    ]);
    expect(events[2]!.payload).toEqual(events[0]!.payload);
  });
});

describe('ghi hoạt động: số câu lệnh', () => {
  const house = useTestHouse();

  it('một lần ghi không kèm ảnh chỉ cần bốn câu lệnh của phần này', async () => {
    const { db } = house.services;
    const userId = randomUUID();
    await db
      .insertInto('users')
      .values({ id: userId, name: 'Người dùng thử', email: `${userId}@mau.invalid` })
      .execute();
    const actor = actorWith('unit_communicator', await buildUnit(db), { userId });
    let statements = 0;
    const counting = db.withPlugin({
      transformQuery: ({ node }) => {
        statements += 1;
        return node;
      },
      transformResult: async ({ result }) => result,
    });
    const alone = {
      ...house.ctx(actor),
      db: counting,
      reactions: { inside: new Map(), after: new Map(), clears: new Map() },
    };
    await recordActivity(alone, activityInput());
    // Receipt claimed, activity, event, receipt answered.
    expect(statements).toBe(4);
  });
});
