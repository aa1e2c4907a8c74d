import fc from 'fast-check';
import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import { useTestHouse } from '../../../tests/support/test-database.ts';
import type { Db } from '../db/open-database.server.ts';
import { sealEvents, verifyAuditChain } from './audit-chain.server.ts';

const events = 40;

/** Runs `tamper` as one who owns the database would, verifies, and takes it back. */
async function verifyAfter(db: Db, tamper: (tx: Db) => Promise<unknown>) {
  const takeBack = new Error('take back');
  let result: Awaited<ReturnType<typeof verifyAuditChain>> | undefined;
  await db
    .transaction()
    .execute(async (tx) => {
      await sql`set local session_replication_role = replica`.execute(tx);
      await tamper(tx);
      result = await verifyAuditChain(tx);
      throw takeBack;
    })
    .catch((error) => {
      if (error !== takeBack) throw error;
    });
  return result!;
}

describe('chuỗi băm của nhật ký', () => {
  const house = useTestHouse();

  beforeAll(async () => {
    for (let index = 0; index < events; index++) {
      await house.services.db
        .insertInto('event_log')
        .values({
          name: 'thu.nghiem',
          at: new Date(),
          subject_type: 'thu',
          subject_id: String(index),
          payload: JSON.stringify({ index }),
        })
        .execute();
    }
    await sealEvents(house.services.db);
  });

  it('nhật ký nguyên vẹn được chứng minh đến sự kiện cuối', async () => {
    expect(await verifyAuditChain(house.services.db)).toMatchObject({ events, broken: null, unsealed: 0 });
  });

  it('sửa, xóa hay đổi chỗ bất kỳ sự kiện nào cũng bị phát hiện, và chỉ đúng chỗ', async () => {
    const { db } = house.services;
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: events - 1 }),
        fc.constantFrom('edit', 'remove', 'swap'),
        async (no, how) => {
          const { broken } = await verifyAfter(db, async (tx) => {
            const at = sql`(select event_id from audit_chain where no = ${no})`;
            if (how === 'edit')
              await sql`update event_log set payload = payload || '{"x":1}' where id = ${at}`.execute(tx);
            if (how === 'remove') await sql`delete from event_log where id = ${at}`.execute(tx);
            if (how === 'swap')
              await sql`update event_log e set subject_id = o.subject_id, payload = o.payload from event_log o
              where e.id = ${at} and o.id = (select event_id from audit_chain where no = ${no + 1})`.execute(
                tx,
              );
          });
          expect(broken?.no).toBe(no);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('cơ sở dữ liệu từ chối sửa và xóa trong nhật ký', async () => {
    const { db } = house.services;
    await expect(sql`update event_log set name = 'khác'`.execute(db)).rejects.toMatchObject({
      code: 'LT001',
    });
    await expect(sql`delete from audit_chain`.execute(db)).rejects.toMatchObject({ code: 'LT001' });
    await expect(sql`truncate event_log cascade`.execute(db)).rejects.toMatchObject({ code: 'LT001' });
  });
});
