import { clauseIn } from '../text/paragraphs.ts';
import type { Finding } from '../types.ts';
import type { FindingContext } from './finding-context.ts';

/** Slips against the layout of Nghị định 30/2020/NĐ-CP, Phụ lục I; they never stop a release. */
export function formatSlips(context: FindingContext): Finding[] {
  return [...legalBaseEndings(context), ...pointLabels(context)];
}

function legalBaseEndings({ preamble }: FindingContext): Finding[] {
  const bases = preamble.filter((paragraph) => paragraph.text.startsWith('Căn cứ'));
  const slip = bases.slice(0, -1).find((paragraph) => !/;\s*$/.test(paragraph.text));
  if (!slip) return [];
  return [
    {
      code: 'format-legal-base-ending',
      severity: 'note',
      message:
        'Theo Nghị định 30/2020/NĐ-CP, mỗi căn cứ kết thúc bằng dấu chấm phẩy, riêng căn cứ cuối cùng kết thúc bằng dấu chấm.',
      clause: clauseIn(slip),
      confidence: 0.9,
    },
  ];
}

function pointLabels({ body }: FindingContext): Finding[] {
  const slip = body.find(
    (paragraph) =>
      paragraph.marker?.kind === 'letter' && /^\s*[a-zđ]\s*\./.test(paragraph.pieces[0]?.line.text ?? ''),
  );
  if (!slip) return [];
  return [
    {
      code: 'format-point-label',
      severity: 'note',
      message: `Theo Nghị định 30/2020/NĐ-CP, điểm được ghi bằng chữ cái và dấu đóng ngoặc đơn: “${slip.marker?.label})”, không phải “${slip.marker?.label}.”.`,
      clause: clauseIn(slip),
      confidence: 0.9,
    },
  ];
}
