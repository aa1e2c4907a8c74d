import { z } from 'zod';
import { cleanText } from './clean-text.ts';

/** Why a person takes something back, exempts or declares: short, and never blank. */
export const reasonSchema = z
  .string()
  .transform((text) => cleanText(text).trim())
  .pipe(z.string().min(5, 'Ghi lý do (ít nhất 5 ký tự).').max(500, 'Lý do dài quá 500 ký tự.'));
