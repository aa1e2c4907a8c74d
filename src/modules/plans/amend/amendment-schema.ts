import { z } from 'zod';
import { monthSchema } from '../../../platform/clock/month-schema.ts';
import { reasonSchema } from '../../../platform/text/reason-schema.ts';
import { owedBySchema } from '../schema.ts';

/** Days within the years a plan may speak of. */
const day = z.iso.date();
const needed = z.int('Ghi một số nguyên.').min(1, 'Ít nhất là 1.').max(10_000, 'Nhiều nhất là 10.000.');
const what = z.string().trim().min(3, 'Ghi chỉ tiêu bằng lời.').max(500, 'Dài quá 500 ký tự.');

const changeMeasure = z.object({
  kind: z.literal('change-measure'),
  measureId: z.uuid(),
  what: what.optional(),
  needed: needed.optional(),
  owedBy: owedBySchema.optional(),
  dueOn: day.nullable().optional(),
});

const endMeasure = z.object({ kind: z.literal('end-measure'), measureId: z.uuid() });

const addMeasure = z.object({
  kind: z.literal('add-measure'),
  /** The task it belongs to; null: to none. */
  taskId: z.uuid().nullable(),
  measure: z.object({
    kind: z.enum(['quota', 'presence', 'coverage', 'report']),
    period: z.enum(['month', 'quarter', 'plan']),
    needed,
    what,
    denominator: z.string().trim().max(200).nullable(),
    counts: z.array(z.string().max(60)).min(1, 'Chọn ít nhất một loại minh chứng.').max(40),
    owedBy: owedBySchema,
    dueOn: day.nullable(),
  }),
});

const setMonths = z.object({ kind: z.literal('set-months'), months: z.array(monthSchema).min(1).max(24) });

export const amendmentChangeSchema = z.discriminatedUnion('kind', [
  changeMeasure,
  endMeasure,
  addMeasure,
  setMonths,
]);
export type AmendmentChange = z.infer<typeof amendmentChangeSchema>;

export const amendmentSchema = z.object({
  /** From this month on; what was due before stays as it was. */
  fromMonth: monthSchema,
  /** Number and symbol of the document that amends the plan. */
  basis: z.string().trim().max(300).default(''),
  reason: reasonSchema,
  changes: z.array(amendmentChangeSchema).min(1).max(20),
});
export type Amendment = z.infer<typeof amendmentSchema>;
