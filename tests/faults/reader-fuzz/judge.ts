import { ReaderError } from '../../../src/modules/plans/reader/errors.ts';
import { readPlan } from '../../../src/modules/plans/reader/read-plan.ts';
import { planReadingSchema } from '../../../src/modules/plans/reader/schema.ts';
import type { Clause, PlanReading } from '../../../src/modules/plans/reader/types.ts';
import type { HostileInput } from './inputs.ts';

/** No input may keep the reader busy for longer. */
const LONGEST_MS = 10_000;

export interface Verdict {
  answer: 'reading' | 'refusal';
  /** What is wrong with the answer; null when it is as promised. */
  fault: string | null;
  ms: number;
}

/**
 * Reads one input: a valid reading or a ReaderError, nothing else. Pictures are not recognised: seconds a page, and the
 * recognition has files of its own; the reader is stopped where it would begin.
 */
export async function judge({ bytes, fileName }: HostileInput): Promise<Verdict> {
  const before = process.threadCpuUsage();
  const stop = new AbortController();
  const options = { signal: stop.signal, onPage: () => stop.abort() };
  const verdict = await readPlan(bytes, fileName, options).then(
    ({ reading, text }) => ({ answer: 'reading' as const, fault: faultOf(reading, text) }),
    (error: unknown) => ({ answer: 'refusal' as const, fault: faultOfRefusal(error) }),
  );
  // Time of this thread alone: what else runs on the machine does not make the reader slow.
  const { user, system } = process.threadCpuUsage(before);
  const ms = (user + system) / 1_000;
  return { ...verdict, fault: verdict.fault ?? (ms > LONGEST_MS ? `took ${Math.round(ms)} ms` : null), ms };
}

function faultOfRefusal(error: unknown): string | null {
  if (!(error instanceof ReaderError))
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  const isSentence = (text: string) => /^\p{Lu}[^\n]*\.$/u.test(text);
  return isSentence(error.message) && isSentence(error.help)
    ? null
    : `not a sentence: ${error.message} ${error.help}`;
}

const LONGEST_JSON = 64 * 1024 * 1024;

function faultOf(reading: PlanReading, text: string): string | null {
  const checked = planReadingSchema.safeParse(reading);
  if (!checked.success) return `schema: ${checked.error.message.slice(0, 600)}`;
  const lines = text.split('\n').length;
  if (reading.source.lines !== lines) return `lines: ${reading.source.lines} told, ${lines} given`;
  const outside = clausesOf(reading).find(({ fromLine, toLine }) => fromLine > toLine || toLine > lines);
  if (outside) return `clause outside the text: ${JSON.stringify(outside).slice(0, 300)}`;
  const { characters, facts, sections, noFact, noise, unread } = reading.coverage;
  if (facts + sections + noFact + noise + unread !== characters) return 'coverage does not add up';
  if (JSON.stringify(reading).length > LONGEST_JSON) return 'reading is too large to hand on';
  return null;
}

function clausesOf(reading: PlanReading): Clause[] {
  const lists = [
    reading.legalBases,
    reading.tasks,
    reading.reportDuties,
    reading.deadlines,
    reading.documents,
    reading.channels,
    reading.recipients,
    reading.citations,
    reading.budgets,
    reading.findings,
    reading.audiences,
    reading.themes,
    reading.forms,
  ];
  return [
    ...lists.flatMap((facts) => facts.map(({ clause }) => clause)),
    ...reading.findings.flatMap(({ also }) => also ?? []),
    ...Object.values(reading.document.clauses ?? {}),
    ...reading.unread,
  ];
}
