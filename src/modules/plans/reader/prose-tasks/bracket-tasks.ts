import { readSchedule } from '../grammar/times/schedules.ts';
import { readDoers } from '../grammar/units/doers.ts';
import { type LabelledParts, labelledParts } from '../grammar/units/duty-labels.ts';
import { isUnitStart, splitUnits } from '../grammar/units/unit-phrases.ts';
import { clauseIn } from '../text/paragraphs.ts';
import { isAmongTasks, type ProseItem } from './prose-items.ts';
import type { ProseTask } from './prose-task.ts';

// One level of brackets inside: "(Chủ trì: Phòng A (Tổ truyền thông); thời hạn: …)".
const BRACKET = /\(((?:[^()]|\([^()]*\))*)\)/gu;
const DUTY = /chủ trì|phối hợp|thực hiện|phụ trách|phân công|đầu mối|chịu trách nhiệm|tham mưu|giao/iu;
const LABELLED = 0.8;
const IN_WORDS = 0.75;
const UNITS_AND_TIME = 0.7;
const UNITS_ALONE = 0.65;
const SHORTEST_TITLE = 8;
/** A bracket with nothing but a unit says who does it only where the plan does so throughout. */
const FEWEST_UNITS_ALONE = 3;

type Duty = Pick<ProseTask, 'lead' | 'partners' | 'time' | 'product' | 'confidence'>;

/** "Tổ chức hội thi (Chủ trì: …; phối hợp: …; thời hạn: …)": the task is what stands before the bracket. */
export function bracketTasks(items: ProseItem[]): ProseTask[] {
  const among = items.filter(isAmongTasks);
  const inline = among.flatMap(inlineTask);
  const isStated = inline.length > 0 || among.some((item) => tasksOf(item, dutyIn).length > 0);
  const alone = isStated ? [] : among.flatMap((item) => tasksOf(item, unitsAlone));
  if (alone.length >= FEWEST_UNITS_ALONE) return alone;
  return [...among.flatMap((item) => tasksOf(item, (text) => dutyIn(text) ?? unitsAndTime(text))), ...inline];
}

function tasksOf(item: ProseItem, dutyOf: (text: string) => Duty | null): ProseTask[] {
  let from = 0;
  const tasks: ProseTask[] = [];
  for (const match of item.text.matchAll(BRACKET)) {
    const duty = dutyOf(match[1] ?? '');
    const title = item.text.slice(from, match.index).replace(/^[\s.;,:]+/u, '');
    if (!duty || title.length < SHORTEST_TITLE) continue;
    const end = match.index + match[0].length;
    tasks.push({ ...taskAt(item, from, end, tasks.length), ...duty, title });
    from = end;
  }
  return tasks;
}

function taskAt(item: ProseItem, from: number, to: number, turn: number) {
  return {
    no: turn === 0 ? item.no : `${item.no}-${turn + 1}`,
    notes: [],
    group: item.above.at(-1)?.title ?? null,
    clause: clauseIn(item.paragraph, from, to),
  };
}

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

/** "(Văn phòng; tháng 3/2024)" after a task can mean nothing else; a year alone could be that of a document. */
function unitsAndTime(text: string): Duty | null {
  const duty = unitsAlone(text);
  return duty?.time && !/^(?:năm\s+)?\d{4}$/iu.test(duty.time)
    ? { ...duty, confidence: UNITS_AND_TIME }
    : null;
}

/** "(Phòng Nội vụ; Quý II)": units and perhaps a time, no other word. */
function unitsAlone(text: string): Duty | null {
  const [units = '', ...others] = text.split(
    /;|\s[-–]\s|,\s+(?=(?:trong\s+|trước\s+|xong\s+)?(?:ngày|tháng|quý)\s+[\dIV])/iu,
  );
  const lead = splitUnits(units);
  const time = others.join('; ').trim();
  if (lead.length === 0 || !lead.every(isUnitStart) || units.length > 100) return null;
  if (time && readSchedule(time, null).kind === 'none') return null;
  return { lead, partners: [], time, product: null, confidence: UNITS_ALONE };
}

/** "Tổ chức hội nghị. Đơn vị chủ trì: Phòng A; thời gian: Quý II" in one paragraph, without brackets. */
function inlineTask(item: ProseItem): ProseTask[] {
  const labelled = labelledParts(item.text.replace(BRACKET, (bracket) => '·'.repeat(bracket.length)));
  if (!labelled?.parts.lead || labelled.from < SHORTEST_TITLE || isLabelOfPlan(labelled)) return [];
  const doers = readDoers(item.text.slice(labelled.from));
  if (doers.lead.length === 0 || !(doers.lead.some(isUnitStart) || isPerson(item.text.slice(labelled.from))))
    return [];
  return [
    {
      ...taskAt(item, 0, item.text.length, 0),
      title: item.text.slice(0, labelled.from),
      lead: doers.lead,
      partners: doers.partners,
      time: labelled.parts.time ?? doers.time,
      product: labelled.parts.product ?? null,
      confidence: IN_WORDS,
    },
  ];
}

/** "Phụ trách: cô giáo dạy nhạc": who is named by a label that only people stand behind. */
function isPerson(text: string): boolean {
  return /^(?:người (?:thực hiện|phụ trách)|phụ trách|chủ trì)\s*:\s*\p{L}[^.;:]{2,60}(?:[.;]|$)/iu.test(
    text,
  );
}

/** "Thời gian và phân công:" names a section, not a task. */
function isLabelOfPlan({ before }: LabelledParts): boolean {
  return /^(?:thời gian|địa điểm|đối tượng|hình thức|nội dung|phân công)(?!\p{L})/iu.test(before);
}
