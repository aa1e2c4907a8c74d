import { findHeaderDate, isoDate, yearMonth } from '../grammar/dates.ts';
import { BLANK_NUMBER_SYMBOL, numberOf, SYMBOL, TYPE_NAMES, tidySymbol } from '../grammar/symbols.ts';
import { isRule } from '../text/line-noise.ts';
import { clauseOfSpan, linesIn, type SourceLine, type SourceText } from '../text/source-text.ts';
import { isUpperLine, joinWrapped, squash } from '../text/tidy-text.ts';
import type { Clause, DocumentField, PlanDocument } from '../types.ts';
import { headerBodies } from './header-bodies.ts';
import type { Outline } from './outline.ts';

type Head = Omit<PlanDocument, 'signer'> & { clauses: Partial<Record<DocumentField, Clause>> };

const TYPE_LINE = new RegExp(`^(?:${TYPE_NAMES.map((name) => name.toUpperCase()).join('|')})$`, 'u');
const NUMBER_LINE = new RegExp(String.raw`(?:^|[\s(])số\s*:?\s*(?:(${SYMBOL})|${BLANK_NUMBER_SYMBOL})`, 'iu');
const TITLE_LINES = 8;

/** The head of the document: from its own lines, else from the "(Kèm theo …)" line of an appendix. */
export function readDocumentHead(source: SourceText, outline: Outline): Head {
  const head: Head = {
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
  const lines = linesIn(source, outline.head);
  const typeLine = lines.find((line) => TYPE_LINE.test(squash(line.text)));
  if (typeLine) readTypeAndTitle(source, lines, typeLine, head);
  const above = typeLine ? lines.filter((line) => line.no < typeLine.no) : lines;
  for (const line of above) readNumberAndDate(source, line.no, line.no, head);
  readBodies(source, above, head);
  for (const appendix of outline.appendices) readAttachedLine(source, appendix.span.from, head);
  head.year = yearOf(head);
  return head;
}

function readTypeAndTitle(source: SourceText, lines: SourceLine[], typeLine: SourceLine, head: Head): void {
  const name = squash(typeLine.text).toLowerCase();
  head.type = TYPE_NAMES.find((type) => type.toLowerCase() === name) ?? null;
  head.clauses.type = clauseOfSpan(source, { from: typeLine.no, to: typeLine.no });
  const title: SourceLine[] = [];
  for (const line of lines.filter((each) => each.no > typeLine.no)) {
    if (isRule(line.text) || /^\(/.test(line.text.trim()) || title.length >= TITLE_LINES) break;
    if (line.text.trim()) title.push(line);
  }
  const [first] = title;
  if (!first) return;
  head.title = joinWrapped(title.map((line) => line.text)).replace(/[.;]+$/, '');
  head.clauses.title = clauseOfSpan(source, { from: first.no, to: title.at(-1)?.no ?? first.no });
}

function readNumberAndDate(source: SourceText, from: number, to: number, head: Head): void {
  const clause = clauseOfSpan(source, { from, to });
  const text = clause.text.replace(/\n/g, ' ');
  const number = NUMBER_LINE.exec(text);
  if (number && !head.symbol) {
    head.symbol = tidySymbol(number[1] ?? number[2] ?? '');
    head.number = number[1] ? numberOf(head.symbol) : null;
    head.clauses.symbol = clause;
    head.clauses.number = clause;
  }
  const date = findHeaderDate(text);
  if (!date || head.issuedOn) return;
  head.issuedOn = isoDate(date.year ?? undefined, date.month ?? undefined, date.day ?? undefined);
  if (date.year && date.month && date.month <= 12) head.issuedMonth ??= yearMonth(date.year, date.month);
  head.clauses.issuedOn ??= clause;
  const place = /([\p{Lu}][^,;:\d]{1,40}),\s*$/u.exec(placeText(text.slice(0, date.from)));
  if (!head.place && place?.[1]) {
    head.place = squash(place[1]);
    head.clauses.place = clause;
  }
}

/** "Số: 12/KH-SGDĐT Bình An, ngày …": converters put number and place on one line. */
function placeText(before: string): string {
  const afterNumber = before.replace(NUMBER_LINE, '   ');
  return afterNumber.split(/\s{3,}|\t/).at(-1) ?? '';
}

function readBodies(source: SourceText, above: SourceLine[], head: Head): void {
  const { superior, issuer } = headerBodies(above);
  if (issuer) {
    head.issuer = issuer.text;
    head.clauses.issuer = clauseOfSpan(source, { from: issuer.from, to: issuer.to });
  }
  if (superior) {
    head.superior = superior.text;
    head.clauses.superior = clauseOfSpan(source, { from: superior.from, to: superior.to });
  }
}

/** `(Kèm theo Kế hoạch số        /KH-SGDĐT ngày      /3/2023 của Sở GD&ĐT)`, over one to three lines. */
function readAttachedLine(source: SourceText, appendixFrom: number, head: Head): void {
  const opening = linesIn(source, { from: appendixFrom, to: appendixFrom + 12 }).find((line) =>
    /^\((?:Kèm|Ban hành|Đính)/u.test(line.text.trim()),
  );
  if (!opening) return;
  const closing =
    linesIn(source, { from: opening.no, to: opening.no + 3 }).find((line) => /\)\s*$/.test(line.text)) ??
    opening;
  readNumberAndDate(source, opening.no, closing.no, head);
  const clause = clauseOfSpan(source, { from: opening.no, to: closing.no });
  const body = /\scủa\s+([^)]+)\)\s*$/u.exec(squash(clause.text));
  if (!head.issuer && body?.[1] && !isUpperLine(body[1])) {
    head.issuer = squash(body[1]);
    head.clauses.issuer = clause;
  }
}

function yearOf(head: Head): number | null {
  const inTitle = /năm\s+(\d{4})(?!\s*[-–])/u.exec(head.title ?? '');
  if (inTitle) return Number(inTitle[1]);
  const known = head.issuedOn ?? head.issuedMonth;
  return known ? Number(known.slice(0, 4)) : null;
}
