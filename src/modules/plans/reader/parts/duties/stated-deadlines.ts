import { type FoundDeadline, findDeadlines } from '../../grammar/deadlines/deadlines.ts';
import { receiverIn } from '../../grammar/reports/receivers.ts';
import type { YearOfMonth } from '../../grammar/times/plan-years.ts';
import { clauseIn, type Paragraph } from '../../text/paragraphs.ts';
import { sentencesOf } from '../../text/sentences.ts';
import type { Deadline, ReportDuty } from '../../types.ts';

/** Every limit of time in the running text; the schedule of a task stays with its task. */
export function readDeadlines(body: Paragraph[], years: YearOfMonth | number | null): Deadline[] {
  return body.flatMap((paragraph) =>
    sentencesOf(paragraph.text).flatMap((sentence) =>
      findDeadlines(sentence.text, years)
        .filter(isStated(sentence.text))
        .map(({ date, inclusive, every, on, relative, confidence }) => ({
          text: sentence.text,
          date,
          inclusive,
          every,
          on,
          relative,
          clause: clauseIn(paragraph, sentence.from, sentence.to),
          confidence,
        })),
    ),
  );
}

/** Hours behind an event are a limit only for who must tell somebody. */
function isStated(sentence: string): (due: FoundDeadline) => boolean {
  return ({ date, every, relative, text }) =>
    date !== null ||
    every !== null ||
    relative !== null ||
    !/giờ|phút|tiếng|trong ngày/iu.test(text) ||
    receiverIn(sentence) !== null;
}

/** The limits of a table of reports, which is no running text. */
export function deadlinesOf(duties: ReportDuty[]): Deadline[] {
  return duties.map(({ due, inclusive, every, on, relative, clause, confidence }) => ({
    text: clause.text,
    date: due,
    inclusive,
    every,
    on,
    relative,
    clause,
    confidence,
  }));
}
