import { z } from 'zod';
import type { PlanReading, Section } from './types.ts';

const isoDate = z.iso.date();
const clauseSchema = z.object({
  fromLine: z.int().min(1),
  toLine: z.int().min(1),
  text: z.string(),
});
const read = { clause: clauseSchema, confidence: z.number().min(0).max(1) };

const sectionSchema: z.ZodType<Section> = z.lazy(() =>
  z.object({ ...read, label: z.string(), title: z.string(), children: z.array(sectionSchema) }),
);

const textFactSchema = z.object({ ...read, text: z.string() });

const measureSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('quota'),
    min: z.number().positive(),
    per: z.enum(['week', 'month', 'quarter', 'year']),
    what: z.string(),
  }),
  z.object({ kind: z.literal('coverage'), target: z.number().min(0).max(1), of: z.string() }),
  z.object({ kind: z.literal('presence'), what: z.string() }),
  z.object({ kind: z.literal('amount'), min: z.number().positive(), what: z.string() }),
  z.object({
    kind: z.literal('limit'),
    max: z.number().min(0),
    unit: z.enum(['share', 'count']),
    what: z.string(),
  }),
]);

const scheduleSchema = z.object({
  text: z.string(),
  kind: z.enum(['continuous', 'periods', 'by', 'range', 'none']),
  from: isoDate.nullable(),
  to: isoDate.nullable(),
  due: isoDate.nullable(),
});

const documentSchema = z.object({
  type: z.string().nullable(),
  number: z.string().nullable(),
  symbol: z.string().nullable(),
  issuedOn: isoDate.nullable(),
  place: z.string().nullable(),
  issuer: z.string().nullable(),
  superior: z.string().nullable(),
  title: z.string().nullable(),
  year: z.int().nullable(),
  signer: z
    .object({
      authority: z.string().nullable(),
      position: z.string().nullable(),
      name: z.string().nullable(),
    })
    .nullable(),
  issuedMonth: z
    .string()
    .regex(/^\d{4}-\d{2}$/)
    .nullable()
    .optional(),
  replaces: z
    .array(z.object({ type: z.string(), symbol: z.string(), issuedOn: isoDate.nullable() }))
    .optional(),
  clauses: z.record(z.string(), clauseSchema).optional(),
});

const recurrence = {
  on: z
    .object({
      day: z.int().min(1).max(31),
      month: z.union([z.enum(['each', 'first', 'last']), z.int().min(1).max(12)]),
    })
    .nullable()
    .optional(),
  relative: z
    .object({ days: z.int().min(0), workingDays: z.boolean(), after: z.string() })
    .nullable()
    .optional(),
};

const scanSchema = z.object({
  pages: z.int().min(1),
  confidence: z.number().min(0).max(1),
  unsureWords: z.array(
    z.object({
      line: z.int().min(1),
      from: z.int().min(0),
      to: z.int().min(0),
      confidence: z.number().min(0).max(1),
    }),
  ),
});

const count = z.int().min(0);

const taskSchema = z.object({
  ...read,
  no: z.string(),
  title: z.string(),
  lead: z.array(z.string()),
  partners: z.array(z.string()),
  notes: z.array(z.string()),
  schedule: scheduleSchema,
  measures: z.array(measureSchema),
  group: z.string().nullable().optional(),
  product: z.string().nullable().optional(),
});

/** Checks a reading that crossed a process or network border. */
export const planReadingSchema: z.ZodType<PlanReading> = z.object({
  source: z.object({
    file: z.string(),
    format: z.enum(['txt', 'docx', 'pdf', 'scan', 'doc']),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    lines: z.int().min(0),
    encoding: z.enum(['unicode', 'tcvn3', 'vni']).optional(),
    scan: scanSchema.optional(),
  }),
  document: documentSchema,
  legalBases: z.array(
    z.object({
      ...read,
      type: z.string(),
      symbol: z.string(),
      issuedOn: isoDate.nullable(),
      issuer: z.string().nullable(),
      title: z.string().nullable(),
    }),
  ),
  sections: z.array(sectionSchema),
  audiences: z.array(textFactSchema),
  themes: z.array(textFactSchema),
  forms: z.array(textFactSchema),
  tasks: z.array(taskSchema),
  reportDuties: z.array(
    z.object({
      ...read,
      from: z.string(),
      to: z.string(),
      via: z.string().nullable(),
      due: isoDate.nullable(),
      inclusive: z.boolean(),
      every: z.string().nullable(),
      ...recurrence,
    }),
  ),
  deadlines: z.array(
    z.object({
      ...read,
      text: z.string(),
      date: isoDate.nullable(),
      inclusive: z.boolean(),
      every: z.string().nullable(),
      ...recurrence,
    }),
  ),
  documents: z.array(
    z.object({
      ...read,
      group: z.string().nullable(),
      no: z.string(),
      type: z.string(),
      symbol: z.string(),
      issuedOn: isoDate.nullable(),
      issuer: z.string().nullable(),
      title: z.string(),
    }),
  ),
  channels: z.array(
    z.object({
      ...read,
      kind: z.enum(['url', 'email', 'hotline', 'zalo', 'app', 'other']),
      name: z.string().nullable(),
      value: z.string().nullable(),
      audience: z.string().nullable(),
    }),
  ),
  recipients: z.array(z.object({ ...read, name: z.string(), purpose: z.string().nullable() })),
  units: z.array(z.object({ name: z.string(), aliases: z.array(z.string()) })),
  findings: z.array(
    z.object({
      ...read,
      code: z.string(),
      severity: z.enum(['error', 'warning', 'note']),
      message: z.string(),
      details: z
        .record(z.string(), z.union([z.string(), z.number(), z.array(z.string()), z.null()]))
        .optional(),
      also: z.array(clauseSchema).optional(),
    }),
  ),
  citations: z.array(
    z.object({
      ...read,
      type: z.string(),
      symbol: z.string(),
      issuedOn: isoDate.nullable(),
      issuer: z.string().nullable(),
      title: z.string().nullable(),
      place: z.enum(['preamble', 'body', 'appendix']),
    }),
  ),
  budgets: z.array(
    z.object({
      ...read,
      text: z.string(),
      amount: z.number().min(0).nullable(),
      source: z.string().nullable(),
    }),
  ),
  unread: z.array(clauseSchema),
  coverage: z.object({
    characters: count,
    facts: count,
    sections: count,
    noFact: count,
    noise: count,
    unread: count,
  }),
});
