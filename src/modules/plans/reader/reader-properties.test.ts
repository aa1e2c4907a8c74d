import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factClauses, linesWithin } from './coverage/fact-lines.ts';
import { ReaderError } from './errors.ts';
import { readPlan } from './read-plan.ts';
import { planReadingSchema } from './schema.ts';
import { exampleFile } from './testing/load-plan.ts';
import type { Clause, PlanReading } from './types.ts';

const example = readFileSync(exampleFile('txt'), 'utf8');
const invented = ['duoi-nuoc-2024.txt', 'bao-luc-hoc-duong-2024.txt', 'bao-hiem-y-te-2022.txt'];
const plans = [example, ...invented.map(planText)];

function planText(name: string): string {
  return readFileSync(join(import.meta.dirname, 'testing', 'plans', name), 'utf8');
}

/** A plan with lines dropped, doubled, cut short or moved. */
const mutated = fc
  .tuple(
    fc.constantFrom(...plans),
    fc.array(
      fc.record({
        place: fc.nat(1_000),
        act: fc.constantFrom('drop', 'double', 'cut', 'move', 'wrap'),
        by: fc.nat(80),
      }),
      { maxLength: 40 },
    ),
  )
  .map(([plan, edits]) => {
    const text = plan.split('\n');
    for (const { place, act, by } of edits) {
      const at = place % Math.max(1, text.length);
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
  const { document, legalBases, documents, citations, reportDuties, deadlines, tasks } = reading;
  const stated = [
    { date: document.issuedOn, clause: document.clauses?.issuedOn },
    ...legalBases.map(({ issuedOn, clause }) => ({ date: issuedOn, clause })),
    ...[...documents, ...citations].map(({ issuedOn, clause }) => ({ date: issuedOn, clause })),
    ...reportDuties.map(({ due, clause }) => ({ date: due, clause })),
    ...deadlines.map(({ date, clause }) => ({ date, clause })),
    ...tasks.map(({ schedule, clause }) => ({ date: schedule.due, clause })),
  ];
  return stated.flatMap(({ date, clause }) => (date && clause ? [{ date, clause }] : []));
}

/** Day, month and year stand as numbers in the clause; a year that is left out is the plan's, "đến tháng 11" ends with the month. */
function isJustified(date: string, clause: Clause, planYear: number | null): boolean {
  const numbers = (clause.text.match(/\d+/g) ?? []).map(Number);
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return (
    numbers.includes(month) &&
    (numbers.includes(day) || day === new Date(Date.UTC(year, month, 0)).getUTCDate()) &&
    (numbers.includes(year) || year === planYear)
  );
}

const COUNT_WORDS = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

/** Every number of a text: digits with points and commas read both ways, and the words from one to ten. */
function numbersIn(text: string): number[] {
  const figures = text.match(/\d[\d.,]*/g) ?? [];
  const read = figures.flatMap((figure) => [
    Number(figure.replace(/[.,]/g, '')),
    Number(
      figure
        .replace(/[.,]+$/, '')
        .replace(/\./g, '')
        .replace(',', '.'),
    ),
  ]);
  const words = COUNT_WORDS.flatMap((word, index) =>
    new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'iu').test(text) ? [index + 1] : [],
  );
  return [...read, ...words];
}

function statedNumbers({ tasks }: PlanReading): { number: number; clause: Clause }[] {
  return tasks.flatMap(({ measures, clause }) =>
    measures.flatMap((measure) => {
      if (measure.kind === 'quota' || measure.kind === 'amount') return [{ number: measure.min, clause }];
      if (measure.kind === 'coverage') return [{ number: percentOf(measure.target), clause }];
      if (measure.kind !== 'limit') return [];
      return [{ number: measure.unit === 'share' ? percentOf(measure.max) : measure.max, clause }];
    }),
  );
}

function percentOf(share: number): number {
  return Number((share * 100).toFixed(4));
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

  it('mọi ký tự đều có chỗ: năm phần cộng lại bằng cả văn bản, đoạn chưa đọc không thuộc dữ kiện nào', async () => {
    await fc.assert(
      fc.asyncProperty(mutated, async (text) => {
        const { reading } = await readPlan(Buffer.from(text), 'x.txt');
        const { characters, facts, sections, noFact, noise, unread } = reading.coverage;
        expect(facts + sections + noFact + noise + unread).toBe(characters);
        const isFact = linesWithin(factClauses(reading), reading.source.lines);
        for (const { fromLine, toLine } of reading.unread) {
          expect(isFact.slice(fromLine - 1, toLine)).not.toContain(true);
        }
      }),
      { numRuns: 120 },
    );
  });

  it('không bịa số: chỉ tiêu, số điện thoại đều có chữ số hoặc chữ làm chứng trong điều khoản của nó', async () => {
    await fc.assert(
      fc.asyncProperty(mutated, async (text) => {
        const { reading } = await readPlan(Buffer.from(text), 'x.txt');
        for (const { number, clause } of statedNumbers(reading)) {
          expect(numbersIn(clause.text), `${number} ← ${clause.text}`).toContain(number);
        }
        for (const { value, clause } of reading.channels.filter(({ kind }) => kind === 'hotline')) {
          const digits = (value ?? '').replace(/\D/g, '');
          expect(clause.text.replace(/\D/g, '')).toContain(digits);
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
