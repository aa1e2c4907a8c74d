import { z } from 'zod';
import { optionalDateSchema } from '../../platform/clock/date-schema.ts';
import { dateWords } from '../../platform/clock/words.ts';
import type { DraftItem, ItemKind } from './items.ts';

const text = z.string().trim().min(1, 'Cần điền ô này.').max(2000, 'Tối đa 2.000 chữ cái.');
const optional = z
  .string()
  .trim()
  .max(500, 'Tối đa 500 chữ cái.')
  .transform((value) => value || null);
const date = optionalDateSchema;
const names = z
  .string()
  .max(4000)
  .transform((value) =>
    value
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  );

/** What a person writes into an item, by kind; the rest of the value stays. */
const schemas = {
  task: z
    .object({
      title: text,
      lead: names,
      partners: names,
      scheduleText: z.string().trim().max(300),
      due: date,
    })
    .transform(({ scheduleText, due, ...rest }) => ({ ...rest, scheduleText, due })),
  report_duty: z.object({ from: text, to: text, via: optional, due: date }),
  deadline: z.object({ text, date }),
  document: z.object({ type: text, symbol: text, issuedOn: date, issuer: optional, title: text }),
  legal_basis: z.object({ type: text, symbol: z.string().trim().max(100), issuedOn: date, title: optional }),
  channel: z.object({ name: optional, value: optional }),
  recipient: z.object({ name: text, purpose: optional }),
} satisfies Record<ItemKind, z.ZodType>;

/** A day of the plan lies in its year, or in the next for what is reported afterwards. */
function outOfYear(sent: Record<string, unknown>, year: number): Record<string, string> | null {
  for (const name of ['due', 'date']) {
    const day = sent[name];
    if (typeof day !== 'string') continue;
    if (day < `${year}-01-01` || day > `${year + 1}-12-31`)
      return { [name]: `Ngày phải nằm trong năm ${year} hoặc ${year + 1}.` };
  }
  return null;
}

/** The value with a person's corrections, or a sentence per wrong field. */
export function editedValue(
  kind: ItemKind,
  sent: Record<string, string>,
  value: DraftItem['value'],
  year: number,
): { value: DraftItem['value'] } | { fields: Record<string, string> } {
  const parsed = schemas[kind].safeParse(sent);
  if (!parsed.success)
    return {
      fields: Object.fromEntries(parsed.error.issues.map((issue) => [String(issue.path[0]), issue.message])),
    };
  const wrong = outOfYear(parsed.data as Record<string, unknown>, year);
  if (wrong) return { fields: wrong };
  if (kind !== 'task') return { value: { ...value, ...parsed.data } as DraftItem['value'] };
  const { scheduleText, due, ...rest } = parsed.data as z.output<typeof schemas.task>;
  const before = value as Extract<DraftItem, { kind: 'task' }>['value'];
  return { value: { ...before, ...rest, schedule: scheduleOf(before.schedule, scheduleText, due) } };
}

type Schedule = Extract<DraftItem, { kind: 'task' }>['value']['schedule'];

/** A due day makes a task one that is done by a day; otherwise its periods stay as they were. */
function scheduleOf(before: Schedule, text: string, due: string | null): Schedule {
  if (due && due !== before.due) {
    // Words that nobody touched would contradict the new day.
    const words = text && text !== before.text ? text : `Trước ${dateWords(due)}`;
    return { text: words, kind: 'by', from: null, to: null, due };
  }
  if (!due && before.kind === 'by')
    return { text, kind: text ? 'continuous' : 'none', from: null, to: null, due: null };
  return { ...before, text };
}
