import { z } from 'zod';
import { monthSchema } from '../../../platform/clock/month-schema.ts';
import { fieldMessages } from '../../../platform/errors/field-messages.ts';
import { reasonSchema } from '../../../platform/text/reason-schema.ts';

export const askSchema = z
  .object({
    planId: z.uuid(),
    kind: z.enum(['exempt', 'postpone']),
    measureId: z.uuid().nullable(),
    fromMonth: monthSchema,
    toMonth: monthSchema,
    until: z.iso.date('Chọn ngày hạn mới.').nullable(),
    reason: reasonSchema,
  })
  .refine((one) => one.toMonth >= one.fromMonth, {
    path: ['toMonth'],
    error: 'Tháng cuối phải từ tháng đầu trở đi.',
  })
  .refine((one) => (one.kind === 'postpone') === (one.until !== null), {
    path: ['until'],
    error: 'Hoãn thì ghi ngày hạn mới; miễn thì để trống.',
  });

const fieldOf: Record<string, string> = {
  measureId: 'chi-tieu',
  fromMonth: 'tu',
  toMonth: 'den',
  until: 'han',
  reason: 'ly-do',
};

/** The unit's form: what it asks for, or what is wrong with it. */
export function readAsk(form: FormData, plan: { id: string }) {
  const one = (name: string) => String(form.get(name) ?? '').trim();
  const kind = one('loai') === 'hoan' ? ('postpone' as const) : ('exempt' as const);
  const values = {
    kind,
    measureId: one('chi-tieu'),
    fromMonth: one('tu'),
    toMonth: one('den'),
    until: one('han'),
    reason: one('ly-do'),
  };
  const parsed = askSchema.safeParse({
    ...values,
    planId: plan.id,
    measureId: values.measureId || null,
    until: kind === 'postpone' ? values.until || null : null,
  });
  if (parsed.success) return { input: parsed.data, values, errors: {} };
  const errors = Object.fromEntries(
    Object.entries(fieldMessages(parsed.error)).map(([name, words]) => [fieldOf[name] ?? name, words]),
  );
  return { input: null, values, errors };
}
