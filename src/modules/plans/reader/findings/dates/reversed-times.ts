import { linesWithin } from '../../coverage/fact-lines.ts';
import { clauseIn } from '../../text/paragraphs.ts';
import { sentencesOf } from '../../text/sentences.ts';
import type { Clause, Finding } from '../../types.ts';
import type { FindingContext } from '../finding-context.ts';
import { OF_YEAR } from './date-patterns.ts';

// Only times that name both years themselves are judged: a year that the reader supplied proves nothing.
const POINT = String.raw`(?:(\d{1,2})\s*[/.-]\s*)?(\d{1,2})${OF_YEAR}`;
const FROM_TO = new RegExp(
  String.raw`(?<![\d/])${POINT}\s*(?:đến|tới|[-–])(?:\s+(?:hết|ngày|tháng))*\s*${POINT}(?!\d)`,
  'iu',
);
/** In running text two dates with a dash may be anything: there the word must stand before them. */
const SAID_FROM = /(?<!\p{L})từ(?:\s+(?:ngày|tháng))*\s*$/iu;

/** Times that end before they begin, of tasks and in running text. */
export function reversedTimes({ reading, body, source }: FindingContext): Finding[] {
  const ofTasks = reading.tasks.flatMap(({ no, schedule: { text }, clause }) =>
    isReversed(text) ? [reversed(`Thời gian của nhiệm vụ số ${no}`, text, clause, no)] : [],
  );
  const isToldOf = linesWithin(
    ofTasks.map(({ clause }) => clause),
    source.lines.length,
  );
  const inText = body.flatMap((paragraph) =>
    sentencesOf(paragraph.text).flatMap((sentence) => {
      const found = FROM_TO.exec(sentence.text);
      if (!found || !SAID_FROM.test(sentence.text.slice(0, found.index)) || !isReversed(found[0])) return [];
      const clause = clauseIn(paragraph, sentence.from, sentence.to);
      return isToldOf[clause.fromLine - 1] ? [] : [reversed('Thời gian', `từ ${found[0]}`, clause, null)];
    }),
  );
  return [...ofTasks, ...inText];
}

function isReversed(text: string): boolean {
  const parts = FROM_TO.exec(text)
    ?.slice(1)
    .map((part) => Number(part ?? 0));
  if (!parts) return false;
  const [fromDay = 0, fromMonth = 0, fromYear = 0, toDay = 0, toMonth = 0, toYear = 0] = parts;
  const from = (fromYear * 100 + fromMonth) * 100 + fromDay;
  return from > (toYear * 100 + toMonth) * 100 + (toDay || AFTER_EVERY_DAY);
}

/** A month without a day ends after all its days. */
const AFTER_EVERY_DAY = 99;

function reversed(what: string, text: string, clause: Clause, task: string | null): Finding {
  return {
    code: 'schedule-reversed',
    severity: 'error',
    message: `${what} (“${text}”) kết thúc trước khi bắt đầu; cần ghi lại cho đúng.`,
    details: { task, text },
    clause,
    confidence: 0.9,
  };
}
