import { z } from 'zod';

export const badDateWords = 'Ghi ngày, tháng, năm có thật.';

/** A day typed into a form: a real date, or nothing. A union would answer in zod's own English. */
export const optionalDateSchema = z
  .string()
  .trim()
  .refine((value) => value === '' || z.iso.date().safeParse(value).success, badDateWords)
  .transform((value) => value || null);
