import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { useTestHouse } from '../../../tests/support/test-database.ts';
import type { Role } from '../../platform/auth/actor.ts';
import type { Ctx } from '../../platform/context.server.ts';
import { actingAs, enter, joinWith, password, signIn, somebody } from '../accounts/testing.ts';
import { buildUnit } from '../units/testing.ts';
import { handOver, takePostAway } from './hand-over.server.ts';
import { invitePerson } from './invite-person.server.ts';
import { issueInvitations } from './issue-invitations.server.ts';
import { confirmRecovery, listRecoveries } from './recovery/decide-recovery.server.ts';
import { askForRecovery, startRecovery } from './recovery/start-recovery.server.ts';
import type { Invitation } from './schema.ts';

describe('nhân sự', () => {
  const house = useTestHouse();
  let root: string;
  let district: string;
  let school: string;
  const today = '2023-10-16';

  beforeAll(async () => {
    const { db } = house.services;
    root = (await buildUnit(db, { kind: 'department', name: 'Sở mẫu' })).id;
    district = (await buildUnit(db, { kind: 'district_office', name: 'Phòng mẫu', parentId: root })).id;
    school = (await buildUnit(db, { name: 'Trường mẫu', parentId: district })).id;
  });

  async function acting(role: Role, unitId: string): Promise<Ctx & { actor: NonNullable<Ctx['actor']> }> {
    const { userId } = await somebody(house.services.db, unitId, role);
    return (await actingAs(house.ctx(), userId)) as never;
  }

  let no = 0;
  function invitation(overrides: Partial<Invitation> = {}): Invitation {
    no += 1;
    return {
      ...{ id: randomUUID(), unitId: school, role: 'staff_member', title: 'Giáo viên', from: today },
      ...{ name: `Nguyễn Mẫu Số ${no}`, email: '', phone: '', staffCode: null },
      ...overrides,
    };
  }

  async function invited(ctx: Ctx, overrides: Partial<Invitation> = {}) {
    const { userId } = await invitePerson(ctx, invitation(overrides), 'ask');
    const { slips } = await issueInvitations(ctx, [userId!], 'http://lantoa.test/x');
    const { link, username } = slips[0]!;
    return { userId: userId!, username, link, code: link.split('/').at(-1)! };
  }

  const postOf = (userId: string) =>
    house.services.db
      .selectFrom('post_holdings')
      .where('user_id', '=', userId)
      .select(['post_id', 'held_from', 'held_to'])
      .execute();

  describe('lời mời', () => {
    it('chưa theo đường dẫn thì không mật khẩu nào vào được; theo rồi thì vào bằng mật khẩu của mình', async () => {
      const head = await acting('unit_head', school);
      const { username, code } = await invited(head);
      expect(await signIn(house.ctx(), username, password)).toBe(false);
      await joinWith(house.ctx(), code.toUpperCase().replace(/(.{4})/g, '$1-'));
      expect(await signIn(house.ctx(), username, password)).toBe(true);
    });

    it('dùng một lần: mở lần hai, sau khi cấp lại, hết hạn, mã lạ đều bị từ chối và nói rõ vì sao', async () => {
      const head = await acting('unit_head', school);
      const one = await invited(head);
      await joinWith(house.ctx(), one.code);
      await expect(joinWith(house.ctx(), one.code)).rejects.toMatchObject({ code: 'account.link-used' });
      const two = await invited(head);
      await issueInvitations(head, [two.userId], 'http://lantoa.test/x');
      await expect(joinWith(house.ctx(), two.code)).rejects.toMatchObject({ code: 'account.link-withdrawn' });
      const three = await invited(head);
      await house.services.db
        .updateTable('one_time_links')
        .set({ expires_at: new Date(Date.now() - 1) })
        .where('user_id', '=', three.userId)
        .execute();
      await expect(joinWith(house.ctx(), three.code)).rejects.toMatchObject({ code: 'account.link-over' });
      await expect(joinWith(house.ctx(), 'abcdefgh')).rejects.toMatchObject({ code: 'account.link-unknown' });
    });

    it('hai cửa sổ cùng đặt mật khẩu thì một cái được; mã không nằm ở đâu trong cơ sở dữ liệu', async () => {
      const head = await acting('unit_head', school);
      const { code, userId } = await invited(head);
      const both = await Promise.allSettled([
        joinWith(house.ctx(), code, 'mèo đen ngủ trên mái nhà'),
        joinWith(house.ctx(), code, 'chó vàng nằm dưới gốc cây'),
      ]);
      expect(both.map((one) => one.status).toSorted()).toEqual(['fulfilled', 'rejected']);
      const { db } = house.services;
      const stored = JSON.stringify([
        await db.selectFrom('one_time_links').selectAll().where('user_id', '=', userId).execute(),
        await db.selectFrom('event_log').selectAll().execute(),
      ]);
      expect(stored).not.toContain(code);
    });

    it('gửi hai lần một biểu mẫu là một người; trùng thư, tên thì hỏi; thư của người ngoài phạm vi thì từ chối', async () => {
      const head = await acting('unit_head', school);
      const form = invitation({ email: 'mot@mau.example', phone: '0912000001' });
      const first = await invitePerson(head, form, 'ask');
      expect(await invitePerson(head, form, 'ask')).toEqual(first);
      const same = await invitePerson(head, invitation({ email: 'mot@mau.example' }), 'ask');
      expect(same.same?.map((one) => one.userId)).toEqual([first.userId]);
      const other = await invitePerson(head, invitation({ name: form.name }), 'other');
      expect(other.userId).not.toBe(first.userId);
      const cousin = await buildUnit(house.services.db, { name: 'Trường khác', parentId: district });
      const foreigner = await acting('unit_head', cousin.id);
      const taken = invitePerson(
        foreigner,
        invitation({ unitId: cousin.id, email: 'mot@mau.example' }),
        'ask',
      );
      await expect(taken).rejects.toMatchObject({ code: 'people.email-taken' });
    });

    it('thủ trưởng đã có thì phải bàn giao; quyền vượt cấp và đơn vị ngoài phạm vi bị từ chối', async () => {
      const unit = (await buildUnit(house.services.db, { name: 'Trường có thủ trưởng', parentId: district }))
        .id;
      const head = await acting('unit_head', unit);
      const officer = await acting('district_officer', district);
      const second = invitePerson(officer, invitation({ unitId: unit, role: 'unit_head' }), 'ask');
      await expect(second).rejects.toMatchObject({ code: 'people.head-is-held' });
      const above = invitePerson(head, invitation({ unitId: unit, role: 'unit_head' }), 'ask');
      await expect(above).rejects.toMatchObject({ code: 'people.role-not-given' });
      const outside = invitePerson(head, invitation({ unitId: school }), 'ask');
      await expect(outside).rejects.toMatchObject({ code: 'app.not-found' });
    });

    it('người giữ thêm chức danh cao hơn thì thủ trưởng không cấp được đường dẫn vào tài khoản đó', async () => {
      const head = await acting('unit_head', school);
      const coordinator = await acting('coordinator', root);
      const { userId } = await invitePerson(head, invitation(), 'ask');
      const more = invitation({ unitId: root, role: 'coordinator', title: 'Điều phối', name: 'Khác' });
      const { name } = await house.services.db
        .selectFrom('users')
        .where('id', '=', userId!)
        .select('name')
        .executeTakeFirstOrThrow();
      await invitePerson(coordinator, { ...more, name }, { userId: userId! });
      const issuing = issueInvitations(head, [userId!], 'http://lantoa.test/x');
      await expect(issuing).rejects.toMatchObject({ code: 'app.not-found' });
    });
  });

  describe('bàn giao', () => {
    const form = (fromUserId: string, rest: object = {}) => ({
      ...{
        fromUserId,
        on: today,
        toUserId: '',
        newId: randomUUID(),
        name: 'Người Mẫu Mới',
        email: '',
        phone: '',
      },
      ...rest,
    });

    it('một bước: người cũ hết đến ngày đó, người mới từ ngày đó; người cũ bị đăng xuất; lịch sử còn nguyên', async () => {
      const { db } = house.services;
      const officer = await acting('district_officer', district);
      const { userId, username } = await somebody(db, school, 'unit_head');
      const { headers } = await enter(house.ctx(), username);
      const [held] = await postOf(userId);
      const next = await handOver(officer, held!.post_id, form(userId));
      expect(await postOf(userId)).toMatchObject([{ held_from: '2020-01-01', held_to: today }]);
      expect(await postOf(next.userId)).toMatchObject([
        { post_id: held!.post_id, held_from: today, held_to: null },
      ]);
      expect(await signIn(house.ctx(), username, password)).toBe(false);
      const rest = await db.selectFrom('sessions').where('user_id', '=', userId).select('id').execute();
      expect(rest).toEqual([]);
      expect(headers.has('cookie')).toBe(true);
      const log = await db
        .selectFrom('event_log')
        .where('name', '=', 'post.handed-over')
        .select('payload')
        .execute();
      expect(log.at(-1)?.payload).toMatchObject({ fromUserId: userId, userId: next.userId, on: today });
    });

    it('gửi hai lần, hai người cùng bàn giao, ngày quá sớm, cho chính người đó: nói rõ, không đổi thêm', async () => {
      const { db } = house.services;
      const officer = await acting('district_officer', district);
      const { userId } = await somebody(db, school, 'unit_head');
      const post = (await postOf(userId))[0]!.post_id;
      const early = handOver(officer, post, form(userId, { on: '2020-01-01' }));
      await expect(early).rejects.toMatchObject({ code: 'unit.too-early' });
      const self = handOver(officer, post, form(userId, { toUserId: userId }));
      await expect(self).rejects.toMatchObject({ code: 'unit.same-holder' });
      const both = await Promise.allSettled([
        handOver(officer, post, form(userId)),
        handOver(officer, post, form(userId)),
      ]);
      expect(both.map((one) => one.status).toSorted()).toEqual(['fulfilled', 'rejected']);
      const holders = db.selectFrom('post_holdings').where('post_id', '=', post).select('id');
      expect(await holders.execute()).toHaveLength(2);
      const left = takePostAway(officer, post, { userId, on: today });
      await expect(left).rejects.toMatchObject({ code: 'unit.passed-already' });
    });

    it('thôi giữ rồi thêm người cùng vai trò thì người đó nhận chức danh trống', async () => {
      const unit = (await buildUnit(house.services.db, { name: 'Trường trống', parentId: district })).id;
      const { userId } = await somebody(house.services.db, unit, 'unit_head');
      const officer = await acting('district_officer', district);
      const post = (await postOf(userId))[0]!.post_id;
      await takePostAway(officer, post, { userId, on: today });
      const next = await invitePerson(
        officer,
        invitation({ unitId: unit, role: 'unit_head', title: 'Hiệu trưởng' }),
        'ask',
      );
      expect(await postOf(next.userId!)).toMatchObject([{ post_id: post }]);
    });
  });

  describe('khôi phục', () => {
    it('một người lập, người khác xác nhận; đường dẫn mở một lần, xóa khóa truy cập, kết thúc mọi phiên', async () => {
      const { db } = house.services;
      const { userId, username } = await somebody(db, school, 'unit_communicator');
      await db
        .insertInto('passkeys')
        .values({
          id: `k-${userId}`,
          user_id: userId,
          public_key: Buffer.from('x'),
          counter: 0,
          name: 'Máy mẫu',
          created_at: new Date(),
        })
        .execute();
      await enter(house.ctx(), username);
      const head = await acting('unit_head', school);
      const officer = await acting('district_officer', district);
      await startRecovery(head, userId, 'Gặp trực tiếp');
      await expect(startRecovery(officer, userId, 'Gọi lại')).rejects.toMatchObject({
        code: 'people.recovery-open',
      });
      const [own] = (await listRecoveries(head)).filter((one) => one.userId === userId);
      const decision = { recoveryId: own!.id, reason: 'Gọi số trong hồ sơ', address: 'http://lantoa.test/x' };
      await expect(confirmRecovery(head, decision)).rejects.toMatchObject({ code: 'app.not-found' });
      const slip = await confirmRecovery(officer, decision);
      await expect(confirmRecovery(officer, decision)).rejects.toMatchObject({
        code: 'people.recovery-decided',
      });
      const sessions = db.selectFrom('sessions').where('user_id', '=', userId).select('id');
      expect(await sessions.execute()).toEqual([]);
      await joinWith(house.ctx(), slip.link.split('/').at(-1)!, 'mèo đen ngủ trên mái nhà');
      expect(await signIn(house.ctx(), username, password)).toBe(false);
      expect(await db.selectFrom('passkeys').where('user_id', '=', userId).select('id').execute()).toEqual(
        [],
      );
      const log = await db
        .selectFrom('event_log')
        .where('subject_id', '=', userId)
        .select(['name', 'actor_user_id'])
        .orderBy('id')
        .execute();
      expect(log.map((row) => row.name)).toEqual(
        expect.arrayContaining([
          'recovery.started',
          'recovery.confirmed',
          'account.link-issued',
          'account.recovered',
        ]),
      );
      const two = log.filter((row) => row.name.startsWith('recovery.')).map((row) => row.actor_user_id);
      expect(new Set(two).size).toBe(2);
    });

    it('người lập không tự xác nhận, dù ở cấp trên', async () => {
      const { userId } = await somebody(house.services.db, school, 'staff_member');
      const officer = await acting('district_officer', district);
      await startRecovery(officer, userId, 'Gọi lại số cũ');
      const [one] = (await listRecoveries(officer)).filter((each) => each.userId === userId);
      expect(one?.whyNot).toMatch(/người thứ hai/);
      const decision = { recoveryId: one!.id, reason: 'Tự xác nhận', address: 'http://lantoa.test/x' };
      await expect(confirmRecovery(officer, decision)).rejects.toMatchObject({
        code: 'people.may-not-decide',
      });
      const coordinator = await acting('coordinator', root);
      expect((await confirmRecovery(coordinator, decision)).userId).toBe(userId);
    });

    it('người ngoài hỏi cho tên nào cũng được trả lời như nhau; chỉ tên có thật thành yêu cầu, một lần', async () => {
      const { userId, username } = await somebody(house.services.db, school, 'staff_member');
      const asked = { reason: 'Mất điện thoại' };
      for (const name of [username, username.toUpperCase(), 'khong-co-ai'])
        expect(await askForRecovery(house.ctx(), { ...asked, username: name }, '10.0.0.7')).toBeUndefined();
      const rows = house.services.db.selectFrom('recoveries').where('user_id', '=', userId).selectAll();
      expect(await rows.execute()).toMatchObject([{ started_by: null, outcome: null }]);
    });
  });

  it('mã thông báo phiên không nằm trong cơ sở dữ liệu; đường dẫn dùng lại mật khẩu yếu bị từ chối', async () => {
    const { username } = await somebody(house.services.db, school);
    const { cookies } = await enter(house.ctx(), username);
    const token = decodeURIComponent(cookies[0]!.split(';')[0]!.split('=')[1]!).split('.')[0]!;
    expect(token.length).toBeGreaterThanOrEqual(32);
    const rows = await house.services.db.selectFrom('sessions').select('token').execute();
    expect(rows.map((row) => row.token)).not.toContain(token);
    const head = await acting('unit_head', school);
    const { code } = await invited(head);
    await expect(joinWith(house.ctx(), code, 'ngắn')).rejects.toMatchObject({
      code: 'account.weak-password',
    });
    await joinWith(house.ctx(), code);
  });
});
