import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPlan } from '../reader/read-plan.ts';
import { scannedPdf, zipBomb } from '../reader/testing/damaged-files.ts';
import { exampleFile } from '../reader/testing/load-plan.ts';
import { readPlanInChild } from './read-plan-in-child.server.ts';

describe('đọc kế hoạch trong tiến trình riêng', () => {
  it('cho cùng kết quả với đọc tại chỗ', async () => {
    const bytes = readFileSync(exampleFile('docx'));
    const [inChild, here] = await Promise.all([readPlanInChild(bytes, 'a.docx'), readPlan(bytes, 'a.docx')]);
    expect(inChild).toEqual(here);
  });

  it.each([
    ['bom nén', zipBomb, 'zip-bomb'],
    ['bản quét', scannedPdf, 'scan'],
    ['tệp rỗng', () => new Uint8Array(), 'empty'],
  ])('%s: lỗi đi qua ranh giới tiến trình còn nguyên mã và lời', async (_, bytes, code) => {
    await expect(readPlanInChild(bytes(), 'x')).rejects.toMatchObject({ name: 'ReaderError', code });
  });
});
