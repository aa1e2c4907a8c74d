import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPlan } from '../../read-plan.ts';
import { planReadingSchema } from '../../schema.ts';

const file = readFileSync(join(import.meta.dirname, '../../testing/plans/van-hoa-doc-2024.scan.pdf'));

describe('bản quét một trang: lệch, bẩn, có dấu đỏ và chữ ký', () => {
  it('đọc được đầu hai cột, bảng có kẻ ô, người ký; báo tiến độ và chữ chưa chắc', async () => {
    const pages: [number, number][] = [];
    const { reading, text } = await readPlan(file, 'quet.pdf', { onPage: (...page) => pages.push(page) });
    expect(planReadingSchema.parse(JSON.parse(JSON.stringify(reading))).source.format).toBe('scan');
    expect(reading.document).toMatchObject({
      number: '27',
      issuedOn: '2024-03-14',
      issuer: 'SỞ VĂN HÓA MẪU',
      signer: { authority: 'KT. GIÁM ĐỐC', position: 'PHÓ GIÁM ĐỐC', name: 'Trần Văn Mẫu' },
    });
    expect(
      reading.tasks.map(({ no, lead, partners, schedule }) => [no, lead, partners, schedule.text]),
    ).toEqual([
      ['1', ['Thư viện tỉnh'], ['Phòng Quản lý Văn hóa'], 'Trước ngày 25/4/2024'],
      ['2', ['Văn phòng Sở'], [], 'Thường xuyên'],
      ['3', ['Thư viện tỉnh'], ['Sở Giáo dục Mẫu'], 'Quý II đến Quý III'],
    ]);
    expect(pages).toEqual([
      [0, 1],
      [1, 1],
    ]);
    const lines = text.split('\n');
    expect(reading.source.scan).toMatchObject({ pages: 1 });
    expect(reading.source.scan?.confidence).toBeGreaterThan(0.9);
    for (const { line, from, to, confidence } of reading.source.scan?.unsureWords ?? []) {
      expect(confidence).toBeLessThan(0.8);
      expect(lines[line - 1]?.slice(from, to)).toMatch(/^\S+$/);
    }
  }, 180_000);

  it('dừng trước trang kế khi người gọi không chờ nữa', async () => {
    const signal = AbortSignal.abort();
    await expect(readPlan(file, 'quet.pdf', { signal })).rejects.toMatchObject({ code: 'too-slow' });
  }, 30_000);
});
