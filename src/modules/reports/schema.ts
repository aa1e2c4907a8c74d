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
export const dateSchema = z.iso.date();

export const decisionSchema = z.object({
  decision: z.enum(['returned', 'accepted']),
  reason: z
    .string()
    .max(2_000)
    .default('')
    .transform((value) => cleanText(value).trim()),
});
