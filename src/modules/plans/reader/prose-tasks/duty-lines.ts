import { readDoers } from '../grammar/units/doers.ts';
import { type LabelledParts, labelledParts } from '../grammar/units/duty-labels.ts';
import type { SectionNode } from '../parts/sections/sections.ts';
import { clauseIn, type Paragraph } from '../text/paragraphs.ts';
import { isAmongTasks, type ProseItem } from './prose-items.ts';
import type { ProseTask } from './prose-task.ts';

const CONFIDENCE = 0.8;
const RANK: Partial<Record<string, number>> = { letter: 6, dash: 7, plus: 8 };
const LOWEST = 9;

interface DutyLine {
  item: ProseItem;
  parts: LabelledParts['parts'];
}

/** A task and, in lines of their own below it, "Đơn vị chủ trì: …", "Thời gian thực hiện: …". */
export function dutyLineTasks(items: ProseItem[]): ProseTask[] {
  const tasks: ProseTask[] = [];
  let at = 0;
  while (at < items.length) {
    const lines = blockFrom(items, at);
    const title = lines.length > 0 ? titleOf(items, at) : null;
    const task = title ? taskOf(title, lines) : null;
    if (task) tasks.push(task);
    at += Math.max(1, lines.length);
  }
  return tasks;
}

function blockFrom(items: ProseItem[], from: number): DutyLine[] {
  const lines: DutyLine[] = [];
  for (const item of items.slice(from)) {
    const parts = dutyLine(item);
    if (!parts) break;
    lines.push({ item, parts });
  }
  return lines;
}

/** Sections of the whole plan ("3. Thời gian thực hiện: …") are no lines of a task. */
function dutyLine(item: ProseItem): LabelledParts['parts'] | null {
  if (item.node && item.node.kind !== 'letter') return null;
  const labelled = labelledParts(item.text);
  return labelled && labelled.from === 0 ? labelled.parts : null;
}

/** The nearest item before the lines that stands higher than they do. */
function titleOf(items: ProseItem[], at: number): ProseItem | null {
  const rank = rankOf(items[at]);
  for (let before = at - 1; before >= 0; before--) {
    const item = items[before];
    if (!item) return null;
    if (rankOf(item) < rank && !dutyLine(item)) return isTitle(item) ? item : null;
    if (item.node) return null;
  }
  return null;
}

function rankOf(item: ProseItem | undefined): number {
  if (!item) return LOWEST;
  return item.node ? (RANK[item.node.kind] ?? 0) : (RANK[item.paragraph.marker?.kind ?? ''] ?? LOWEST);
}

function isTitle(item: ProseItem): boolean {
  const isSection = item.node !== null && isRoman(item.node);
  return !isSection && isAmongTasks(item);
}

function isRoman({ kind }: SectionNode): boolean {
  return kind === 'roman' || kind === 'division' || kind === 'upper';
}

function taskOf(title: ProseItem, lines: DutyLine[]): ProseTask | null {
  const said = (part: keyof LabelledParts['parts']) =>
    lines.flatMap(({ parts }) => parts[part] ?? []).join('\n');
  const doers = readDoers(said('lead') || said('doers'));
  if (doers.lead.length === 0) return null;
  const helpers = readDoers(said('partners'));
  const last = lines.at(-1)?.item.paragraph ?? title.paragraph;
  return {
    no: title.no,
    title: title.text,
    lead: doers.lead,
    partners: [...doers.partners, ...helpers.lead, ...helpers.partners],
    time: said('time') || doers.time || helpers.time,
    product: said('product') || null,
    notes: lines.flatMap(({ parts, item }) => (parts.notes ? [item.text] : [])),
    group: title.above.at(-1)?.title ?? null,
    clause: clauseOver(title.paragraph, last),
    confidence: CONFIDENCE,
  };
}

function clauseOver(first: Paragraph, last: Paragraph) {
  const [from, to] = [clauseIn(first), clauseIn(last)];
  const base = first.among[0]?.no ?? 1;
  const lines = first.among.slice(from.fromLine - base, to.toLine - base + 1);
  return {
    fromLine: from.fromLine,
    toLine: to.toLine,
    text: lines
      .map(({ text }) => text)
      .join('\n')
      .trim(),
  };
}
