import { z } from 'zod';
import type { FactValues, PlanFactKind } from '../../facts.ts';
import type { DayOfPeriod, RelativeDue } from '../../reader/types.ts';
import { correctionSchemas } from '../../schema.ts';
import { measuresOfRows, rowsIn } from '../page/measure-rows.ts';

type FieldsOf<K extends PlanFactKind> = Partial<z.output<(typeof correctionSchemas)[K]>>;

export type Correction = { value: unknown; fields: null } | { value: null; fields: Record<string, string> };

interface CorrectOptions {
  /** Every field must be there, as for a fact that is added. */
  isNew?: boolean;
}

/**
 * The value with what a person corrected. Fields that are not sent, and everything a person may not change (the
 * number of a task), stay as they are.
 */
export function correctFact(
  fact: { kind: PlanFactKind; value: unknown },
  sent: Record<string, unknown>,
  { isNew = false }: CorrectOptions = {},
): Correction {
  const schema = correctionSchemas[fact.kind] as z.ZodObject;
  const { data, error } = (
    isNew ? schema.partial().required(neededOf(fact.kind)) : schema.partial()
  ).safeParse(sent);
  const fields: Record<string, string> = {};
  if (error)
    for (const [name, messages] of Object.entries(z.flattenError(error).fieldErrors))
      fields[name] = String((messages as string[])[0]);
  const rows = fact.kind === 'task' ? rowsIn(sent) : null;
  const parsed = rows && measuresOfRows(rows);
  Object.assign(fields, parsed?.fields, data && datesOutOfOrder(data));
  if (!data || Object.keys(fields).length > 0) return { value: null, fields };
  const value = apply[fact.kind]?.(fact.value as never, data as never) ?? {
    ...(fact.value as object),
    ...data,
  };
  return { value: parsed ? { ...value, measures: parsed.measures } : value, fields: null };
}

/** The fields without which there would be nothing to see. */
function neededOf(kind: PlanFactKind): Record<string, true> {
  const needed: Partial<Record<PlanFactKind, string[]>> = {
    task: ['title'],
    report_duty: ['from', 'to'],
    deadline: ['text'],
    document: ['type', 'symbol', 'title'],
    recipient: ['name'],
    budget: ['text'],
    legal_basis: ['type'],
    citation: ['type'],
  };
  return Object.fromEntries((needed[kind] ?? []).map((name) => [name, true as const]));
}

function datesOutOfOrder(data: Record<string, unknown>): Record<string, string> {
  const { scheduleFrom, scheduleTo } = data as FieldsOf<'task'>;
  return scheduleFrom && scheduleTo && scheduleTo < scheduleFrom
    ? { scheduleTo: 'Ngày kết thúc phải từ ngày bắt đầu trở đi.' }
    : {};
}

/** Kinds whose form has other fields than their value. */
const apply: { [K in PlanFactKind]?: (value: FactValues[K], fields: FieldsOf<K>) => FactValues[K] } = {
  head: (value, { signerPosition, signerName, ...plain }) => {
    const signer = {
      authority: value.signer?.authority ?? null,
      position: signerPosition === undefined ? (value.signer?.position ?? null) : signerPosition,
      name: signerName === undefined ? (value.signer?.name ?? null) : signerName,
    };
    const isSigned = signer.authority ?? signer.position ?? signer.name;
    return { ...value, ...plain, signer: isSigned ? signer : null };
  },
  task: (value, { scheduleKind, scheduleText, scheduleFrom, scheduleTo, scheduleDue, ...plain }) => ({
    ...value,
    ...plain,
    schedule: {
      kind: scheduleKind ?? value.schedule.kind,
      text: scheduleText ?? value.schedule.text,
      from: scheduleFrom === undefined ? value.schedule.from : scheduleFrom,
      to: scheduleTo === undefined ? value.schedule.to : scheduleTo,
      due: scheduleDue === undefined ? value.schedule.due : scheduleDue,
    },
  }),
  report_duty: (value, fields) => withDue(value, fields),
  deadline: (value, fields) => withDue(value, fields),
};

type DueFields = Pick<
  FieldsOf<'deadline'>,
  'timing' | 'every' | 'onDay' | 'onMonth' | 'relativeDays' | 'relativeKind' | 'relativeAfter'
>;

interface Due {
  inclusive: boolean;
  every: string | null;
  on?: DayOfPeriod | null;
  relative?: RelativeDue | null;
}

function withDue<V extends Due>(value: V, fields: DueFields & Partial<Record<keyof V, unknown>>): V {
  const { timing, every, onDay, onMonth, relativeDays, relativeKind, relativeAfter, ...plain } = fields;
  const corrected = { ...value, ...plain } as V;
  if (timing) corrected.inclusive = timing === 'until';
  if (every !== undefined) corrected.every = every;
  if (onDay !== undefined) corrected.on = onDay === null ? null : { day: onDay, month: onMonth ?? 'each' };
  if (relativeDays !== undefined)
    corrected.relative =
      relativeDays === null
        ? null
        : { days: relativeDays, workingDays: relativeKind !== 'calendar', after: relativeAfter ?? '' };
  return corrected;
}
