import { findDeadlines } from '../grammar/deadlines.ts';
import { clauseIn, type Paragraph } from '../text/paragraphs.ts';
import { sentencesOf } from '../text/sentences.ts';
import type { Deadline } from '../types.ts';

/** Every limit of time in the running text; the schedule of a task stays with its task. */
export function readDeadlines(body: Paragraph[], planYear: number | null): Deadline[] {
  return body.flatMap((paragraph) =>
    sentencesOf(paragraph.text).flatMap((sentence) =>
      findDeadlines(sentence.text, planYear).map(({ date, inclusive, every }) => ({
        text: sentence.text,
        date,
        inclusive,
        every,
        clause: clauseIn(paragraph, sentence.from, sentence.to),
        confidence: date ? 0.9 : 0.7,
      })),
    ),
  );
}
