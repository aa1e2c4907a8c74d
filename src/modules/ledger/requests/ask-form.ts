import { z } from 'zod';
import { monthSchema } from '../../../platform/clock/month-schema.ts';
import { fieldMessages } from '../../../platform/errors/field-messages.ts';
import { reasonSchema } from '../../../platform/text/reason-schema.ts';
import { notChosen } from '../dispensations/dispensation-values.ts';

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

/** The choice of all work of some months, in the form. */
export const everything = 'moi';

/** The unit's form: what it asks for, or what is wrong with it. */
export function readAsk(form: FormData, plan: { id: string }) {
  const one = (name: string) => String(form.get(name) ?? '').trim();
  const kinds: Record<string, 'exempt' | 'postpone'> = { mien: 'exempt', hoan: 'postpone' };
  const kind = kinds[one('loai')] ?? null;
  const work = one('chi-tieu');
  const values = {
    kind,
    work,
    fromMonth: one('tu'),
    toMonth: one('den'),
    until: one('han'),
    reason: one('ly-do'),
  };
  const parsed = askSchema.safeParse({
    ...values,
    planId: plan.id,
    measureId: work === everything ? null : work,
    until: kind === 'postpone' ? values.until || null : null,
  });
  if (parsed.success) return { input: parsed.data, values, errors: {} };
  const errors: Record<string, string> = {};
  for (const [name, words] of Object.entries(fieldMessages(parsed.error)))
    if (fieldOf[name]) errors[fieldOf[name]] = words;
  const chosen = { ...values, work: work ? ('all' as const) : null, measureIds: [] };
  return { input: null, values, errors: { ...errors, ...notChosen(chosen) } };
}
