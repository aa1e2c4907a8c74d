import { z } from 'zod';
import type { FactKind, FactValues, NewFact } from '../facts.ts';
import type { Measure } from '../reader/types.ts';
import { correctionSchemas } from '../schema.ts';
import { rhythmOf } from './task-rhythm.ts';

type CorrectableKind = Exclude<FactKind, 'finding'>;
type TaskFields = z.output<(typeof correctionSchemas)['task']>;

export type Correction = { value: unknown; fields: null } | { value: null; fields: Record<string, string> };

/**
 * The value with what a person corrected. Fields that are not sent, and everything a person may not change (the
 * number of a task, the kind of a channel), stay as they are.
 */
export function correctFact(
  fact: Pick<NewFact, 'kind' | 'value'>,
  sent: Record<string, unknown>,
): Correction {
  const schema = correctionSchemas[fact.kind as CorrectableKind] as z.ZodObject;
  const parsed = schema.partial().safeParse(sent);
  if (!parsed.success) {
    const { fieldErrors } = z.flattenError(parsed.error);
    const fields = Object.entries(fieldErrors).map(([name, messages]) => [
      name,
      String((messages as string[])[0]),
    ]);
    return { value: null, fields: Object.fromEntries(fields) };
  }
  if (fact.kind !== 'task') return { value: { ...fact.value, ...parsed.data }, fields: null };
  return {
    value: correctTask(fact.value as FactValues['task'], parsed.data as Partial<TaskFields>),
    fields: null,
  };
}

/** Quota and rhythm of a task are written in a form of their own; the coverage that was read stays. */
function correctTask(value: FactValues['task'], fields: Partial<TaskFields>): FactValues['task'] {
  const { quotaMin, quotaPer, quotaWhat, rhythm, ...plain } = fields;
  const corrected = { ...value, ...plain };
  if (quotaMin !== undefined) {
    const rest = value.measures.filter((measure) => measure.kind !== 'quota');
    const quota: Measure[] =
      quotaMin === null
        ? []
        : [{ kind: 'quota', min: quotaMin, per: quotaPer ?? 'month', what: quotaWhat || 'bài viết/bản tin' }];
    corrected.measures = [...quota, ...rest];
  }
  if (rhythm !== undefined && rhythm !== rhythmOf(value))
    corrected.schedule = { ...value.schedule, kind: rhythm === 'quarter' ? 'periods' : 'continuous' };
  return corrected;
}
