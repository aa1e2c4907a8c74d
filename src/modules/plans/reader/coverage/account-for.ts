import type { FindingContext } from '../findings/finding-context.ts';
import { type Paragraph, paragraphsOf } from '../text/paragraphs.ts';
import { linesIn, type SourceLine, type Span } from '../text/source-text.ts';
import type { Clause, Coverage, PlanReading } from '../types.ts';
import { factClauses, linesWithin } from './fact-lines.ts';
import { placeParagraphs } from './headings.ts';
import { formLines, isDumpedLink, noiseLines } from './known-lines.ts';
import { NO_FACT_RULES, type Passage } from './no-fact-rules.ts';
import { mayHoldFact } from './signals.ts';
import { tableForm } from './table-lines.ts';

type Fate = Exclude<keyof Coverage, 'characters'>;

/**
 * What became of every character, line by line: a line is a fact when a clause of a fact holds it, else noise, a
 * heading, or text that a rule knows to hold no fact. Everything else is unread and shown to a person.
 */
export function accountFor(context: FindingContext): Pick<PlanReading, 'unread' | 'coverage'> {
  const fates = fatesOf(context);
  const { lines } = context.source;
  const coverage: Coverage = { characters: 0, facts: 0, sections: 0, noFact: 0, noise: 0, unread: 0 };
  for (const [index, { text }] of lines.entries()) {
    const count = characters(text);
    coverage.characters += count;
    coverage[fates[index] ?? 'unread'] += count;
  }
  return { coverage, unread: passagesOf(lines, fates, paragraphStarts(context)) };
}

function characters(text: string): number {
  return text.replace(/\s/g, '').length;
}

function fatesOf(context: FindingContext): (Fate | null)[] {
  const { source, reading } = context;
  const isFact = linesWithin(factClauses(reading), source.lines.length);
  const noise = noiseLines(source);
  const form = formLines(context);
  const tables = tableForm(source, isFact, groupsOf(reading));
  const prose = proseFates(context);
  return source.lines.map(({ no, text }, index) => {
    if (text.trim() === '') return null;
    if (noise.has(no) && !isFact[index]) return 'noise';
    if (isFact[index]) return 'facts';
    if (isDumpedLink(text)) return 'noise';
    if (form.has(no) || tables.has(no)) return 'noFact';
    return prose.get(no) ?? 'unread';
  });
}

function groupsOf({ tasks, documents }: FindingContext['reading']): Set<string> {
  const groups = [...tasks.map(({ group }) => group), ...documents.map(({ group }) => group)];
  return new Set(groups.filter((group) => group !== null && group !== undefined));
}

/** Headings and paragraphs that a rule knows. */
function proseFates({ reading, preamble, body, source, outline }: FindingContext): Map<number, Fate> {
  const fates = new Map<number, Fate>();
  const judge = (passage: Passage, from: number, to: number) => {
    if (!NO_FACT_RULES.some(({ test }) => test(passage))) return;
    for (let no = from; no <= to; no++) fates.set(no, 'noFact');
  };
  for (const { text, fromLine, toLine } of preamble)
    judge({ text, path: [], place: 'preamble' }, fromLine, toLine);
  for (const { text, fromLine, toLine } of paragraphsOf(linesIn(source, outline.articles)))
    judge({ text, path: [], place: 'articles' }, fromLine, toLine);
  const isChannel = linesWithin(
    reading.channels.map(({ clause }) => clause),
    source.lines.length,
  );
  for (const { paragraph, path, isHeading } of placeParagraphs(body, reading.sections)) {
    const { text, fromLine, toLine } = paragraph;
    for (const no of wordsAroundChannels(paragraph, isChannel)) fates.set(no, 'noFact');
    if (isHeading) for (let no = fromLine; no <= toLine; no++) fates.set(no, 'sections');
    else judge({ text, path, place: 'body' }, fromLine, toLine);
  }
  return fates;
}

/** What a line says beside the addresses that stand in the next ones: their names and what they are for. */
function wordsAroundChannels({ pieces }: Paragraph, isChannel: readonly boolean[]): number[] {
  const lines = pieces.map(({ line }) => line);
  if (!lines.some(({ no }) => isChannel[no - 1])) return [];
  return lines.filter(({ text }) => !mayHoldFact(text.replace(ADDRESSES, ' '))).map(({ no }) => no);
}

// Named again, the channel itself is a fact at its first mention.
const ADDRESSES = /https?:\/\/\S+/gu;

function paragraphStarts({ preamble, body }: FindingContext): Set<number> {
  return new Set([...preamble, ...body].map(({ fromLine }) => fromLine));
}

/** Unread lines as passages: one for each paragraph, blank lines and noise inside it bridged. */
function passagesOf(lines: SourceLine[], fates: (Fate | null)[], starts: ReadonlySet<number>): Clause[] {
  const spans: Span[] = [];
  let goesOn = false;
  for (const [index, { no }] of lines.entries()) {
    const fate = fates[index];
    const last = spans.at(-1);
    if (fate === 'unread' && goesOn && last && !starts.has(no)) last.to = no;
    else if (fate === 'unread') spans.push({ from: no, to: no });
    if (fate && fate !== 'noise') goesOn = fate === 'unread';
  }
  return spans.map(({ from, to }) => clauseOf(lines, from, to));
}

function clauseOf(lines: SourceLine[], fromLine: number, toLine: number): Clause {
  const text = lines
    .slice(fromLine - 1, toLine)
    .map((line) => line.text)
    .join('\n')
    .trim();
  return { fromLine, toLine, text };
}
