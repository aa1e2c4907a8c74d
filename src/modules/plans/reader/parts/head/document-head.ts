import { clauseOfSpan, linesIn, type SourceText, type Span } from '../../text/source-text.ts';
import { squash } from '../../text/tidy-text.ts';
import type { Clause, DocumentField, PlanDocument } from '../../types.ts';
import { attachedIssuer, attachedLine } from '../outline/head-line-of-appendix.ts';
import type { Outline } from '../outline/outline.ts';
import { headDateIn } from './head-date.ts';
import { type HeadLine, headLinesOf } from './head-halves.ts';
import { headNumber, numberIn } from './head-number.ts';
import { headerBodies } from './header-bodies.ts';
import { issuerInPreamble } from './own-act.ts';
import { yearOf } from './plan-year.ts';
import type { TitleBlock } from './title-lines.ts';

export type Head = Omit<PlanDocument, 'signer'> & { clauses: Partial<Record<DocumentField, Clause>> };

// A head is short; further down a date or number belongs to something else.
const HEAD_LINES = 30;

/** The head of the document: from its own lines, else from the "(Kèm theo …)" line of an appendix. */
export function readDocumentHead(source: SourceText, outline: Outline): Head {
  const head = emptyHead();
  const { title, enactedBy } = outline;
  const headTitle = enactedBy ?? title;
  if (headTitle)
    take(
      source,
      head,
      { type: headTitle.type },
      { from: headTitle.typeLine.no, to: enactedBy?.to ?? headTitle.typeLine.no },
    );
  if (title?.text) take(source, head, { title: title.text }, titleSpan(title));
  const lines = headLinesOf(linesIn(source, outline.head).slice(0, HEAD_LINES));
  const above = lines.filter(({ no }) => no < (headTitle?.typeLine.no ?? HEAD_LINES));
  const number = headNumber(above);
  if (number) take(source, head, { symbol: number.symbol, number: number.number }, number);
  readDateAndPlace(source, above, head);
  readBodies(
    source,
    above.filter(({ no }) => !number || no < number.from || no > number.to),
    head,
  );
  for (const { span } of outline.appendices) readAttachedLine(source, span.from, head);
  if (!head.issuer) readOwnAct(source, outline.preamble, head);
  head.year = yearOf(head);
  if (head.year)
    head.clauses.year =
      (String(head.title).includes(String(head.year)) ? head.clauses.title : head.clauses.issuedOn) ??
      head.clauses.title;
  return head;
}

function emptyHead(): Head {
  return {
    type: null,
    number: null,
    symbol: null,
    issuedOn: null,
    place: null,
    issuer: null,
    superior: null,
    title: null,
    year: null,
    issuedMonth: null,
    clauses: {},
  };
}

type Text = 'type' | 'title' | 'number' | 'symbol' | 'issuedOn' | 'place' | 'issuer' | 'superior';

function take(
  source: SourceText,
  head: Head,
  values: Partial<Record<Text, string | null>>,
  span: Span,
): void {
  const clause = clauseOfSpan(source, span);
  for (const [field, value] of Object.entries(values) as [Text, string | null][]) {
    if (head[field]) continue;
    head[field] = value;
    head.clauses[field] ??= clause;
  }
}

function titleSpan({ lines, typeLine }: TitleBlock): Span {
  return { from: lines[0]?.no ?? typeLine.no, to: lines.at(-1)?.no ?? typeLine.no };
}

function readDateAndPlace(source: SourceText, lines: HeadLine[], head: Head): void {
  for (const [index, line] of lines.entries()) {
    const text = line.right || line.left;
    const next = lines.slice(index + 1).find(({ left, right }) => left || right);
    // "Bình An, ngày 08⏎tháng 3 năm 2024" in a narrow column.
    const torn = next && /ngày\s*\d{0,2}\s*$/iu.test(text) ? `${text} ${next.right || next.left}` : null;
    const found = headDateIn(torn ?? text) ?? headDateIn(line.left);
    if (!found) continue;
    const span = { from: line.no, to: torn ? (next?.no ?? line.no) : line.no };
    takeDate(source, head, found, span);
    if (found.place) take(source, head, { place: wholePlace(lines, index, found.place) }, span);
    return;
  }
}

/** "Sơn⏎La, ngày 27 …": the place began in the line before. */
function wholePlace(lines: HeadLine[], index: number, place: string): string {
  const before = lines.slice(0, index).findLast(({ left, right }) => (left || right) !== '');
  const text = before ? before.right || before.left : '';
  const isPart =
    /^\p{Lu}\p{Ll}*(?:[\s-]+\p{Lu}\p{Ll}*){0,3}$/u.test(text) && /\p{Ll}/u.test(text) && text.length < 25;
  const startsLine = lines[index]?.right.startsWith(place) || lines[index]?.left.startsWith(place);
  return isPart && startsLine ? `${text} ${place}` : place;
}

function takeDate(
  source: SourceText,
  head: Head,
  date: { issuedOn: string | null; issuedMonth: string | null },
  span: Span,
): void {
  if (head.issuedOn) return;
  const clause = clauseOfSpan(source, span);
  if (date.issuedOn || !head.clauses.issuedOn) head.clauses.issuedOn = clause;
  head.issuedOn = date.issuedOn;
  head.issuedMonth ??= date.issuedMonth;
}

function readBodies(source: SourceText, lines: HeadLine[], head: Head): void {
  const { superior, issuer } = headerBodies(lines);
  if (issuer) take(source, head, { issuer: issuer.text }, issuer);
  if (superior) take(source, head, { superior: superior.text }, superior);
}

/** `(Kèm theo Kế hoạch số        /KH-SGDĐT ngày      /3/2023 của Sở GD&ĐT)`, over one to four lines. */
function readAttachedLine(source: SourceText, from: number, head: Head): void {
  const span = attachedLine(source, from);
  if (!span) return;
  const text = squash(clauseOfSpan(source, span).text);
  const number = numberIn(text);
  if (number && !head.symbol) take(source, head, { symbol: number.symbol, number: number.number }, span);
  const date = headDateIn(text);
  if (date) takeDate(source, head, date, span);
  const issuer = attachedIssuer(text);
  if (issuer) take(source, head, { issuer }, span);
}

/** "Sở Y tế ban hành Kế hoạch …": the last place that tells who issued a plan without a head. */
function readOwnAct(source: SourceText, preamble: Span, head: Head): void {
  const found = issuerInPreamble(linesIn(source, preamble));
  if (found) take(source, head, { issuer: found.issuer }, found);
}
