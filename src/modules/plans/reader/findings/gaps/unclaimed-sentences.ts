import { factClauses, linesWithin } from '../../coverage/fact-lines.ts';
import { hasCount } from '../../coverage/signals.ts';
import { clauseIn, type Paragraph } from '../../text/paragraphs.ts';
import { sentencesOf } from '../../text/sentences.ts';
import { fold, squash } from '../../text/tidy-text.ts';
import type { Clause, Finding } from '../../types.ts';
import type { FindingContext } from '../finding-context.ts';
import { grouped } from '../places/clauses.ts';

type Facts = FindingContext['reading'];

interface Claim {
  clause: Clause;
  /** Folded texts; a sentence that holds one of them, or stands in one, is told by the fact. */
  texts: string[];
}

const SHORTEST = 3;
const KEPT = 90;

/**
 * Where a paragraph is one line, a fact from its first sentence covers the others: those with a figure that no fact
 * repeats are named here, because the text that was not read cannot show them.
 */
export function unclaimedSentences({ reading, body, source }: FindingContext): Finding[] {
  const isFact = linesWithin(factClauses(reading), source.lines.length);
  const byLine = Map.groupBy(claimsOf(reading), ({ clause }) => clause.fromLine);
  const found = body.flatMap((paragraph) =>
    isFact[paragraph.fromLine - 1] ? unclaimedIn(paragraph, byLine) : [],
  );
  const example = found[0]?.text ?? '';
  return grouped(
    {
      code: 'sentence-unclaimed',
      severity: 'note',
      message: `${found.length > 1 ? `Có ${found.length} câu` : 'Có một câu'} có số liệu nằm trong đoạn đã đọc nhưng chưa thành dữ kiện nào${example ? `: “${shorten(example)}”` : ''}; cần xem có thiếu gì không.`,
      details: { count: found.length },
      confidence: 0.7,
    },
    found.map(({ clause }) => clause),
  );
}

function shorten(text: string): string {
  return text.length <= KEPT ? text : `${text.slice(0, KEPT).replace(/\s+\S*$/u, '')}…`;
}

function unclaimedIn(paragraph: Paragraph, byLine: Map<number, Claim[]>): { text: string; clause: Clause }[] {
  const sentences = sentencesOf(paragraph.text);
  if (sentences.length < 2) return [];
  const claims = paragraph.pieces.flatMap(({ line }) => byLine.get(line.no) ?? []);
  return sentences.flatMap(({ text, from, to }) => {
    const folded = fold(text);
    const isTold = claims.some(({ texts }) =>
      texts.some((claim) => folded.includes(claim) || claim.includes(folded)),
    );
    return hasCount(text) && !isTold ? [{ text, clause: clauseIn(paragraph, from, to) }] : [];
  });
}

function claimsOf(reading: Facts): Claim[] {
  const claim = (clause: Clause, ...texts: (string | null | undefined)[]): Claim => ({
    clause,
    texts: texts
      .map((text) => fold(squash(text ?? '')).replace(/[.;,:]+$/, ''))
      .filter((text) => text.length >= SHORTEST),
  });
  return [
    ...reading.deadlines.map(({ clause, text }) => claim(clause, text)),
    ...reading.budgets.map(({ clause, text }) => claim(clause, text)),
    ...[...reading.audiences, ...reading.themes, ...reading.forms].map(({ clause, text }) =>
      claim(clause, text),
    ),
    ...[...reading.citations, ...reading.legalBases, ...reading.documents].map(({ clause, symbol }) =>
      claim(clause, symbol),
    ),
    ...reading.channels.map(({ clause, value, name }) => claim(clause, value, name)),
    ...reading.reportDuties.map(({ clause, due }) => claim(clause, ...daysOf(due))),
    ...reading.tasks.map(({ clause, title, notes, schedule, product }) =>
      claim(clause, title, schedule.text, product, ...notes),
    ),
  ];
}

/** The ways in which a day is written. */
function daysOf(due: string | null): string[] {
  if (!due) return [];
  const [year, month, day] = due.split('-').map(Number);
  return [
    `${day}/${month}`,
    `0${day}/${month}`,
    `${day}/0${month}`,
    `0${day}/0${month}`,
    `${day} thang ${month}`,
    `${month}/${year}`,
  ];
}
