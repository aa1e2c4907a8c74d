import type { Appendix } from '../../parts/outline/outline.ts';
import type { SourceLine, SourceText } from '../../text/source-text.ts';
import type { Finding } from '../../types.ts';
import type { FindingContext } from '../finding-context.ts';
import { clauseOfLine } from '../places/clauses.ts';
import { slip } from './slip.ts';

const REFERENCE = /^\s*\((?:Kèm|Ban hành|Đính)/u;
const REFERENCE_LINES = 10;

/** Numbers of appendices, the line that ties them to their document, and their mention in the text (A26–A28). */
export function appendixForms({ source, outline, body, preamble }: FindingContext): Finding[] {
  const { appendices } = outline;
  const headingOf = ({ span }: Appendix) => source.lines[span.from - 1];
  const text = [...preamble, ...body].map((paragraph) => paragraph.text).join('\n');
  const written = writtenNumbers(source);
  const arabic = appendices.length >= 2 ? appendices.filter(({ label }) => written.has(label)) : [];
  const untied = appendices.filter((appendix) => !hasReference(source, appendix));
  return [
    ...slip(
      'format-appendix-number',
      clausesOf(arabic.map(headingOf)),
      (count) =>
        `Theo Nghị định 30/2020/NĐ-CP, từ hai phụ lục trở lên thì đánh số La Mã: “Phụ lục I”, “Phụ lục II”${count}.`,
    ),
    ...slip(
      'format-appendix-reference',
      clausesOf(untied.map(headingOf)),
      (count) => `Dưới tên phụ lục cần có dòng “(Kèm theo Kế hoạch số …/KH-… ngày … của …)”${count}.`,
      0.8,
    ),
    ...slip(
      'appendix-not-mentioned',
      /phụ lục|đính kèm|kèm theo/iu.test(text) ? [] : clausesOf(appendices.map(headingOf)),
      () =>
        'Phần nội dung không nhắc đến phụ lục; theo Nghị định 30/2020/NĐ-CP, văn bản có phụ lục thì phải có chỉ dẫn về phụ lục đó.',
      0.8,
    ),
  ];
}

function clausesOf(lines: (SourceLine | undefined)[]) {
  return lines.flatMap((line) => (line ? [clauseOfLine(line)] : []));
}

/** An appendix without a number of its own is counted by the reader: that is no slip of the plan. */
function writtenNumbers({ lines }: SourceText): Set<string> {
  return new Set(lines.flatMap(({ text }) => /^\s*phụ lục(?:\s+số)?\s+(\d+)/iu.exec(text)?.[1] ?? []));
}

function hasReference(source: SourceText, { span }: Appendix): boolean {
  return source.lines
    .slice(span.from - 1, Math.min(span.to, span.from + REFERENCE_LINES))
    .some(({ text }) => REFERENCE.test(text));
}
