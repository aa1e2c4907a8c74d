import { z } from 'zod';
import type { UnitKind } from './labels.ts';
import { unitKinds } from './labels.ts';

const blankIsNone = (value: unknown) => (value === '' || value === null ? undefined : value);

/** Filters of the list as they stand in its address; what makes no sense is left out, never an error. */
export const unitListQuerySchema = z.object({
  loai: z.preprocess(
    blankIsNone,
    z
      .enum(unitKinds as [UnitKind, ...UnitKind[]])
      .optional()
      .catch(undefined),
  ),
  thuoc: z.preprocess(blankIsNone, z.uuid().optional().catch(undefined)),
  tim: z.preprocess(
    blankIsNone,
    z
      .string()
      .transform((text) => text.normalize('NFC').trim().slice(0, 80) || undefined)
      .optional(),
  ),
  trang: z.preprocess(blankIsNone, z.coerce.number().int().min(1).max(10_000).catch(1).default(1)),
});

export type UnitListQuery = z.output<typeof unitListQuerySchema>;
