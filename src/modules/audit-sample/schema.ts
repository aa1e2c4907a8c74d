import { z } from 'zod';
import { cleanText } from '../../platform/text/clean-text.ts';

/** Each question says which one has no answer yet. */
const yesNo = (question: string) =>
  z
    .enum(['co', 'khong'], { error: `Trả lời câu “${question}”: có hoặc không.` })
    .transform((word) => word === 'co');
const note = z
  .string()
  .default('')
  .transform((text) => cleanText(text).trim())
  .pipe(z.string().max(500, 'Ghi chú dài quá 500 ký tự.'));
const version = z.coerce.number().int();

/** The three questions, or that nobody could be reached. What is not right says why. */
export const answerSchema = z
  .discriminatedUnion('viec', [
    z.object({
      viec: z.literal('tra-loi'),
      version,
      rightUnit: yesNo('Đúng đơn vị?'),
      rightTime: yesNo('Đúng thời gian?'),
      isReal: yesNo('Có thật?'),
      note,
    }),
    z.object({ viec: z.literal('khong-goi-duoc'), version, note }),
  ])
  .superRefine((form, check) => {
    const isWrong = form.viec === 'tra-loi' && !(form.rightUnit && form.rightTime && form.isReal);
    if (isWrong && form.note.length < 5)
      check.addIssue({ code: 'custom', path: ['note'], message: 'Ghi điều không đúng (ít nhất 5 ký tự).' });
  });

export type AnswerForm = z.infer<typeof answerSchema>;
