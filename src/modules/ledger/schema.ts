import { z } from 'zod';
import { reasonSchema } from '../../platform/text/reason-schema.ts';

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
