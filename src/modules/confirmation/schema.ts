import { z } from 'zod';
import { reasonSchema } from '../../platform/text/reason-schema.ts';

/** "<evidence>.<revision>": what was looked at, in the state in which it was looked at. */
const seen = z
  .string()
  .regex(/^[0-9a-f-]{36}\.\d{1,9}$/)
  .transform((text) => ({ id: text.slice(0, 36), revision: Number(text.slice(37)) }))
  .pipe(z.object({ id: z.uuid(), revision: z.int() }));

export const confirmSchema = z.object({ batchId: z.uuid(), seen: z.array(seen).max(500) });
export const undoSchema = z.object({ batchId: z.uuid() });
export const returnSchema = z.object({
  batchId: z.uuid(),
  revision: z.coerce.number().int(),
  reason: reasonSchema,
});

export type Seen = z.infer<typeof seen>;
