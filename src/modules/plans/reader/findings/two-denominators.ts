import { readMeasures } from '../grammar/measures.ts';
import { clauseIn } from '../text/paragraphs.ts';
import { sentencesOf } from '../text/sentences.ts';
import { fold } from '../text/tidy-text.ts';
import type { Clause, Finding } from '../types.ts';
import type { FindingContext } from './finding-context.ts';

interface Coverage {
  of: string;
  target: number;
  /** What is to happen to the set: the words after it. */
  goal: string;
  place: string;
  clause: Clause;
}

const SAME_GOAL = 0.6;

/** The same goal asked of two different sets: "100 %" then has two denominators (P13). */
export function twoDenominators(context: FindingContext): Finding[] {
  const coverages = [...inBody(context), ...inTasks(context)];
  const findings: Finding[] = [];
  for (const [index, first] of coverages.entries()) {
    for (const second of coverages.slice(index + 1)) {
      const finding = compare(first, second);
      if (finding) findings.push(finding);
    }
  }
  return findings;
}

function inBody({ body }: FindingContext): Coverage[] {
  return body.flatMap((paragraph) =>
    sentencesOf(paragraph.text).flatMap((sentence) =>
      coveragesIn(sentence.text, 'phần nội dung', clauseIn(paragraph, sentence.from, sentence.to)),
    ),
  );
}

function inTasks({ reading }: FindingContext): Coverage[] {
  return reading.tasks.flatMap((task) =>
    coveragesIn(task.title, `nhiệm vụ số ${task.no} của phụ lục`, task.clause),
  );
}

function coveragesIn(text: string, place: string, clause: Clause): Coverage[] {
  return readMeasures(text).flatMap((measure) => {
    if (measure.kind !== 'coverage') return [];
    const after = text.slice(text.indexOf(measure.of) + measure.of.length);
    return [{ of: measure.of, target: measure.target, goal: after, place, clause }];
  });
}

function compare(first: Coverage, second: Coverage): Finding | null {
  if (first.target !== second.target || similarity(first.goal, second.goal) < SAME_GOAL) return null;
  const onlyFirst = missingFrom(first.of, second.of);
  const onlySecond = missingFrom(second.of, first.of);
  if (onlyFirst.length === 0 && onlySecond.length === 0) return null;
  const percent = Math.round(first.target * 100);
  return {
    code: 'two-denominators',
    severity: 'warning',
    message: `Cùng một chỉ tiêu ${percent}% nhưng tính trên hai tập khác nhau: ${describe(first, onlyFirst)}; ${describe(second, onlySecond)}. Cần chọn cách tính hoặc theo dõi song song cả hai.`,
    details: { first: first.of, second: second.of, onlyFirst, onlySecond },
    clause: first.clause,
    also: [second.clause],
    confidence: 0.85,
  };
}

function describe(coverage: Coverage, only: string[]): string {
  const more = only.length > 0 ? ` (chỉ nơi này có: ${only.join(', ')})` : '';
  return `${coverage.place} ghi “${coverage.of}”${more}`;
}

/** Members of one set that the other does not name. */
function missingFrom(set: string, other: string): string[] {
  const elsewhere = fold(other);
  return membersOf(set).filter((member) => !elsewhere.includes(fold(member)));
}

function membersOf(set: string): string[] {
  return set
    .split(/,(?!\s*nuôi dưỡng)\s*|\s+và\s+(?!truyền)/u)
    .map((member) =>
      member
        .replace(/^(?:các|số|trường học thuộc cấp|trường thuộc cấp|trường học|trường|cấp|và)\s+/giu, '')
        .trim(),
    )
    .filter((member) => member.length > 1);
}

function similarity(a: string, b: string): number {
  const first = new Set(fold(a).match(/[a-z\d]+/g) ?? []);
  const second = new Set(fold(b).match(/[a-z\d]+/g) ?? []);
  const shared = [...first].filter((word) => second.has(word)).length;
  const smaller = Math.min(first.size, second.size);
  return smaller < 4 ? 0 : shared / smaller;
}
