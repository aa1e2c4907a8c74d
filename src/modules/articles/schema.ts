import { z } from 'zod';
import { cleanLine, cleanText } from '../../platform/text/clean-text.ts';
import { articleForms, originalities } from './labels.ts';
import { longestSummary, longestTitle } from './limits.ts';

/** Form shapes of the screens' actions and the API. Not for the browser: the checker weighs more than the page. */
const title = z
  .string()
  .transform(cleanLine)
  .pipe(z.string().max(longestTitle, `Tiêu đề dài quá ${longestTitle} ký tự.`));
const summary = z
  .string()
  .transform(cleanLine)
  .pipe(z.string().max(longestSummary, `Tóm tắt dài quá ${longestSummary} ký tự.`));
const form = z.enum(articleForms, 'Chọn một loại bài.');
const originality = z.enum(originalities, 'Chọn nguồn của nội dung.');

export const draftSchema = z.object({
  /** Made by the client, so that a draft sent twice is one draft. */
  id: z.uuid('Mã bài chưa đúng. Tải lại trang.'),
  /** The version this edit began from; 0 for a new draft. */
  version: z.coerce.number().int().min(0).default(0),
  form: form.default('article'),
  title: title.default(''),
  summary: summary.default(''),
  originality: originality.default('own'),
});
export type DraftInput = z.output<typeof draftSchema>;

export const linkSchema = z.object({
  id: z.uuid('Mã bài chưa đúng. Tải lại trang.'),
  url: z.string().min(1, 'Dán đường dẫn của bài.').max(2000, 'Đường dẫn quá dài.'),
  title: title.pipe(z.string().min(1, 'Nhập tiêu đề của bài.')),
  publishedOn: z.iso.date('Nhập ngày đăng.'),
  form: form.default('article'),
  originality: originality.default('own'),
});
export type LinkInput = z.output<typeof linkSchema>;

export const correctionSchema = z
  .string()
  .transform((text) => cleanText(text).trim())
  .pipe(z.string().min(5, 'Ghi điều đã sửa (ít nhất 5 ký tự).').max(500, 'Đính chính dài quá 500 ký tự.'));
