import { z } from '@hono/zod-openapi';
import { cleanText } from '../../platform/text/clean-text.ts';

/** Bounds memory; the limits in words are rules, checked with a sentence of their own. */
const longestText = 12_000;

const text = z
  .string()
  .max(longestText, 'Quá dài')
  .transform((value) => cleanText(value).trim());

export const textsSchema = z.object({
  judgement: text,
  obstacles: text.default(''),
  proposals: text.default(''),
});

export const versionSchema = z.coerce.number().int().positive();
export const idSchema = z.uuid();
export const requestKeySchema = z.uuid();
/** "2026-09", "2026-q3", "2026-h1", or "year": the report of the whole plan. */
export const periodSchema = z.string().regex(/^(year|\d{4}-(0[1-9]|1[0-2]|q[1-4]|h[12]))$/);
export const dateSchema = z.iso.date();

export const decisionSchema = z.object({
  decision: z.enum(['returned', 'accepted']),
  reason: z
    .string()
    .max(2_000)
    .default('')
    .transform((value) => cleanText(value).trim()),
});
