import { describe, expect, it } from 'vitest';
import { intake } from './intake/intake.ts';
import { readSource } from './read-source.ts';
import type { PlanReading } from './types.ts';

const TEXT = [
  'SỞ VĂN HÓA MẪU',
  'Số: 27/KH-SVH',
  'Bình An, ngày 14 tháng 3 năm 2024',
  'KẾ HOẠCH',
  'Truyền thông năm 2024',
  'Căn cứ Kế hoạch số 105/KH-UBND ngày 20/02/2024 của UBND tỉnh Mẫu;',
  'Sở Văn hóa ban hành Kế hoạch như sau:',
  'I. TỔ CHỨC THỰC HIỆN',
  '1. Kinh phí: 15.000.000 đồng từ ngân sách tỉnh.',
  '- Hộp thư: vanthu@mau.example.vn.',
  '2. Văn phòng Sở báo cáo về Sở Văn hóa trước ngày 30/11/2024.',
].join('\n');

/** The reading of a scan in which these words were read twice and differently. */
async function readingOf(
  ...unsure: [line: number, word: string, confidence?: number][]
): Promise<PlanReading> {
  const { source } = await intake(Buffer.from(TEXT));
  const unsureWords = unsure.map(([line, word, confidence = 0.5]) => {
    const from = (source.lines[line - 1]?.text ?? '').indexOf(word);
    return { line, from, to: from + word.length, confidence };
  });
  return readSource({ ...source, scan: { pages: 1, confidence: 0.95, unsureWords } }, 'x.pdf', '');
}

describe('chữ số đọc hai lần khác nhau không thành con số của dữ kiện', () => {
  it('ngày hạn, ngày của căn cứ, số tiền để trống; dữ kiện vẫn còn và bị ngờ', async () => {
    const reading = await readingOf([11, '30/11/2024.'], [6, '20/02/2024'], [9, '15.000.000']);
    expect(reading.reportDuties[0]).toMatchObject({ from: 'Văn phòng Sở', due: null, confidence: 0.5 });
    expect(reading.legalBases[0]).toMatchObject({ symbol: '105/KH-UBND', issuedOn: null, confidence: 0.5 });
    expect(reading.budgets.map(({ amount }) => amount)).not.toContain(15_000_000);
    expect(reading.findings.map(({ code }) => code)).toContain('scan-digits-unsure');
  });

  it('hộp thư đọc hai cách thì không cho địa chỉ', async () => {
    const mail = ({ channels }: PlanReading) => channels.find(({ kind }) => kind === 'email')?.value;
    expect(mail(await readingOf([2, '27/KH-SVH']))).toBe('vanthu@mau.example.vn');
    expect(mail(await readingOf([10, 'vanthu@mau.example.vn.']))).toBeNull();
  });

  it('số và ký hiệu: phần chữ của ký hiệu còn lại', async () => {
    const { document, legalBases } = await readingOf([2, '27/KH-SVH'], [6, '105/KH-UBND']);
    expect(document).toMatchObject({ number: null, symbol: 'KH-SVH', issuedOn: '2024-03-14', year: 2024 });
    expect(legalBases[0]).toMatchObject({ symbol: '', issuedOn: '2024-02-20' });
  });

  it('năm không được đọc chắc ở đâu thì không ngày nào mang năm ấy', async () => {
    const reading = await readingOf([3, '2024'], [5, '2024'], [6, '20/02/2024'], [11, '30/11/2024.']);
    expect(reading.document).toMatchObject({ year: null, issuedOn: null });
    expect(reading.reportDuties[0]?.due).toBeNull();
  });

  it('chữ chỉ mờ mà các lần đọc giống nhau, và số thứ tự của dòng, không làm mất con số', async () => {
    const reading = await readingOf([11, '30/11/2024.', 0.62], [11, '2.'], [9, '1.']);
    expect(reading.reportDuties[0]?.due).toBe('2024-11-30');
    expect(reading.budgets.map(({ amount }) => amount)).toContain(15_000_000);
  });
});
