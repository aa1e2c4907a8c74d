import { findDeadlines } from '../../grammar/deadlines/deadlines.ts';
import type { YearOfMonth } from '../../grammar/times/plan-years.ts';
import { clauseIn, type Paragraph } from '../../text/paragraphs.ts';
import { sentencesOf } from '../../text/sentences.ts';
import type { Deadline } from '../../types.ts';

/** Every limit of time in the running text; the schedule of a task stays with its task. */
export function readDeadlines(body: Paragraph[], years: YearOfMonth | number | null): Deadline[] {
  return body.flatMap((paragraph) =>
    sentencesOf(paragraph.text).flatMap((sentence) =>
      findDeadlines(sentence.text, years).map(({ date, inclusive, every, on, relative, confidence }) => ({
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
