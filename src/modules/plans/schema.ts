import { z } from 'zod';
import { monthSchema } from '../../platform/clock/month-schema.ts';

const isoDate = z.iso.date();
const uuid = z.uuid();

/** What a person may correct in a fact, by kind. Everything else of the fact stays as it was read. */
const text = z.string().trim().min(1, 'Cần điền ô này.').max(2000);
const optionalText = z
  .string()
  .trim()
  .max(500)
  .transform((value) => value || null);
const optionalDate = z.union([isoDate, z.literal('').transform(() => null)], 'Ghi ngày, tháng, năm có thật.');
const wholeNumber = 'Ghi một số nguyên.';
const lines = z
  .string()
  .max(4000)
  .transform((value) =>
    value
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  );

export const correctionSchemas = {
  head: z.object({
    title: text,
    number: optionalText,
    symbol: optionalText,
    issuedOn: optionalDate,
    issuer: optionalText,
  }),
  legal_basis: z.object({
    type: text,
    symbol: z.string().trim().max(100),
    issuedOn: optionalDate,
    issuer: optionalText,
    title: optionalText,
  }),
  task: z.object({
    title: text,
    lead: lines,
    partners: lines,
    notes: lines,
    quotaMin: z
      .string()
      .trim()
      // Digits only: `Number('1.000')` would be 1.
      .transform((value) => (value === '' ? null : /^-?\d+$/.test(value) ? Number(value) : Number.NaN))
      .pipe(
        z.number(wholeNumber).int(wholeNumber).min(1, 'Ghi từ 1 trở lên.').max(1000, wholeNumber).nullable(),
      ),
    quotaPer: z.enum(['week', 'month', 'quarter', 'year']),
    quotaWhat: z.string().trim().max(100),
    rhythm: z.enum(['quarter', 'year']),
  }),
  report_duty: z.object({ from: text, to: text, via: optionalText, due: optionalDate }),
  deadline: z.object({ text, date: optionalDate }),
  document: z.object({ type: text, symbol: text, issuedOn: optionalDate, issuer: optionalText, title: text }),
  channel: z.object({ name: optionalText, value: optionalText, audience: optionalText }),
  recipient: z.object({ name: text, purpose: optionalText }),
} as const;

export const findingDecisionSchema = z.object({
  choice: z.string().min(1).max(20),
  number: z.string().trim().max(20).optional(),
  issuedOn: z.union([isoDate, z.literal('')]).optional(),
  issuer: z.string().trim().max(200).optional(),
  unitId: z.union([uuid, z.literal('')]).optional(),
});

export const countedMonthsSchema = z.array(monthSchema).max(24);

const owedBySchema = z.object({
  kinds: z.array(z.string()),
  unitIds: z.array(uuid),
  exceptUnitIds: z.array(uuid),
});

export const measureDraftSchema = z.object({
  key: z.string().max(100),
  taskNo: z.int().nullable(),
  kind: z.enum(['quota', 'coverage', 'presence', 'report']),
  period: z.enum(['month', 'quarter', 'plan']),
  needed: z.int().positive().max(10_000),
  target: z.number().min(0).max(1).nullable(),
  what: z.string().min(1).max(2000),
  denominator: z.string().max(200).nullable(),
  counts: z.array(z.string().max(60)).min(1),
  owedBy: owedBySchema,
  dueOn: isoDate.nullable(),
  fromLine: z.int().positive(),
  toLine: z.int().positive(),
});

/** What was left to be filled at release; empty stays blank. */
export const releaseBlanksSchema = z.object({
  number: z.string().trim().max(20).nullish(),
  issuedOn: z.union([isoDate, z.literal('')]).nullish(),
});
