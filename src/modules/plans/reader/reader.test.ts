import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPlan } from './read-plan.ts';
import { planReadingSchema } from './schema.ts';
import { projectToExpected } from './testing/project-to-expected.ts';

// The real plan is not ours to ship: it lies beside the checkout where it may be used.
const folder = join(process.cwd(), '..', 'shared', 'plans', 'longan-2023');
const hasRealPlan = existsSync(join(folder, 'source.txt'));

describe.runIf(hasRealPlan)('kế hoạch thật năm 2023 (chỉ chạy khi có ../shared/plans/longan-2023)', () => {
  const read = () => readPlan(readFileSync(join(folder, 'source.txt')), 'source.txt');
  const expected = JSON.parse(hasRealPlan ? readFileSync(join(folder, 'expected.json'), 'utf8') : '{}');

  it.each(Object.keys(expected))('đọc đúng từng dữ kiện của %s', async (part) => {
    const { reading } = await read();
    const facts: Record<string, unknown> = projectToExpected(reading);
    expect(facts[part]).toEqual(expected[part]);
  });

  it('khớp lược đồ PlanReading', async () => {
    const { reading } = await read();
    expect(planReadingSchema.parse(JSON.parse(JSON.stringify(reading)))).toEqual(
      JSON.parse(JSON.stringify(reading)),
    );
  });

  it('mỗi dữ kiện chỉ đúng các dòng của nó trong văn bản', async () => {
    const { reading, text } = await read();
    const lines = text.split('\n');
    expect(lines).toHaveLength(reading.source.lines);
    for (const { clause } of [...reading.tasks, ...reading.documents, ...reading.recipients]) {
      expect(clause.text).toBe(
        lines
          .slice(clause.fromLine - 1, clause.toLine)
          .join('\n')
          .trim(),
      );
    }
  });

  it('nêu số, ngày để trống; hai mẫu số; tháng được tính; văn bản không ghi cơ quan ban hành', async () => {
    const { reading } = await read();
    const details = (code: string) =>
      reading.findings.filter((finding) => finding.code === code).map((f) => f.details);
    expect(details('document-number-blank')).toEqual([{ symbol: 'KH-SGDĐT' }]);
    expect(details('document-date-blank')).toEqual([{ month: '2023-03' }]);
    expect(details('two-denominators')).toMatchObject([
      { onlyFirst: ['mầm non'], onlySecond: ['cơ sở bảo vệ, nuôi dưỡng trẻ em'] },
    ]);
    expect(details('counting-months')).toEqual([{ from: '2023-04', to: '2023-10' }]);
    expect(details('document-without-issuer').map((d) => d?.symbol)).toContain('789/KH-UBND');
  });
});
