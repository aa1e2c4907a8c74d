import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ReaderError } from './errors.ts';
import { readPlan } from './read-plan.ts';
import { planReadingSchema } from './schema.ts';
import { exampleFile } from './testing/load-plan.ts';
import type { Clause, PlanReading } from './types.ts';

const example = readFileSync(exampleFile('txt'), 'utf8');
const lines = example.split('\n');

/** The sample with lines dropped, doubled, cut short or moved. */
const mutated = fc
  .array(
    fc.record({
      at: fc.nat(lines.length - 1),
      act: fc.constantFrom('drop', 'double', 'cut', 'move', 'wrap'),
      by: fc.nat(80),
    }),
    { maxLength: 40 },
  )
  .map((edits) => {
    const text = [...lines];
    for (const { at, act, by } of edits) {
      const line = text[at] ?? '';
      if (act === 'drop') text.splice(at, 1);
      if (act === 'double') text.splice(at, 0, line);
      if (act === 'cut') text[at] = line.slice(0, by);
      if (act === 'move') text.splice(by, 0, ...text.splice(at, 1));
      if (act === 'wrap') text.splice(at, 1, line.slice(0, by), '', line.slice(by));
    }
    return text.join('\n');
  });

function statedDates(reading: PlanReading): { date: string; clause: Clause }[] {
  const { document, legalBases, documents, reportDuties, deadlines, tasks } = reading;
  const stated = [
    { date: document.issuedOn, clause: document.clauses?.issuedOn },
    ...legalBases.map(({ issuedOn, clause }) => ({ date: issuedOn, clause })),
    ...documents.map(({ issuedOn, clause }) => ({ date: issuedOn, clause })),
    ...reportDuties.map(({ due, clause }) => ({ date: due, clause })),
    ...deadlines.map(({ date, clause }) => ({ date, clause })),
    ...tasks.map(({ schedule, clause }) => ({ date: schedule.due, clause })),
  ];
  return stated.flatMap(({ date, clause }) => (date && clause ? [{ date, clause }] : []));
}

/** Day, month and year stand as numbers in the clause; a year that is left out is the plan's. */
function isJustified(date: string, clause: Clause, planYear: number | null): boolean {
  const numbers = (clause.text.match(/\d+/g) ?? []).map(Number);
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return (
    [day, month].every((part) => numbers.includes(part)) && (numbers.includes(year) || year === planYear)
  );
}

describe('trên mọi biến dạng của một kế hoạch', () => {
  it('luôn cho một kết quả đúng lược đồ, mỗi dữ kiện nằm trong văn bản', async () => {
    await fc.assert(
      fc.asyncProperty(mutated, async (text) => {
        const result = await readPlan(Buffer.from(text), 'x.txt');
        const total = result.text.split('\n').length;
        planReadingSchema.parse(result.reading);
        for (const { clause } of [...result.reading.tasks, ...result.reading.findings]) {
          expect(clause.fromLine).toBeGreaterThanOrEqual(1);
          expect(clause.toLine).toBeLessThanOrEqual(total);
          expect(clause.fromLine).toBeLessThanOrEqual(clause.toLine);
        }
      }),
      { numRuns: 120 },
    );
  });

  it('không bịa ngày: mỗi ngày đều có chữ số làm chứng trong điều khoản của nó', async () => {
    await fc.assert(
      fc.asyncProperty(mutated, async (text) => {
        const { reading } = await readPlan(Buffer.from(text), 'x.txt');
        for (const { date, clause } of statedDates(reading)) {
          expect(isJustified(date, clause, reading.document.year), `${date} ← ${clause.text}`).toBe(true);
        }
      }),
      { numRuns: 120 },
    );
  });

  it('cùng một tệp luôn cho cùng một kết quả', async () => {
    const [first, second] = await Promise.all([
      readPlan(Buffer.from(example), 'x'),
      readPlan(Buffer.from(example), 'x'),
    ]);
    expect(first).toEqual(second);
  });
});

describe('trên mọi chuỗi byte', () => {
  const settle = (bytes: Uint8Array) =>
    readPlan(bytes, 'x').then(
      () => true,
      (error: unknown) => error instanceof ReaderError,
    );

  it('chữ bất kỳ: đọc được hoặc báo lỗi rõ ràng', async () => {
    const letters = fc.string({
      unit: fc.constantFrom(...' \n\t.:;/-–0123456789IVXabđĐ%()“”|'),
      maxLength: 600,
    });
    await fc.assert(
      fc.asyncProperty(letters, async (text) => {
        expect(await settle(Buffer.from(text))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['docx', 40],
    ['pdf', 12],
  ] as const)('.%s bị cắt hoặc hỏng vài byte: đọc được hoặc báo lỗi rõ ràng', async (extension, numRuns) => {
    const file = readFileSync(exampleFile(extension));
    const damage = fc.record({
      length: fc.integer({ min: 4, max: file.length }),
      flips: fc.array(fc.nat(file.length - 1), { maxLength: 6 }),
    });
    await fc.assert(
      fc.asyncProperty(damage, async ({ length, flips }) => {
        const bytes = new Uint8Array(file);
        for (const at of flips) bytes[at] = (bytes[at] ?? 0) ^ 0x55;
        expect(await settle(bytes.subarray(0, length))).toBe(true);
      }),
      { numRuns },
    );
  });
});
