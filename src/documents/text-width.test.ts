import { afterAll, expect, test } from 'vitest';
import { closeRenderer, renderPdf } from './index.ts';
import { openPdf } from './testing/open-pdf.ts';
import { samplePlan } from './testing/sample-documents.ts';
import { balancedLines, textWidth } from './text-width.ts';

afterAll(closeRenderer);

test('bề rộng tính được khớp với bề rộng trong PDF', async () => {
  const { pages } = await openPdf(await renderPdf(samplePlan()));
  const centred = pages[0]!.lines.filter((line) => line.fonts[0]!.endsWith('Bold') && line.baseline < 90);
  expect(centred.length).toBeGreaterThan(4);
  for (const line of centred) {
    const measured = line.right - line.left;
    expect(textWidth(line.text, { size: line.size, bold: true }) / measured).toBeCloseTo(1, 1);
  }
});

test('tiêu đề dài chia đều các dòng, không để một chữ lẻ ở dòng cuối', () => {
  const style = { size: 14, bold: true };
  const lines = balancedLines(
    'Kết quả tuyên truyền về Chuyển đổi số của ngành Giáo dục và Đào tạo năm 2023',
    style,
    165,
  );
  expect(lines).toEqual(['Kết quả tuyên truyền về Chuyển đổi số', 'của ngành Giáo dục và Đào tạo năm 2023']);
  expect(balancedLines('Ngắn', style, 165)).toEqual(['Ngắn']);
  expect(balancedLines('', style, 165)).toEqual([]);
});
