import { findHeaderDate, isoDate, yearMonth } from '../grammar/dates.ts';
import { BLANK_NUMBER_SYMBOL, numberOf, SYMBOL, TYPE_NAMES, tidySymbol } from '../grammar/symbols.ts';
import { isRule } from '../text/line-noise.ts';
import { markerOf } from '../text/markers.ts';
import { clauseOfSpan, linesIn, type SourceLine, type SourceText } from '../text/source-text.ts';
import { isUpperLine, joinWrapped, squash } from '../text/tidy-text.ts';
import type { Clause, DocumentField, PlanDocument } from '../types.ts';
import { headerBodies } from './header-bodies.ts';
import type { Outline } from './outline.ts';

type Head = Omit<PlanDocument, 'signer'> & { clauses: Partial<Record<DocumentField, Clause>> };

const TYPES = TYPE_NAMES.map((name) => name.toUpperCase()).join('|');
const TYPE_LINE = new RegExp(`^(?:${TYPES})$`, 'u');
// "KẾ HOẠCH TRUYỀN THÔNG NĂM 2024": type and subject on one line.
const TYPE_WITH_TITLE = new RegExp(String.raw`^(${TYPES})\s+(?=\p{Lu})`, 'u');
const SYMBOLS = String.raw`\s*:?\s*(?:(${SYMBOL})|${BLANK_NUMBER_SYMBOL})`;
const HEADER_NUMBER = new RegExp(String.raw`(?:^|\s{2,}|\t)Số${SYMBOLS}`, 'u');
const ATTACHED_NUMBER = new RegExp(String.raw`\s[Ss]ố${SYMBOLS}`, 'u');
const HEADER_PLACE = /(\p{Lu}[^,;:\d]{1,40}),\s*$/u;
const TITLE_LINES = 8;
// A head is short; further down a date or number belongs to something else.
const HEAD_LINES = 25;

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
  const typeLine =
    lines.find((line) => TYPE_LINE.test(squash(line.text))) ??
    lines.find((line) => TYPE_WITH_TITLE.test(squash(line.text)));
  if (typeLine) readTypeAndTitle(source, lines, typeLine, head);
  const above = lines.filter((line) => line.no < (typeLine?.no ?? HEAD_LINES));
  for (const { no } of above) {
    readNumber(HEADER_NUMBER, clauseOfSpan(source, { from: no, to: no }), head);
    readDateAndPlace(clauseOfSpan(source, { from: no, to: no }), head);
  }
  readBodies(source, above, head);
  for (const appendix of outline.appendices) readAttachedLine(source, appendix.span.from, head);
  head.year = yearOf(head);
  return head;
}

function readTypeAndTitle(source: SourceText, lines: SourceLine[], typeLine: SourceLine, head: Head): void {
  const text = squash(typeLine.text);
  const together = TYPE_LINE.test(text) ? null : TYPE_WITH_TITLE.exec(text);
  const name = (together?.[1] ?? text).toLowerCase();
  head.type = TYPE_NAMES.find((type) => type.toLowerCase() === name) ?? null;
  head.clauses.type = clauseOfSpan(source, { from: typeLine.no, to: typeLine.no });
  const below = titleLines(lines.filter((line) => line.no > typeLine.no));
  const title = [...(together ? [text.slice(together[0].length)] : []), ...below.map((line) => line.text)];
  if (title.length === 0) return;
  head.title = joinWrapped(title).replace(/[.;]+$/, '');
  const from = together ? typeLine.no : (below[0]?.no ?? typeLine.no);
  head.clauses.title = clauseOfSpan(source, { from, to: below.at(-1)?.no ?? from });
}

/** Up to the rule, a bracket or the first numbered paragraph. */
function titleLines(lines: SourceLine[]): SourceLine[] {
  const title: SourceLine[] = [];
  for (const line of lines) {
    const text = line.text.trim();
    if (isRule(text) || text.startsWith('(') || markerOf(text) || title.length >= TITLE_LINES) break;
    if (text) title.push(line);
  }
  return title;
}

function readNumber(pattern: RegExp, clause: Clause, head: Head): void {
  const number = pattern.exec(clause.text.replace(/\n/g, ' '));
  if (!number || head.symbol) return;
  head.symbol = tidySymbol(number[1] ?? number[2] ?? '');
  head.number = number[1] ? numberOf(head.symbol) : null;
  head.clauses.symbol = clause;
  head.clauses.number = clause;
}

/** "Bình An, ngày 05 tháng 02 năm 2024", also behind the number on one line. */
function readDateAndPlace(clause: Clause, head: Head): void {
  const date = findHeaderDate(clause.text);
  if (!date) return;
  const before = clause.text.slice(0, date.from).replace(HEADER_NUMBER, '   ');
  const place = HEADER_PLACE.exec(before.split(/\s{3,}|\t/).at(-1) ?? '')?.[1];
  if (!place && before.trim() !== '') return;
  takeDate(clause, head);
  if (place && !head.place) {
    head.place = squash(place);
    head.clauses.place = clause;
  }
}

function takeDate(clause: Clause, head: Head): void {
  const date = findHeaderDate(clause.text.replace(/\n/g, ' '));
  if (!date || head.issuedOn) return;
  head.issuedOn = isoDate(date.year ?? undefined, date.month ?? undefined, date.day ?? undefined);
  if (date.year && date.month && date.month <= 12) head.issuedMonth ??= yearMonth(date.year, date.month);
  if (head.issuedOn || !head.clauses.issuedOn) head.clauses.issuedOn = clause;
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
  const clause = clauseOfSpan(source, { from: opening.no, to: closing.no });
  readNumber(ATTACHED_NUMBER, clause, head);
  takeDate(clause, head);
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
