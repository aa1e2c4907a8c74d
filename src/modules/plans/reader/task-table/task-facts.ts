import { readMeasures, readProductMeasures, withoutRepeats } from '../grammar/measures/measures.ts';
import type { YearOfMonth } from '../grammar/times/plan-years.ts';
import { readSchedule } from '../grammar/times/schedules.ts';
import { readDoers } from '../grammar/units/doers.ts';
import { splitUnits } from '../grammar/units/unit-phrases.ts';
import { squash } from '../text/tidy-text.ts';
import type { Measure, PlanTask, Schedule } from '../types.ts';
import { targetMeasures } from './target-cells.ts';
import type { TaskRow } from './task-row.ts';

// Who leads is a reading of the words, not of the column.
const SPLIT_CELL = 0.85;

/** What the cells of a row say, in the terms of a task. */
export function taskFacts(row: TaskRow, years: YearOfMonth): Omit<PlanTask, 'clause'> {
  const title = squash(row.cells.title ?? '').replace(/\s*;$/u, '');
  const notes = [...notesOf(row.cells.notes ?? ''), ...notesOf(row.cells.target ?? '')];
  const product = squash(row.cells.product ?? '') || null;
  const doers = doersOf(row);
  return {
    no: row.no,
    title,
    lead: doers.lead,
    partners: doers.partners,
    notes,
    schedule: scheduleOf(row, doers.time, years),
    measures: measuresOf(row, title, product, notes),
    group: row.group,
    product,
    confidence: Number((doers.sure ? row.confidence : Math.min(row.confidence, SPLIT_CELL)).toFixed(2)),
  };
}

/** A column each for begin and end is a span, whatever stands in them. */
function scheduleOf({ cells }: TaskRow, timeOfDoers: string, years: YearOfMonth): Schedule {
  const schedule = readSchedule(cells.time || timeOfDoers, years);
  const isSpan = (cells.start || cells.end) && schedule.from && schedule.to && !cells.time?.includes('\n');
  return schedule.kind === 'periods' && isSpan && hasTwoEnds(schedule)
    ? { ...schedule, kind: 'range' }
    : schedule;
}

/** "Quý II - Quý II" has two ends as well; one period alone has not. */
function hasTwoEnds({ text }: Schedule): boolean {
  return /\S\s+[-–]\s+\S|\d{4}\s+\d|\s(?:Quý|Tháng)\s/iu.test(text);
}

function doersOf({ cells }: TaskRow): { lead: string[]; partners: string[]; time: string; sure: boolean } {
  const partners = splitUnits(cells.partners ?? '');
  if (cells.doers && !cells.lead) {
    const read = readDoers(cells.doers);
    const [first, ...others] = read.lead;
    // A column for both without words: who stands first leads.
    const split =
      read.stated || read.lead.length < 2 ? read : { ...read, lead: first ? [first] : [], partners: others };
    return {
      lead: split.lead,
      partners: [...split.partners, ...partners],
      time: split.time,
      sure: read.stated,
    };
  }
  const read = readDoers(cells.lead ?? '');
  return { lead: read.lead, partners: [...read.partners, ...partners], time: read.time, sure: !read.stated };
}

function measuresOf({ cells }: TaskRow, title: string, product: string | null, notes: string[]): Measure[] {
  const stated = [title, ...notes].flatMap((text) => readMeasures(text));
  const produced = readProductMeasures(product ?? '');
  return withoutRepeats([...stated, ...produced, ...targetMeasures(cells, title)]);
}

function notesOf(cell: string): string[] {
  const hasBullets = /^\s*[-+•]\s/.test(cell);
  return cell
    .split(hasBullets ? /\n|\s(?=[-+•]\s+\p{Lu})/u : /\n/)
    .map((note) => squash(note).replace(/^[-+•]\s*/, ''))
    .filter((note) => /[\p{L}\d]/u.test(note));
}
