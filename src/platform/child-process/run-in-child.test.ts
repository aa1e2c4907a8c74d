import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runInChild } from './run-in-child.server.ts';

const child = join(import.meta.dirname, 'testing', 'sample-child.worker.ts');

describe('runInChild', () => {
  it('trả lời những gì mô-đun con trả về, dữ liệu vào giữ nguyên từng byte', async () => {
    const answer = await runInChild<{ bytes: number }>(child, {
      task: 'count',
      bytes: new Uint8Array(300_000),
    });
    expect(answer.bytes).toBe(300_000);
  });

  it('không đưa biến môi trường của máy chủ cho tiến trình con', async () => {
    process.env.SAMPLE_SECRET = 'x';
    const answer = await runInChild<{ environment: string[] }>(child, { task: 'count' });
    expect(answer.environment).not.toContain('SAMPLE_SECRET');
  });

  it('dừng tiến trình con khi quá thời gian', async () => {
    const started = performance.now();
    await expect(runInChild(child, { task: 'loop' }, { timeoutMs: 1_000 })).rejects.toMatchObject({
      reason: 'timeout',
    });
    expect(performance.now() - started).toBeLessThan(3_000);
  });

  it('dừng tiến trình con khi đầy bộ nhớ mà không ảnh hưởng tiến trình này', async () => {
    await expect(runInChild(child, { task: 'fill' }, { heapMb: 32 })).rejects.toMatchObject({
      reason: 'memory',
    });
  });

  it('báo tiến trình con kết thúc giữa chừng', async () => {
    await expect(runInChild(child, { task: 'exit' })).rejects.toMatchObject({ reason: 'crashed' });
  });

  it('chuyển mã lỗi của mô-đun con ra ngoài', async () => {
    await expect(runInChild(child, { task: 'other' })).rejects.toMatchObject({
      reason: 'failed',
      childCode: 'unknown-task',
    });
  });

  it('báo tiến độ; mỗi lần báo được thêm thời gian', async () => {
    const reports: unknown[] = [];
    const options = {
      timeoutMs: 3_000,
      betweenReportsMs: 900,
      onProgress: (one: unknown) => reports.push(one),
    };
    expect(await runInChild(child, { task: 'steps' }, options)).toBe(4);
    expect(reports).toEqual([1, 2, 3, 4].map((done) => ({ done, steps: 4 })));
  });

  it('dừng tiến trình con cứ báo mãi không xong khi hết tổng thời gian', async () => {
    const limits = { timeoutMs: 3_000, totalMs: 2_500 };
    await expect(runInChild(child, { task: 'steps-without-end' }, limits)).rejects.toMatchObject({
      reason: 'timeout',
    });
  });

  it.runIf(process.platform === 'linux')('tính cả bộ nhớ đệm ngoài vùng nhớ của V8', async () => {
    const limits = { timeoutMs: 10_000, memoryMb: 200 };
    await expect(runInChild(child, { task: 'fill-buffers' }, limits)).rejects.toMatchObject({
      reason: 'memory',
    });
  });
});
