import { z } from 'zod';
import { isLocalDate } from '../../platform/clock/clock.ts';
import { cleanLine } from '../../platform/text/clean-text.ts';
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
  ngay: z.preprocess(blankIsNone, z.string().refine(isLocalDate).optional().catch(undefined)),
  trang: z.preprocess(blankIsNone, z.coerce.number().int().min(1).max(10_000).catch(1).default(1)),
});

export type UnitListQuery = z.output<typeof unitListQuerySchema>;

const line = (longest: number) =>
  z
    .string()
    .default('')
    .transform(cleanLine)
    .pipe(z.string().max(longest, `Dài quá ${longest} ký tự.`));

export const contactSchema = z.object({
  version: z.coerce.number().int().min(0),
  phone: line(60).refine(
    (text) => /^[\d\s.+()/-]*$/.test(text),
    'Số điện thoại gồm chữ số, dấu cách, . + ( ) / -',
  ),
  email: line(200).refine(
    (text) => text === '' || z.email().safeParse(text).success,
    'Thư điện tử chưa đúng.',
  ),
  address: line(300),
  website: line(300).refine(
    (text) => text === '' || z.url({ protocol: /^https?$/ }).safeParse(text).success,
    'Địa chỉ trang chưa đúng; bắt đầu bằng http:// hoặc https://',
  ),
});
