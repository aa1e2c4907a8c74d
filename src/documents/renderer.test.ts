import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { closeRenderer, DocumentError, listFigures, renderDocx, renderPdf, sampleReport } from './index.ts';
import { renderProcessFile } from './render-process-file.ts';
import { sampleLetter, samplePlan } from './testing/sample-documents.ts';

afterAll(closeRenderer);

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
/** The render processes of this test run, read where the kernel lists them. */
function renderPids(): number[] {
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .map(Number)
    .filter((pid) => {
      try {
        const parent = /^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
        return (
          Number(parent) === process.pid &&
          readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('render-process.ts')
        );
      } catch {
        return false;
      }
    });
}
const linked = () => ({
  ...sampleLetter(),
  body: [
    {
      type: 'paragraph' as const,
      content: [{ figureId: 'f1', text: '598', href: 'https://example.vn/minh-chung/1' }],
    },
  ],
});

describe('tiến trình kết xuất', () => {
  test.each([
    ['docx', renderDocx],
    ['pdf', renderPdf],
  ])('%s: cùng văn bản cho cùng SHA-256, kể cả ở tiến trình mới', async (_format, render) => {
    const once = sha256(await render(linked()));
    expect(sha256(await render(linked()))).toBe(once);
    await closeRenderer();
    expect(sha256(await render(linked()))).toBe(once);
    expect(sha256(await render(samplePlan()))).not.toBe(once);
  });

  test('nhiều yêu cầu cùng lúc trả đúng kết quả của mình', async () => {
    const [plan, letter] = [sha256(await renderPdf(samplePlan())), sha256(await renderPdf(sampleLetter()))];
    const all = await Promise.all([
      renderPdf(samplePlan()),
      renderDocx(sampleLetter()),
      renderPdf(sampleLetter()),
      renderPdf(samplePlan()),
    ]);
    expect([all[0], all[2], all[3]].map((bytes) => sha256(bytes!))).toEqual([plan, letter, plan]);
  });

  test('văn bản sai cấu trúc báo DocumentError, yêu cầu sau vẫn chạy', async () => {
    const broken = { ...sampleLetter(), head: { ...sampleLetter().head, number: -1 } };
    await expect(renderPdf(broken)).rejects.toThrow(DocumentError);
    await expect(renderDocx(sampleLetter())).resolves.toBeInstanceOf(Uint8Array);
  });

  test('đóng khi đang chạy: yêu cầu bị từ chối, yêu cầu sau mở tiến trình mới', async () => {
    const running = renderPdf(sampleReport(600));
    const waiting = renderDocx(sampleReport(600));
    const both = Promise.allSettled([running, waiting]);
    await closeRenderer();
    expect((await both).map((each) => each.status)).toEqual(['rejected', 'rejected']);
    await expect(renderPdf(sampleLetter())).resolves.toBeInstanceOf(Uint8Array);
  });

  test.runIf(process.platform === 'linux')(
    'tiến trình chết giữa chừng: yêu cầu báo lỗi, yêu cầu sau vẫn chạy',
    async () => {
      const running = renderPdf(sampleReport(1500));
      const [pid] = renderPids();
      process.kill(pid!, 'SIGKILL');
      await expect(running).rejects.toThrow('ended');
      await expect(renderPdf(sampleLetter())).resolves.toBeInstanceOf(Uint8Array);
    },
  );

  test.runIf(process.platform === 'linux')('sau khi đóng không còn tiến trình nào', async () => {
    await renderPdf(sampleLetter());
    expect(renderPids()).toHaveLength(1);
    await closeRenderer();
    expect(renderPids()).toHaveLength(0);
  });

  test('tiến trình gọi gần như không tốn công khi lập báo cáo 612 đơn vị', async () => {
    const report = sampleReport(612);
    await renderPdf(report);
    // Its own processor time, as the delay of its event loop depends on what else the machine does (see the bench).
    const before = process.cpuUsage();
    await Promise.all([renderPdf(report), renderDocx(report)]);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(150);
  });

  test('tìm được mã nguồn của tiến trình cả khi nơi gọi đã được đóng gói vào thư mục khác', () => {
    const root = join(import.meta.dirname, '..', '..');
    expect(renderProcessFile(join(root, 'build', 'server', 'assets'))).toBe(renderProcessFile());
    expect(() => renderProcessFile('/')).toThrow();
  });

  test('liệt kê các số liệu có minh chứng của văn bản', () => {
    expect(listFigures(linked())).toEqual([
      { figureId: 'f1', text: '598', href: 'https://example.vn/minh-chung/1' },
    ]);
    expect(listFigures(sampleReport(10)).map((figure) => figure.figureId)).toEqual(['units']);
  });
});
