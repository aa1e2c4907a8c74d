import { describe, expect, it } from 'vitest';
import { useTestHouse } from '../../../tests/support/test-database.ts';
import { fillNewHouse } from './fill-new-house.server.ts';
import { createSampleHouse } from './sample-house.server.ts';

describe('năm mẫu nạp từ trang web', () => {
  const house = useTestHouse();

  /** A player that says the given lines and ends. */
  function open(script: string) {
    return createSampleHouse({
      ...house.services,
      say: () => undefined,
      command: { program: process.execPath, args: ['-e', script] },
    });
  }

  async function until(done: () => Promise<boolean>): Promise<void> {
    while (!(await done())) await new Promise((wait) => setTimeout(wait, 20));
  }

  it('nhà trống thì không có năm mẫu để nạp', async () => {
    const samples = open('');
    expect(await samples.year()).toEqual({ status: 'none' });
    expect(await samples.start()).toBe(false);
  });

  it('nhà mẫu chưa có minh chứng thì nạp được, một lần tại một thời điểm, và cho thấy tiến độ', async () => {
    const { config, jobs } = house.services;
    await fillNewHouse(config, house.database, jobs, () => undefined);
    const samples = open(`
    console.log(' 42 %  đến ngày 08/6/2023, 5210 việc');
    setTimeout(() => process.exit(0), 1500)`);
    expect(await samples.year()).toEqual({ status: 'empty' });
    expect((await Promise.all([samples.start(), samples.start()])).sort()).toEqual([false, true]);
    await until(async () => {
      const year = await samples.year();
      return year.status !== 'playing' || year.share > 0;
    });
    expect(await samples.year()).toMatchObject({ share: 0.42, dayWords: '08/6/2023', sent: 5210 });
    await until(async () => (await samples.year()).status !== 'playing');
  });

  it('bộ diễn hỏng, hoặc Lan Tỏa dừng giữa chừng, thì nói ra và nạp tiếp được', async () => {
    const broken = open('process.exit(1)');
    await broken.start();
    await until(async () => (await broken.year()).status === 'interrupted');
    const stoppedHalfWay = open('setTimeout(() => 0, 60_000)');
    expect(await stoppedHalfWay.start()).toBe(true);
    await stoppedHalfWay.stop();
    expect(await open('').year()).toEqual({
      status: 'interrupted',
      why: 'Lan Tỏa đã dừng khi năm mẫu chưa nạp xong.',
    });
  });
});
