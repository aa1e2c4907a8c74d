import { z } from 'zod';
import { optionalDateSchema } from '../../platform/clock/date-schema.ts';
import { monthSchema } from '../../platform/clock/month-schema.ts';
import { type UnitKind, unitKinds } from '../units/index.ts';

const isoDate = z.iso.date();
const uuid = z.uuid();

/** What a person may correct in a fact, by kind. Everything else of the fact stays as it was read. */
const text = z.string().trim().min(1, 'Cần điền ô này.').max(2000, 'Dài quá 2.000 ký tự.');
const optionalText = z
  .string()
  .trim()
  .max(500, 'Dài quá 500 ký tự.')
  .transform((value) => value || null);
const optionalDate = optionalDateSchema;
const lines = z
  .string()
  .max(4000, 'Dài quá 4.000 ký tự.')
  .transform((value) =>
    value
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  );

/** Digits only: `Number('1.000')` would be 1. */
function optionalCount(most: number) {
  const wrong = `Ghi một số nguyên từ 1 đến ${most}.`;
  return z
    .string()
    .trim()
    .transform((value) => (value === '' ? null : /^\d+$/.test(value) ? Number(value) : Number.NaN))
    .pipe(z.number(wrong).int(wrong).min(1, wrong).max(most, wrong).nullable());
}

/** "250.000.000" */
const optionalMoney = z
  .string()
  .trim()
  .transform((value) => (value === '' ? null : Number(value.replace(/[.\s]/g, '').replace(/đ(ồng)?$/i, ''))))
  .pipe(z.number('Ghi số tiền bằng đồng.').int().min(0).max(1e15).nullable());

const orNone = <const V extends readonly [string, ...string[]]>(values: V) =>
  z.union([z.enum(values), z.literal('').transform(() => null)], 'Chọn một trong các mục của danh sách.');

/** When something falls due: a day, a day of each period, or some days after an event. */
const dueFields = {
  timing: z.enum(['before', 'until']),
  every: orNone(['week', 'month', 'quarter', 'half-year', 'year']),
  onDay: optionalCount(31),
  onMonth: z.union([
    z.enum(['each', 'first', 'last']),
    z
      .string()
      .regex(/^([1-9]|1[0-2])$/)
      .transform(Number),
  ]),
  relativeDays: optionalCount(365),
  relativeKind: z.enum(['working', 'calendar']),
  relativeAfter: optionalText,
};

const citedDocument = {
  type: text,
  symbol: z.string().trim().max(100, 'Dài quá 100 ký tự.'),
  issuedOn: optionalDate,
  issuer: optionalText,
  title: optionalText,
};

export const correctionSchemas = {
  head: z.object({
    title: text,
    number: optionalText,
    symbol: optionalText,
    issuedOn: optionalDate,
    issuer: optionalText,
    signerPosition: optionalText,
    signerName: optionalText,
  }),
  legal_basis: z.object(citedDocument),
  task: z.object({
    title: text,
    lead: lines,
    partners: lines,
    notes: lines,
    scheduleKind: z.enum(['continuous', 'periods', 'by', 'range', 'none'], 'Chọn một kiểu thời gian.'),
    scheduleText: z.string().trim().max(500, 'Dài quá 500 ký tự.'),
    scheduleFrom: optionalDate,
    scheduleTo: optionalDate,
    scheduleDue: optionalDate,
  }),
  report_duty: z.object({ from: text, to: text, via: optionalText, due: optionalDate, ...dueFields }),
  deadline: z.object({ text, date: optionalDate, ...dueFields }),
  document: z.object({ ...citedDocument, symbol: text, title: text, group: optionalText }),
  channel: z.object({
    kind: z.enum(['url', 'email', 'hotline', 'zalo', 'app', 'other'], 'Chọn một loại kênh.'),
    name: optionalText,
    value: optionalText,
    audience: optionalText,
  }),
  recipient: z.object({ name: text, purpose: optionalText }),
  citation: z.object(citedDocument),
  budget: z.object({ text, amount: optionalMoney, source: optionalText }),
} as const;

const wholeNumber = 'Ghi một số nguyên từ 1 trở lên.';
const share = 'Ghi số phần trăm từ 0 đến 100, ví dụ 98,5.';

/** One row of the measures of a task; `kind` tells which of the others matter. */
export const measureRowSchema = z.object({
  number: z.string().trim(),
  what: z.string().trim().min(1, 'Ghi tính cái gì.').max(500, 'Dài quá 500 ký tự.'),
  per: z.enum(['week', 'month', 'quarter', 'year']).catch('month'),
});
export const measureCount = z
  .string()
  .regex(/^\d{1,7}$/, wholeNumber)
  .transform(Number)
  .pipe(z.number().min(1, wholeNumber));
export const measureShare = z
  .string()
  .regex(/^\d{1,3}([,.]\d{1,3})?$/, share)
  // 0.7 / 100 is not 0.007.
  .transform((value) => Number((Number(value.replace(',', '.')) / 100).toFixed(5)))
  .pipe(z.number().min(0, share).max(1, share));

export const findingDecisionSchema = z.object({
  choice: z.string().min(1).max(20),
  number: z.string().trim().max(20).optional(),
  issuedOn: z.union([isoDate, z.literal('')]).optional(),
  issuer: z.string().trim().max(200).optional(),
  unitId: z.union([uuid, z.literal('')]).optional(),
});

export const countedMonthsSchema = z.array(monthSchema).max(24);

/** Who owes a measure, as data: what a form, the API or the database says is checked against it. */
export const owedBySchema = z.object({
  kinds: z.array(z.enum(unitKinds as [UnitKind, ...UnitKind[]])).max(unitKinds.length),
  unitIds: z.array(uuid).max(2000),
  exceptUnitIds: z.array(uuid).max(2000),
  levels: z
    .array(z.enum(['direct', 'below']))
    .max(2)
    .optional(),
  underIds: z.array(uuid).max(200).optional(),
});

export const dueRuleSchema = z.object({
  every: z.enum(['month', 'quarter', 'half-year']),
  day: z.int().min(1).max(31).nullable(),
  month: z.enum(['last', 'next']),
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
  dueRule: dueRuleSchema.nullish(),
  fromLine: z.int().positive(),
  toLine: z.int().positive(),
});

/** What was left to be filled at release; empty stays blank. */
export const releaseBlanksSchema = z.object({
  number: z.string().trim().max(20).nullish(),
  issuedOn: z.union([isoDate, z.literal('')]).nullish(),
});
