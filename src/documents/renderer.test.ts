import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { afterAll, describe, expect, test } from 'vitest';
import { closeRenderer, DocumentError, listFigures, renderDocx, renderPdf, sampleReport } from './index.ts';
import { sampleLetter, samplePlan } from './testing/sample-documents.ts';
import { workerFile } from './worker-file.ts';

afterAll(closeRenderer);

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const linked = () => ({
  ...sampleLetter(),
  body: [
    {
      type: 'paragraph' as const,
      content: [{ figureId: 'f1', text: '598', href: 'https://example.vn/minh-chung/1' }],
    },
  ],
});

describe('luồng kết xuất', () => {
  test.each([
    ['docx', renderDocx],
    ['pdf', renderPdf],
  ])('%s: cùng văn bản cho cùng SHA-256, kể cả ở luồng mới', async (_format, render) => {
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

  test('đóng khi đang chạy: yêu cầu bị từ chối, yêu cầu sau mở luồng mới', async () => {
    const running = renderPdf(sampleReport(600));
    const waiting = renderDocx(sampleReport(600));
    const both = Promise.allSettled([running, waiting]);
    await closeRenderer();
    expect((await both).map((each) => each.status)).toEqual(['rejected', 'rejected']);
    await expect(renderPdf(sampleLetter())).resolves.toBeInstanceOf(Uint8Array);
  });

  test('vòng lặp sự kiện không nghẽn khi lập báo cáo 612 đơn vị', async () => {
    const delay = monitorEventLoopDelay({ resolution: 5 });
    delay.enable();
    await Promise.all([renderPdf(sampleReport(612)), renderDocx(sampleReport(612))]);
    delay.disable();
    expect(delay.percentile(99) / 1e6).toBeLessThan(50);
  });

  test('tìm được mã nguồn của luồng cả khi nơi gọi đã được đóng gói vào thư mục khác', () => {
    const root = join(import.meta.dirname, '..', '..');
    expect(workerFile(join(root, 'build', 'server', 'assets')).href).toBe(workerFile().href);
    expect(() => workerFile('/')).toThrow();
  });

  test('liệt kê các số liệu có minh chứng của văn bản', () => {
    expect(listFigures(linked())).toEqual([
      { figureId: 'f1', text: '598', href: 'https://example.vn/minh-chung/1' },
    ]);
    expect(listFigures(sampleReport(10)).map((figure) => figure.figureId)).toEqual(['units']);
  });
});
