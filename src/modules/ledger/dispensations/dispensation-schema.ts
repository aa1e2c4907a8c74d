import { z } from 'zod';
import { monthSchema } from '../../../platform/clock/month-schema.ts';
import { reasonSchema } from '../../../platform/text/reason-schema.ts';

export const dispensationSchema = z
  .object({
    planId: z.uuid(),
    kind: z.enum(['exempt', 'postpone']),
    unitIds: z
      .array(z.uuid())
      .min(1, 'Chọn ít nhất một đơn vị.')
      .max(2000, 'Nhiều nhất 2.000 đơn vị một lần.'),
    /** None: all measures. */
    measureIds: z.array(z.uuid()).max(200),
    fromMonth: monthSchema,
    toMonth: monthSchema,
    /** The new last day, of a postponement. */
    until: z.iso.date().nullable(),
    reason: reasonSchema,
    document: z.string().trim().max(200, 'Dài quá 200 ký tự.').default(''),
  })
  .refine((one) => one.toMonth >= one.fromMonth, {
    path: ['toMonth'],
    error: 'Tháng cuối phải từ tháng đầu trở đi.',
  })
  .refine((one) => (one.kind === 'postpone') === (one.until !== null), {
    path: ['until'],
    error: 'Hoãn thì ghi ngày hạn mới; miễn thì để trống.',
  });
export type DispensationInput = z.infer<typeof dispensationSchema>;

export const endDispensationSchema = z.object({ fromMonth: monthSchema, reason: reasonSchema });
