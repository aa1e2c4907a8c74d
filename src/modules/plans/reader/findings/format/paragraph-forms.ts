import { clauseIn, type Paragraph } from '../../text/paragraphs.ts';
import type { Finding } from '../../types.ts';
import type { FindingContext } from '../finding-context.ts';
import { slip } from './slip.ts';

/** Endings of legal bases (A19), labels of points (A45), marks behind the numbers of headings (A43, A44). */
export function paragraphForms(context: FindingContext): Finding[] {
  return [...legalBaseEndings(context), ...pointLabels(context), ...headingMarks(context)];
}

function legalBaseEndings({ preamble }: FindingContext): Finding[] {
  const bases = preamble.filter((paragraph) => paragraph.text.startsWith('Căn cứ'));
  const wrong = bases.slice(0, -1).filter((paragraph) => !/;\s*$/.test(paragraph.text));
  return slip(
    'format-legal-base-ending',
    wrong.map((paragraph) => clauseIn(paragraph)),
    (count) =>
      `Theo Nghị định 30/2020/NĐ-CP, mỗi căn cứ kết thúc bằng dấu chấm phẩy, riêng căn cứ cuối cùng kết thúc bằng dấu chấm${count}.`,
  );
}

function firstLine(paragraph: Paragraph): string {
  return paragraph.pieces[0]?.line.text.trim() ?? '';
}

function pointLabels({ body }: FindingContext): Finding[] {
  const wrong = body.filter(
    (paragraph) => paragraph.marker?.kind === 'letter' && /^[a-zđ]\s*\./.test(firstLine(paragraph)),
  );
  const label = wrong[0]?.marker?.label ?? 'a';
  return slip(
    'format-point-label',
    wrong.map((paragraph) => clauseIn(paragraph)),
    (count) =>
      `Theo Nghị định 30/2020/NĐ-CP, điểm được ghi bằng chữ cái và dấu đóng ngoặc đơn: “${label})”, không phải “${label}.”${count}.`,
  );
}

function headingMarks({ body }: FindingContext): Finding[] {
  const wrong = body.filter(
    (paragraph) =>
      (paragraph.marker?.kind === 'roman' || paragraph.marker?.kind === 'number') &&
      /^[IVXLC\d]+\s*[/):]/.test(firstLine(paragraph)),
  );
  const label = wrong[0]?.marker?.label ?? 'I';
  const mark = /^[IVXLC\d]+\s*([/):])/.exec(wrong[0] ? firstLine(wrong[0]) : '')?.[1] ?? '/';
  return slip(
    'format-heading-mark',
    wrong.map((paragraph) => clauseIn(paragraph)),
    (count) =>
      `Theo Nghị định 30/2020/NĐ-CP, số thứ tự của mục, khoản có dấu chấm sau: “${label}.”, không phải “${label}${mark}”${count}.`,
  );
}
