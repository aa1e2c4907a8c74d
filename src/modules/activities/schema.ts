import { z } from 'zod';
import { cleanLine, cleanText } from '../../platform/text/clean-text.ts';
import { activityKinds, consentBases } from './labels.ts';

const optionalCount = (largest: number, message: string) =>
  z.preprocess(countOf, z.int(message).min(0, message).max(largest, message).optional());

/** As people here write a number: "1.200" and "1 200" are one thousand two hundred; `Number('12.000')` would be 12. */
function countOf(value: unknown): unknown {
  if (value === null) return undefined;
  if (typeof value !== 'string') return value;
  const typed = value.trim();
  if (typed === '') return undefined;
  return /^\d+$|^\d{1,3}([. \u00a0]\d{3})+$/.test(typed) ? Number(typed.replace(/\D/g, '')) : typed;
}

/** Counts only; a pupil's name has no field here (rule P10). */
export const activitySchema = z.object({
  /** Made by the client: sent twice, recorded once. */
  id: z.uuid('Mã hoạt động chưa đúng. Tải lại trang.'),
  kind: z.enum(activityKinds, 'Chọn một loại hoạt động.'),
  title: z
    .string()
    .transform(cleanLine)
    .pipe(z.string().min(1, 'Nhập tên hoạt động.').max(200, 'Tên hoạt động dài quá 200 ký tự.')),
  happenedOn: z.iso.date('Chọn ngày diễn ra.'),
  classCount: optionalCount(500, 'Nhập một số từ 0 đến 500.'),
  headcount: optionalCount(100_000, 'Nhập một số từ 0 đến 100.000.'),
  url: z.preprocess(
    (value) => (typeof value === 'string' && value.trim() === '' ? undefined : value),
    z.string().max(2000, 'Đường dẫn quá dài.').optional(),
  ),
  note: z
    .string()
    .transform((text) => cleanText(text).trim())
    .pipe(z.string().max(2000, 'Ghi chú dài quá 2.000 ký tự.'))
    .default(''),
  consentBasis: z.enum(consentBases).optional(),
});
export type ActivityInput = z.output<typeof activitySchema>;
