import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { useTestHouse } from '../../../tests/support/test-database.ts';
import { buildUnit } from '../units/testing.ts';
import { tellEvidenceReturned } from './tell-returned.server.ts';

describe('báo đơn vị có minh chứng bị trả lại', () => {
  const house = useTestHouse();

  it('hiệu trưởng và người phụ trách của đơn vị nhận thư có lý do và chỗ sửa', async () => {
    const { db } = house.services;
    const unit = await buildUnit(db);
    for (const role of ['unit_head', 'unit_communicator', 'staff_member']) {
      const [userId, postId] = [randomUUID(), randomUUID()];
      const email = `${role.replaceAll('_', '-')}@mau.invalid`;
      await db.insertInto('users').values({ id: userId, name: role, email }).execute();
      await db.insertInto('posts').values({ id: postId, unit_id: unit.id, role, title: role }).execute();
      await db
        .insertInto('post_holdings')
        .values({ post_id: postId, user_id: userId, held_from: '2020-01-01' })
        .execute();
    }
    const sent: { to: string; subject: string; text: string }[] = [];
    const mailer = {
      send: async (mail: { to: string; subject: string; text: string }) => {
        sent.push(mail);
      },
    };
    await tellEvidenceReturned(house.ctx(), mailer, {
      evidenceId: randomUUID(),
      unitId: unit.id,
      title: 'Hội thao cấp trường',
      href: '/bai-dang/1',
      reason: 'Bài chưa nói về chuyển đổi số.',
    });
    expect(sent.map((mail) => mail.to).toSorted()).toEqual([
      'unit-communicator@mau.invalid',
      'unit-head@mau.invalid',
    ]);
    expect(sent[0]!.subject).toBe('Minh chứng “Hội thao cấp trường” được trả lại');
    expect(sent[0]!.text).toContain('Bài chưa nói về chuyển đổi số.');
    expect(sent[0]!.text).toContain('/bai-dang/1');
  });
});
