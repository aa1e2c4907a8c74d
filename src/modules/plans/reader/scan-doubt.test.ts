import { describe, expect, it } from 'vitest';
import { readPlan } from './read-plan.ts';
import { withScanDoubt } from './scan-doubt.ts';

const TEXT = [
  'KẾ HOẠCH',
  'Truyền thông năm 2024',
  'Căn cứ Kế hoạch số 105/KH-UBND ngày 20/02/2024 của UBND tỉnh Mẫu;',
  'Sở Văn hóa ban hành Kế hoạch như sau:',
  'I. TỔ CHỨC THỰC HIỆN',
  '- Văn phòng Sở báo cáo về Sở Văn hóa trước ngày 30/11/2024.',
].join('\n');

async function readingWith(line: number, word: string) {
  const { reading, text } = await readPlan(Buffer.from(TEXT), 'x.txt');
  const from = (text.split('\n')[line - 1] ?? '').indexOf(word);
  const scan = {
    pages: 1,
    confidence: 0.95,
    unsureWords: [{ line, from, to: from + word.length, confidence: 0.4 }],
  };
  return withScanDoubt({ ...reading, source: { ...reading.source, scan } }, text);
}

describe('dữ kiện từ chữ chưa chắc', () => {
  it('ngày đọc từ chữ số chưa chắc thì cũng chưa chắc', async () => {
    const { legalBases, reportDuties } = await readingWith(3, '20/02/2024');
    expect(legalBases[0]).toMatchObject({ issuedOn: '2024-02-20', confidence: 0.4 });
    expect(reportDuties[0]?.confidence).toBeGreaterThan(0.6);
  });

  it('chữ chưa chắc không dùng trong dữ kiện thì không làm giảm', async () => {
    expect((await readingWith(3, 'Căn')).legalBases[0]?.confidence).toBeGreaterThan(0.6);
  });

  it('văn bản không phải bản quét giữ nguyên', async () => {
    const { reading, text } = await readPlan(Buffer.from(TEXT), 'x.txt');
    expect(withScanDoubt(reading, text)).toBe(reading);
  });
});
