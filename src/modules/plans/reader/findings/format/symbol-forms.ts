import { findCitations } from '../../grammar/documents/citations.ts';
import { clauseIn, type Paragraph } from '../../text/paragraphs.ts';
import type { SourceLine } from '../../text/source-text.ts';
import type { Clause, Finding } from '../../types.ts';
import type { FindingContext } from '../finding-context.ts';
import { clauseOfLine } from '../places/clauses.ts';
import { slip } from './slip.ts';

const PARTY = /^\d+-\p{Lu}+\//u;
const OWN_NUMBER = /(?:^|\s{2,}|\t)Số\s*:?\s*\d+/u;

/** Number and symbol of the document (A14) and of the documents that it cites (A75). */
export function symbolForms(context: FindingContext): Finding[] {
  return [...ownNumber(context), ...spacedSymbols(context), ...missingNumberWord(context)];
}

function ownNumber({ reading: { document } }: FindingContext): Finding[] {
  const clause = document.clauses?.number;
  const symbol = document.symbol ?? '';
  if (!clause || !document.number || !OWN_NUMBER.test(clause.text) || PARTY.test(symbol)) return [];
  const noColon = /(?:^|\s{2,}|\t)Số\s+\d/u.test(clause.text) ? [clause] : [];
  const noZero = /^[1-9]$/.test(document.number) ? [clause] : [];
  return [
    ...slip(
      'format-number-colon',
      noColon,
      () => 'Theo Nghị định 30/2020/NĐ-CP, sau từ “Số” ở đầu văn bản có dấu hai chấm: “Số: …”.',
    ),
    ...slip(
      'format-number-zero',
      noZero,
      () =>
        `Theo Nghị định 30/2020/NĐ-CP, số văn bản nhỏ hơn 10 có số 0 đứng trước: “0${document.number}”, không phải “${document.number}”.`,
    ),
  ];
}

// Blanks inside a symbol whose number is known; a number left blank is no slip.
const SPACED =
  /(?<![\p{L}\d/])\d{1,5}(?:\s+\/\s*|\s*\/\s+)(?:\d{4}\s*\/\s*)?\p{Lu}[\p{L}&]*\s?[-–]\s?\p{Lu}|(?<![\p{L}\d/])\d{1,5}\/(?:\d{4}\/)?\p{Lu}[\p{L}&]*(?:\s[-–]\s?|[-–]\s)\p{Lu}{2,}/u;

function spacedSymbols({ source }: FindingContext): Finding[] {
  const lines = source.lines.filter(({ text }) => text.includes('/') && SPACED.test(text));
  return slip(
    'format-symbol-spaces',
    lines.map(clauseOfLine),
    (count) =>
      `Theo Nghị định 30/2020/NĐ-CP, giữa số và ký hiệu là dấu gạch chéo, giữa các nhóm chữ là dấu gạch nối, không có khoảng trắng: “45/KH-UBND”${count}.`,
  );
}

function missingNumberWord({ preamble, body, reading, source }: FindingContext): Finding[] {
  const inText = [...preamble, ...body].filter(({ text }) => lacksNumberWord(text)).map(wholeClause);
  const inLists = reading.documents
    .filter(({ clause }) => lacksNumberWord(joined(source.lines, clause)))
    .map(({ clause }) => clause);
  return slip(
    'format-citation-number',
    [...inText, ...inLists],
    (count) => `Khi viện dẫn văn bản cần có từ “số” trước số, ký hiệu: “Kế hoạch số 45/KH-UBND”${count}.`,
  );
}

function lacksNumberWord(text: string): boolean {
  return (
    text.includes('/') && findCitations(text).some(({ hasNumberWord, symbol }) => !hasNumberWord && symbol)
  );
}

function joined(lines: SourceLine[], { fromLine, toLine }: Clause): string {
  return lines
    .slice(fromLine - 1, toLine)
    .map(({ text }) => text.trim())
    .join(' ');
}

function wholeClause(paragraph: Paragraph): Clause {
  return clauseIn(paragraph);
}
