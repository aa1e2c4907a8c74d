import { afterEach, describe, expect, it, vi } from 'vitest';
import { useTestHouse } from '../../../tests/support/test-database.ts';
import { createLog } from '../log/log.server.ts';
import { type RunningJobs, startJobQueue } from './job-queue.server.ts';

describe('hàng đợi việc chạy nền', () => {
  const house = useTestHouse();
  let jobs: RunningJobs | undefined;
  afterEach(async () => {
    await jobs?.stop();
  });

  it('một việc hỏng không kéo các việc cùng lượt chạy lại; việc của giao dịch bị hủy không có', async () => {
    jobs = await startJobQueue(house.database, createLog('silent'));
    const seen: string[] = [];
    const { db } = house.database;
    // Creates the queue without working on it yet, so that all jobs come in one batch.
    await jobs.schedule('thu', '0 0 1 1 *');
    for (const name of ['a', 'hỏng', 'b']) await jobs.send(db, 'thu', { name });
    const undone = db.transaction().execute(async (tx) => {
      await jobs!.send(tx, 'thu', { name: 'bị hủy' });
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    await jobs.work({
      thu: async ({ name }: { name: string }) => {
        seen.push(name);
        if (name === 'hỏng') throw new Error('máy chủ thư từ chối');
      },
    });
    await vi.waitFor(() => expect(seen.filter((name) => name === 'hỏng').length).toBe(2), {
      timeout: 20_000,
      interval: 100,
    });
    // Jobs sent in the same moment have no order among themselves.
    expect(seen.filter((name) => name !== 'hỏng').toSorted()).toEqual(['a', 'b']);
  });

  it('việc dài có tiến trình chết giữa chừng được làm lại trong nửa phút', async () => {
    jobs = await startJobQueue(house.database, createLog('silent'));
    const { db, pool } = house.database;
    let runs = 0;
    await jobs.work({
      dai: {
        long: async () => {
          runs++;
          // The first run never ends: its process is dead, no sign of life comes from it any more.
          if (runs === 1) await new Promise(() => {});
        },
      },
    });
    await jobs.send(db, 'dai', {});
    await vi.waitFor(() => expect(runs).toBe(1), { timeout: 20_000, interval: 100 });
    await jobs.stop();
    // Stopping gives the job back; a process that dies leaves it as it was at its last sign of life.
    await pool.query(`update pgboss.job set state = 'active', heartbeat_on = now() where name = 'dai'`);
    const died = Date.now();
    jobs = await startJobQueue(house.database, createLog('silent'));
    await jobs.work({
      dai: {
        long: async () => {
          runs++;
        },
      },
    });
    await vi.waitFor(() => expect(runs).toBe(2), { timeout: 60_000, interval: 100 });
    expect(Date.now() - died).toBeLessThan(40_000);
  }, 90_000);
});
