import { readDoers } from '../grammar/doers.ts';
import { labelledParts } from '../grammar/duty-labels.ts';
import { clauseIn } from '../text/paragraphs.ts';
import { isAmongTasks, type ProseItem } from './prose-items.ts';
import type { ProseTask } from './prose-task.ts';

// One level of brackets inside: "(Chủ trì: Phòng A (Tổ truyền thông); thời hạn: …)".
const BRACKET = /\(((?:[^()]|\([^()]*\))*)\)/gu;
const DUTY = /chủ trì|phối hợp|thực hiện|phụ trách|phân công|đầu mối|chịu trách nhiệm/iu;
const LABELLED = 0.8;
const IN_WORDS = 0.75;
const SHORTEST_TITLE = 8;

/** "Tổ chức hội thi (Chủ trì: …; phối hợp: …; thời hạn: …)": the task is what stands before the bracket. */
export function bracketTasks(items: ProseItem[]): ProseTask[] {
  return items.filter(isAmongTasks).flatMap(tasksOf);
}

function tasksOf(item: ProseItem): ProseTask[] {
  let from = 0;
  const tasks: ProseTask[] = [];
  for (const match of item.text.matchAll(BRACKET)) {
    const duty = dutyIn(match[1] ?? '');
    const title = item.text.slice(from, match.index).replace(/^[\s.;,:]+/u, '');
    if (!duty || title.length < SHORTEST_TITLE) continue;
    const end = match.index + match[0].length;
    tasks.push({
      ...duty,
      no: tasks.length === 0 ? item.no : `${item.no}-${tasks.length + 1}`,
      title,
      notes: [],
      group: item.above.at(-1)?.title ?? null,
      clause: clauseIn(item.paragraph, from, end),
    });
    from = end;
  }
  return tasks;
}

type Duty = Pick<ProseTask, 'lead' | 'partners' | 'time' | 'product' | 'confidence'>;

function dutyIn(text: string): Duty | null {
  if (!DUTY.test(text)) return null;
  const labelled = labelledParts(text);
  const doers = readDoers(withoutTime(text, labelled?.parts.time !== undefined));
  if (doers.lead.length === 0 || !(labelled?.parts.lead || doers.stated)) return null;
  return {
    lead: doers.lead,
    partners: doers.partners,
    time: labelled?.parts.time ?? doers.time,
    product: labelled?.parts.product ?? null,
    confidence: labelled?.parts.lead ? LABELLED : IN_WORDS,
  };
}

/** "Văn phòng chủ trì; thời gian: thường xuyên": who stands in words, when behind a label. */
function withoutTime(text: string, hasTime: boolean): string {
  return hasTime
    ? text.replace(/[;,.]?\s*(?:thời\s+(?:gian|hạn|điểm)|tiến độ|hoàn thành)[^:;]*:[^;]*/iu, '')
    : text;
}
