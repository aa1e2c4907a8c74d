import { linesWithin } from '../../coverage/fact-lines.ts';
import { readMeasures } from '../../grammar/measures/measures.ts';
import { clauseIn } from '../../text/paragraphs.ts';
import { sentencesOf } from '../../text/sentences.ts';
import { fold } from '../../text/tidy-text.ts';
import type { Clause } from '../../types.ts';
import type { FindingContext } from '../finding-context.ts';
import { MOST_COMPARED, type Words, wordsOf } from '../similarity.ts';

/** "95 % of these schools do this": a target, its set and what is to happen to the set. */
export interface StatedCoverage {
  of: string;
  target: number;
  members: string[];
  /** Words after the set. */
  goal: Words;
  place: string;
  clause: Clause;
}

/** Every coverage that running text and task titles state. */
export function statedCoverages(context: FindingContext): StatedCoverage[] {
  return [...inBody(context), ...inTasks(context)].slice(0, MOST_COMPARED);
}

function inBody({ body }: FindingContext): StatedCoverage[] {
  return body.flatMap((paragraph) =>
    paragraph.text.includes('%')
      ? sentencesOf(paragraph.text).flatMap((sentence) =>
          coveragesIn(sentence.text, 'phần nội dung', clauseIn(paragraph, sentence.from, sentence.to)),
        )
      : [],
  );
}

/** Rows of tables; a task that is a sentence of the text is read there. */
function inTasks({ reading, body, source }: FindingContext): StatedCoverage[] {
  const isProse = linesWithin(body, source.lines.length);
  return reading.tasks
    .filter(({ clause }) => !isProse[clause.fromLine - 1])
    .flatMap((task) => coveragesIn(task.title, `nhiệm vụ số ${task.no} của phụ lục`, task.clause));
}

function coveragesIn(text: string, place: string, clause: Clause): StatedCoverage[] {
  return readMeasures(text).flatMap((measure) => {
    if (measure.kind !== 'coverage') return [];
    const { of, target } = measure;
    const at = text.indexOf(of);
    const after = wordsOf(text.slice(at + of.length));
    // "Tổ chức tuần lễ đọc sách tại 100 % trường": the goal stands before its set.
    const goal = after.size > 0 ? after : wordsOf(text.slice(0, at));
    return [{ of, target, members: membersOf(of), goal, place, clause }];
  });
}

/** Members of one set that the other does not name. */
export function missingFrom(set: StatedCoverage, other: StatedCoverage): string[] {
  const elsewhere = fold(other.of);
  return set.members.filter((member) => !elsewhere.includes(fold(member)));
}

// "bảo vệ, nuôi dưỡng trẻ em", "khám, chữa bệnh", "thông tin và truyền thông": two words of one name.
const ONE_NAME =
  '(?:nuôi dưỡng|chăm sóc|bảo vệ|chữa bệnh|điều trị|bồi dưỡng|dạy nghề|đào tạo|truyền thông|phát triển)';
const BETWEEN_MEMBERS = new RegExp(String.raw`(?:,\s*|\s+và\s+)(?!\s|${ONE_NAME}(?!\p{L}))`, 'iu');

function membersOf(set: string): string[] {
  return set
    .split(BETWEEN_MEMBERS)
    .map((member) =>
      member
        .replace(/^(?:các|số|trường học thuộc cấp|trường thuộc cấp|trường học|trường|cấp|và)\s+/giu, '')
        .trim(),
    )
    .filter((member) => member.length > 1);
}
