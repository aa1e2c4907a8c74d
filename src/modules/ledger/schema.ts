import { z } from 'zod';

export const reasonSchema = z
  .string()
  .trim()
  .min(3, 'Ghi lý do, ít nhất vài chữ.')
  .max(500, 'Lý do dài quá 500 chữ.');

/** The form "khai không phát sinh" and its undo. */
export const declareFormSchema = z.discriminatedUnion('viec', [
  z.object({ viec: z.literal('khai'), obligationId: z.string(), reason: reasonSchema }),
  z.object({ viec: z.literal('rut'), obligationId: z.string() }),
]);

/** The form in the cell's drawer. */
export const exemptFormSchema = z.object({
  viec: z.enum(['mien', 'thoi-mien']),
  obligationId: z.string(),
  reason: reasonSchema,
});
