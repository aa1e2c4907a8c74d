import { linesWithin } from '../../coverage/fact-lines.ts';
import { isRule } from '../../text/line-noise.ts';
import type { SourceLine, Span } from '../../text/source-text.ts';
import type { Finding } from '../../types.ts';
import type { FindingContext } from '../finding-context.ts';
import { clauseOfLine, grouped } from '../places/clauses.ts';

// A single "…" or "..." after words means "and so on"; a blank is longer, or stands where a number must stand.
const BLANKS = [
  /\.{5,}(?!\.*\s*\d{1,3}\s*$)|…{2,}(?!…*\s*\d{1,3}\s*$)|_{3,}/u,
  /(?:ngày|tháng|năm|số|quý|lúc|tỷ lệ|khoảng|ít nhất)\s*:?\s*(?:\.{2,}|…+|_{2,})/iu,
  /(?:\.{2,}|…+)\s*(?:%|\/\s*\d{4}|đồng|triệu|giờ|tháng|người|học sinh|lớp|bài|cuộc)(?![\p{L}])/iu,
  /\((?:[^()]*\s)?(?:điền sau|bổ sung sau|sẽ bổ sung|cập nhật sau|sẽ cập nhật|chưa xác định)\)/iu,
  /\[\s*(?:\.{2,}|…+|_+)?\s*\]/u,
  /(?<![\p{L}\d])[xX]{2,3}\s*(?:%|\/\s*[xX\d]{1,2}\s*\/\s*\d{4})/u,
];

/** Blanks that were left inside the text: "… %", "ngày …/…/2024", "(điền sau)". The head has findings of its own. */
export function textBlanks(context: FindingContext): Finding[] {
  const places = contentLines(context)
    .filter(({ text }) => !NO_BLANK.test(text) && !isRule(text) && hasBlank(text))
    .map(clauseOfLine);
  const first = places[0]?.text ?? '';
  return grouped(
    {
      code: 'text-blank',
      severity: 'warning',
      message:
        places.length > 1
          ? `Còn ${places.length} chỗ để trống trong nội dung (chỗ đầu tiên: “${shorten(first)}”); cần điền trước khi phát hành.`
          : `Còn một chỗ để trống trong nội dung: “${shorten(first)}”; cần điền trước khi phát hành.`,
      details: { count: places.length },
      confidence: 0.85,
    },
    places,
  );
}

const KEPT = 70;

function shorten(text: string): string {
  return text.length <= KEPT ? text : `${text.slice(0, KEPT).replace(/\s+\S*$/u, '')}…`;
}

// Rules and the lines of the document's own number and date.
const NO_BLANK = /^\s*(?:\((?:Kèm|Ban hành|Đính)|Số\s*:)/u;

/** Preamble, body and the appendices that hold facts: a form to fill in is full of dots by right. */
function contentLines({ source, outline, reading }: FindingContext): SourceLine[] {
  const facts = [...reading.tasks, ...reading.documents, ...reading.reportDuties];
  const isFact = linesWithin(
    facts.map(({ clause }) => clause),
    source.lines.length,
  );
  const holdsFacts = ({ from, to }: Span) => isFact.slice(from - 1, to).includes(true);
  const spans = [
    outline.preamble,
    outline.body,
    ...outline.appendices.map(({ span }) => span).filter(holdsFacts),
  ];
  const isContent = linesWithin(
    spans.map(({ from, to }) => ({ fromLine: from, toLine: to })),
    source.lines.length,
  );
  return source.lines.filter(({ no }) => isContent[no - 1]);
}

export function hasBlank(text: string): boolean {
  return BLANKS.some((pattern) => pattern.test(text));
}
