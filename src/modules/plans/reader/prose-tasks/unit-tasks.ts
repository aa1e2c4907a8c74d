import { ACTION, partnersInText } from '../grammar/units/partners-in-text.ts';
import { isUnitStart, unitInHeading } from '../grammar/units/unit-phrases.ts';
import type { SectionNode } from '../parts/sections/sections.ts';
import { clauseIn } from '../text/paragraphs.ts';
import { sentencesOf } from '../text/sentences.ts';
import { isUpperLine } from '../text/tidy-text.ts';
import { type Assignment, assignmentIn } from './assigning-sentences.ts';
import { isAmongTasks, type ProseItem } from './prose-items.ts';
import type { ProseTask } from './prose-task.ts';
import { isClosing, isOnlyReport } from './report-sentences.ts';

const ASSIGNS =
  /tổ chức thực hiện|phân công|trách nhiệm|nhiệm vụ|thực hiện kế hoạch|giải pháp|tổ chức triển khai/iu;
const UNDER_A_UNIT = 0.75;
const IN_A_SENTENCE = 0.7;
const LONGEST_UNIT = 120;

/** What units have to do, under their names as headings or in sentences that name them. */
export function unitTasks(items: ProseItem[]): ProseTask[] {
  return items.filter((item) => isAmongTasks(item) && isAssigning(item)).flatMap(taskOf);
}

function isAssigning({ above, node }: ProseItem): boolean {
  return [...above, ...(node ? [node] : [])].some(({ title }) => ASSIGNS.test(title));
}

function taskOf(item: ProseItem): ProseTask[] {
  const heading = unitAbove(item);
  const own = item.node ? ownText(item.node, heading) : item.text;
  if (!own || isClosing(own, item.paragraph.marker !== null)) return [];
  return assignmentsIn(own, heading).map(({ lead, title, confidence }, turn) => ({
    no: turn === 0 ? item.no : `${item.no}-${turn + 1}`,
    title,
    lead,
    partners: partnersInText(title).filter((unit) => !lead.includes(unit)),
    time: '',
    product: null,
    notes: [],
    group: item.above.findLast(({ title: name }) => ASSIGNS.test(name))?.title ?? null,
    clause: clauseIn(item.paragraph),
    confidence,
  }));
}

/** Under a unit's name the whole text is its work; elsewhere each sentence that names its own unit. */
function assignmentsIn(text: string, heading: string | null): (Assignment & { confidence: number })[] {
  const whole = assignmentIn(text);
  if (heading && !whole) {
    const title = withoutReports(text);
    return title ? [{ lead: [heading], title, confidence: UNDER_A_UNIT }] : [];
  }
  const sentences = sentencesOf(text).flatMap((sentence) => assignmentIn(sentence.text) ?? []);
  const each = sentences.length > 1 && !heading ? sentences : whole ? [whole] : sentences;
  return each.flatMap(({ lead, title }) => {
    const work = withoutReports(title);
    return work ? [{ lead, title: work, confidence: IN_A_SENTENCE }] : [];
  });
}

/** The nearest heading that is a unit's name, as it is written. */
function unitAbove({ above, node }: ProseItem): string | null {
  const headings = node && isUnitHeading(node) ? [...above, node] : above;
  const heading = headings.findLast(isUnitHeading);
  return heading ? unitInHeading(heading.title) : null;
}

function isUnitHeading({ title }: SectionNode): boolean {
  const unit = unitInHeading(title);
  return (
    isUnitStart(unit) &&
    !isUpperLine(title) &&
    unit.length <= LONGEST_UNIT &&
    !/[.;]/u.test(unit) &&
    !ACTION.test(unit)
  );
}

/** Of a heading that is a unit only what follows the name; of any other heading the whole. */
function ownText(node: SectionNode, unit: string | null): string {
  if (!isUnitHeading(node)) return unit || assignmentIn(node.heading.text) ? node.heading.text : '';
  if (node.inline) return node.inline;
  const rest = node.title.slice(
    node.title.indexOf(unitInHeading(node.title)) + unitInHeading(node.title).length,
  );
  return /\p{L}{2,}\s+\p{L}/u.test(rest.replace(/\([^()]*\)/gu, '')) ? node.heading.text : '';
}

/** Sentences that only ask for a report are report duties, no tasks. */
function withoutReports(text: string): string {
  const kept = sentencesOf(text).filter((sentence) => !isOnlyReport(sentence.text));
  if (kept.length === 0) return '';
  return text.slice(kept[0]?.from ?? 0, kept.at(-1)?.to);
}
