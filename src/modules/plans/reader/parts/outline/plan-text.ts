import { withoutTables } from '../../task-table/running-text.ts';
import { runningHeads, stampLines } from '../../text/line-noise.ts';
import { type Paragraph, paragraphsOf } from '../../text/paragraphs.ts';
import { linesIn, type SourceText, type Span } from '../../text/source-text.ts';
import type { Outline } from './outline.ts';

/** What is read as the plan: without running heads, signature stamps and blank forms. Line numbers stay. */
export interface PlanText {
  source: SourceText;
  preamble: Paragraph[];
  body: Paragraph[];
  /** Articles of the decision that the plan is attached to. */
  articles: Paragraph[];
  /** Running text of the appendices, outside their tables. */
  appended: Paragraph[];
}

export function planTextOf(source: SourceText, outline: Outline): PlanText {
  const clean = withoutForms(source, outline.attachedForms);
  const running = withoutTables(clean);
  const paragraphs = (span: Span) => paragraphsOf(linesIn(running, span));
  return {
    source: clean,
    preamble: paragraphs(outline.preamble),
    body: paragraphs(outline.body),
    articles: paragraphs(outline.articles),
    appended: outline.appendices.flatMap(({ span }) => paragraphs(span)),
  };
}

/** The text without what is printed on its pages: running heads, page numbers, stamps of electronic signatures. */
export function withoutNoise(source: SourceText): SourceText {
  const printed = source.lines.filter((line) => line.noise).map(({ no }) => no);
  const noise = new Set([...printed, ...runningHeads(source.lines), ...stampLines(source.lines)]);
  if (noise.size === 0) return source;
  return {
    ...source,
    lines: source.lines.map((line) => (noise.has(line.no) ? { ...line, text: '' } : line)),
  };
}

function withoutForms(source: SourceText, forms: Span[]): SourceText {
  if (forms.length === 0) return source;
  const isForm = (no: number) => forms.some(({ from, to }) => no >= from && no <= to);
  return {
    ...source,
    lines: source.lines.map((line) => (isForm(line.no) ? { ...line, text: '' } : line)),
    tables: source.tables.filter(({ rows }) => !isForm(rows[0]?.fromLine ?? 0)),
  };
}

/** Every line of the plan as paragraphs, tables included: what is cited in a cell is cited. */
export function citingTexts({ source }: PlanText, outline: Outline) {
  const paragraphs = (span: Span) => paragraphsOf(linesIn(source, span));
  return [
    { place: 'preamble' as const, paragraphs: paragraphs(outline.preamble) },
    { place: 'body' as const, paragraphs: [...paragraphs(outline.body), ...paragraphs(outline.articles)] },
    { place: 'appendix' as const, paragraphs: outline.appendices.flatMap(({ span }) => paragraphs(span)) },
  ];
}
