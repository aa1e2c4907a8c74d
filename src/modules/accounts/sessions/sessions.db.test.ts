import { beforeAll, describe, expect, it } from 'vitest';
import { useTestHouse } from '../../../../tests/support/test-database.ts';
import { createAuth } from '../../../platform/auth/auth.server.ts';
import { sessionIdleMs, sessionMaximumMs, sharedIdleMs } from '../../../platform/auth/session-rules.ts';
import type { Db } from '../../../platform/db/open-database.server.ts';
import { buildUnit } from '../../units/testing.ts';
import { signIn } from '../sign-in.server.ts';
import { actingAs, clientAt, enter, eventsOf, somebody } from '../testing.ts';
import { endOtherSessions, endOwnSession } from './end-sessions.server.ts';
import { findSession } from './find-session.server.ts';
import { listOwnSessions } from './list-own-sessions.server.ts';

async function age(db: Db, sessionId: string, times: { usedMs?: number; begunMs?: number }): Promise<void> {
  const { usedMs = 0, begunMs = usedMs } = times;
  const ago = (ms: number) => new Date(Date.now() - ms);
  await db
    .updateTable('sessions')
    .set({ updated_at: ago(usedMs), created_at: ago(begunMs) })
    .where('id', '=', sessionId)
    .execute();
}

describe('phiên', () => {
  const house = useTestHouse();
  let unitId: string;

  beforeAll(async () => {
    unitId = (await buildUnit(house.services.db)).id;
  });

  it('trên https, cookie mang tiền tố __Host-, chỉ gửi qua https, cho đúng máy chủ này, cho cả trang', async () => {
    const ctx = house.ctx();
    const auth = createAuth(
      house.database,
      ctx.config,
      'khoa-thu-nghiem-dai-hon-ba-muoi-hai',
      'https://lantoa.example',
    );
    const { username } = await somebody(house.services.db, unitId);
    const { cookies, headers } = await enter({ ...ctx, auth }, username);
    expect(cookies).toHaveLength(1);
    expect(cookies[0]).toMatch(/^__Host-lantoa\.session_token=/);
    const attributes = cookies[0]!.split('; ').slice(1).toSorted();
    expect(attributes).toEqual(['HttpOnly', 'Max-Age=43200', 'Path=/', 'SameSite=Lax', 'Secure']);
    expect(await findSession({ ...ctx, auth }, headers)).not.toBeNull();
  });

  it('mỗi lần đăng nhập là một mã phiên mới; phiên cũ của trình duyệt ấy kết thúc', async () => {
    const { username } = await somebody(house.services.db, unitId);
    const first = await enter(house.ctx(), username);
    const second = await enter(house.ctx(), username, { cookie: first.headers.get('cookie')! });
    expect(second.session.id).not.toBe(first.session.id);
    expect(second.headers.get('cookie')).not.toBe(first.headers.get('cookie'));
    expect(await findSession(house.ctx(), first.headers)).toBeNull();
    expect(await findSession(house.ctx(), second.headers)).not.toBeNull();
  });

  it('đăng nhập sai không kết thúc phiên đang có', async () => {
    const { username } = await somebody(house.services.db, unitId);
    const { headers } = await enter(house.ctx(), username);
    const client = clientAt('10.0.0.9', { cookie: headers.get('cookie')! });
    await expect(signIn(house.ctx(), { username, password: 'sai' }, client)).rejects.toThrow();
    expect(await findSession(house.ctx(), headers)).not.toBeNull();
  });

  const soon = 2_000;
  it.each([
    { name: 'dùng 59 phút trước', usedMs: sessionIdleMs - soon, alive: true },
    { name: 'không dùng 60 phút', usedMs: sessionIdleMs, alive: false },
    { name: 'máy dùng chung, dùng 14 phút trước', shared: true, usedMs: sharedIdleMs - soon, alive: true },
    { name: 'máy dùng chung, không dùng 15 phút', shared: true, usedMs: sharedIdleMs, alive: false },
    { name: 'đang dùng, bắt đầu gần 12 giờ trước', begunMs: sessionMaximumMs - soon, alive: true },
    { name: 'đang dùng, bắt đầu 12 giờ trước', begunMs: sessionMaximumMs, alive: false },
  ])('$name: còn phiên: $alive', async ({ shared = false, alive, ...times }) => {
    const { userId, username } = await somebody(house.services.db, unitId);
    const { session, headers } = await enter(house.ctx(), username, { shared });
    await age(house.services.db, session.id, times);
    const listed = await listOwnSessions(await actingAs(house.ctx(), userId), session.id);
    expect(listed).toHaveLength(alive ? 1 : 0);
    expect((await findSession(house.ctx(), headers)) !== null).toBe(alive);
  });

  it('dùng thì được tính lại từ đầu, ghi nhiều nhất một phút một lần', async () => {
    const { username } = await somebody(house.services.db, unitId);
    const { session, headers } = await enter(house.ctx(), username);
    const lastUsed = async () =>
      (
        await house.services.db
          .selectFrom('sessions')
          .where('id', '=', session.id)
          .select('updated_at')
          .executeTakeFirstOrThrow()
      ).updated_at.getTime();
    await age(house.services.db, session.id, { usedMs: 30_000 });
    const before = await lastUsed();
    await findSession(house.ctx(), headers);
    expect(await lastUsed()).toBe(before);
    await age(house.services.db, session.id, { usedMs: 61_000 });
    await findSession(house.ctx(), headers);
    expect(Date.now() - (await lastUsed())).toBeLessThan(10_000);
  });

  it('trên máy dùng chung, cookie mất khi đóng trình duyệt', async () => {
    const { username } = await somebody(house.services.db, unitId);
    const { cookies, session } = await enter(house.ctx(), username, { shared: true });
    expect(session.isSharedComputer).toBe(true);
    expect(cookies.join()).not.toMatch(/Max-Age|Expires/i);
  });
});

describe('danh sách phiên', () => {
  const house = useTestHouse();
  let unitId: string;

  beforeAll(async () => {
    unitId = (await buildUnit(house.services.db)).id;
  });

  it('nói trình duyệt nào, địa chỉ nào, và đâu là phiên này', async () => {
    const { userId, username } = await somebody(house.services.db, unitId);
    await enter(house.ctx(), username, { shared: true });
    const { session } = await enter(house.ctx(), username);
    const listed = await listOwnSessions(await actingAs(house.ctx(), userId), session.id);
    const known = { browser: 'Chrome trên Windows', address: '10.0.0.1' };
    expect(listed).toMatchObject([
      { ...known, id: session.id, isCurrent: true, isSharedComputer: false },
      { ...known, isCurrent: false, isSharedComputer: true },
    ]);
  });

  it('kết thúc từng phiên hoặc mọi phiên khác, và ghi vào nhật ký', async () => {
    const { userId, username } = await somebody(house.services.db, unitId);
    const [mine, one, two, three] = [
      await enter(house.ctx(), username),
      await enter(house.ctx(), username),
      await enter(house.ctx(), username),
      await enter(house.ctx(), username),
    ];
    const ctx = await actingAs(house.ctx(), userId);
    await endOwnSession(ctx, one.session.id);
    expect(await endOtherSessions(ctx, mine.session.id)).toBe(2);
    for (const { headers } of [one, two, three]) expect(await findSession(ctx, headers)).toBeNull();
    expect(await findSession(ctx, mine.headers)).not.toBeNull();
    expect(await eventsOf(house.services.db, userId, 'account.sessions-ended')).toEqual([
      { ended: 1 },
      { ended: 2 },
    ]);
  });

  it('phiên của người khác không thấy và không kết thúc được', async () => {
    const [me, other] = [
      await somebody(house.services.db, unitId),
      await somebody(house.services.db, unitId),
    ];
    const mine = await enter(house.ctx(), me.username);
    const theirs = await enter(house.ctx(), other.username);
    const ctx = await actingAs(house.ctx(), me.userId);
    expect((await listOwnSessions(ctx, mine.session.id)).map((one) => one.id)).toEqual([mine.session.id]);
    await expect(endOwnSession(ctx, theirs.session.id)).rejects.toMatchObject({ code: 'app.not-found' });
    await expect(endOwnSession(ctx, 'khong-co')).rejects.toMatchObject({ code: 'app.not-found' });
    await endOtherSessions(ctx, mine.session.id);
    expect(await findSession(house.ctx(), theirs.headers)).not.toBeNull();
    expect(await eventsOf(house.services.db, other.userId, 'account.sessions-ended')).toEqual([]);
  });
});
