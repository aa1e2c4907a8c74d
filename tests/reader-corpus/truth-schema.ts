import { z } from 'zod';
import type { Truth } from './truth.ts';

const date = z.iso.date().nullable();
const every = z.enum(['week', 'month', 'quarter', 'half-year', 'year']).nullable();
const count = z.number().positive();
const names = z.array(z.string().min(1));
const heading = z.strictObject({ label: z.string().min(1), title: z.string().min(1) });

const measure = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('quota'),
    min: count,
    per: z.enum(['week', 'month', 'quarter', 'year']),
    what: z.string(),
  }),
  z.strictObject({ kind: z.literal('coverage'), target: z.number().min(0).max(1), of: z.string() }),
  z.strictObject({ kind: z.literal('presence'), what: z.string() }),
  z.strictObject({ kind: z.literal('amount'), min: count, what: z.string() }),
  z.strictObject({
    kind: z.literal('limit'),
    max: z.number().min(0),
    unit: z.enum(['share', 'count']),
    what: z.string(),
  }),
]);

const schedule = z.strictObject({
  kind: z.enum(['continuous', 'periods', 'by', 'range', 'none']),
  from: date,
  to: date,
  due: date,
});

const text = z.string().min(1).nullable();
const head = z.strictObject({
  type: text,
  number: text,
  symbol: text,
  issuedOn: date,
  place: text,
  issuer: text,
  superior: text,
  title: text,
  year: z.int().nullable(),
  signer: z.strictObject({ authority: text, position: text, name: text }).nullable(),
});

/** Strict: a misspelt key would silently judge nothing. */
export const truthSchema: z.ZodType<Truth> = z
  .strictObject({
    head: head.partial(),
    legalBases: z.array(
      z.strictObject({ type: z.string(), symbol: z.string(), issuedOn: date, issuer: text.optional() }),
    ),
    sections: z.array(heading.extend({ children: z.array(heading).optional() })),
    audiences: names,
    tasks: z.array(
      z.strictObject({
        title: z.string().min(1),
        lead: names,
        partners: names,
        schedule,
        measures: z.array(measure),
      }),
    ),
    reportDuties: z.array(
      z.strictObject({
        from: z.string().min(1),
        to: z.string().min(1),
        via: text.optional(),
        due: date,
        inclusive: z.boolean(),
        every,
      }),
    ),
    deadlines: z.array(z.strictObject({ date, inclusive: z.boolean(), every })),
    documents: z.array(z.strictObject({ group: text, type: z.string(), symbol: z.string(), issuedOn: date })),
    citations: z.array(z.strictObject({ symbol: z.string(), issuedOn: date })),
    channels: z.array(
      z.strictObject({ kind: z.enum(['url', 'email', 'hotline', 'zalo', 'app', 'other']), value: text }),
    ),
    recipients: names,
    units: z.array(names.min(1)),
    budgets: z.array(z.strictObject({ amount: z.number().positive().nullable() })),
    findings: names,
    noFindings: names,
  })
  .partial();
