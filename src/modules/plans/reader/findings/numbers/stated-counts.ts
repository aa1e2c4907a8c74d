import { COUNT, readCount } from '../../grammar/measures/numbers.ts';
import { clauseIn } from '../../text/paragraphs.ts';
import { sentencesOf } from '../../text/sentences.ts';
import type { Clause, Finding } from '../../types.ts';
import type { FindingContext } from '../finding-context.ts';

type Counted = 'task' | 'document' | 'appendix';

const NOUNS: [Counted, string, RegExp][] = [
  ['task', 'nhiệm vụ', /^nhiệm vụ/iu],
  ['document', 'văn bản', /^văn bản/iu],
  ['appendix', 'phụ lục', /^phụ lục/iu],
];
// Only a sentence about this plan's own list counts it: "gồm 07 nhiệm vụ", "25 văn bản tại Phụ lục I".
const OWN_LIST =
  /(?<!\p{L})(?:gồm|bao gồm|danh mục|tổng số|tổng cộng|phụ lục|kế hoạch này|kèm theo|đính kèm|sau đây|dưới đây|như sau)(?!\p{L})/iu;
const STATED = new RegExp(
  String.raw`(?<![\p{L}\d/.,-])(${COUNT})\s+(?:\(\p{L}+\)\s+)?((?:nhiệm vụ|văn bản|phụ lục)(?!\p{L})(?:\s+\p{L}+){0,3})`,
  'giu',
);
const OF_A_PART = /^(?:nhiệm vụ|văn bản)\s+(?:trung ương|cấp|của|thường xuyên|do)/iu;

/** "gồm 07 nhiệm vụ" where another number was found: either the plan or the reading lacks one. */
export function statedCounts({ body, preamble, reading, outline }: FindingContext): Finding[] {
  const found: Record<Counted, number> = {
    task: reading.tasks.length,
    document: reading.documents.length,
    appendix: outline.appendices.length,
  };
  const told = new Set<Counted>();
  return [...preamble, ...body].flatMap((paragraph) =>
    sentencesOf(paragraph.text).flatMap(({ text, from, to }) => {
      if (!OWN_LIST.test(text)) return [];
      return [...text.matchAll(STATED)].flatMap((match) => {
        const stated = readCount(match[1] ?? '');
        const [kind, noun] = NOUNS.find(([, , pattern]) => pattern.test(match[2] ?? '')) ?? [];
        if (!kind || !noun || !stated || stated === found[kind] || found[kind] === 0) return [];
        if (told.has(kind) || OF_A_PART.test(match[2] ?? '')) return [];
        told.add(kind);
        return [disagree(noun, stated, found[kind], clauseIn(paragraph, from, to))];
      });
    }),
  );
}

function disagree(noun: string, stated: number, found: number, clause: Clause): Finding {
  return {
    code: 'totals-disagree',
    severity: 'warning',
    message: `Kế hoạch ghi ${stated} ${noun} nhưng đọc được ${found} ${noun}; cần kiểm tra xem kế hoạch ghi nhầm hay còn ${noun} chưa đọc được.`,
    details: { what: noun, stated, found },
    clause,
    confidence: 0.75,
  };
}
