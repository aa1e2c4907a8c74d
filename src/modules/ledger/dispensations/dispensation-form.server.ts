import { lastDayOf, localDate, monthOf } from '../../../platform/clock/clock.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { dryRun } from '../../../platform/db/dry-run.server.ts';
import { isAppError } from '../../../platform/errors/app-error.ts';
import { fieldMessages } from '../../../platform/errors/field-messages.ts';
import { contentHash } from '../../../platform/text/content-hash.server.ts';
import { listMeasures, type MeasureView, type PlanView } from '../../plans/index.server.ts';
import { loadOwnerBook, type OwnerBook } from '../owners/count-owners.server.ts';
import { unitLine } from '../owners/owner-form.ts';
import { readUnitLines, unknownWords } from '../owners/to-owed-by.server.ts';
import { type DispensationInput, dispensationSchema } from './dispensation-schema.ts';
import { dispense, touchedCells } from './dispense.server.ts';
import { settledLines, type UnitLines } from './settled-lines.ts';

/** The form as it stands in its address. */
export interface DispensationValues {
  kind: 'exempt' | 'postpone';
  units: string;
  measureIds: string[];
  fromMonth: string;
  toMonth: string;
  until: string;
  reason: string;
  document: string;
}

export function readDispensationValues(
  fields: URLSearchParams,
  plan: PlanView,
  book: OwnerBook,
): DispensationValues {
  const one = (name: string) => String(fields.get(name) ?? '').trim();
  const named = book.byId.get(one('don-vi-id'));
  const months = plan.countedMonths;
  return {
    kind: one('loai') === 'hoan' ? 'postpone' : 'exempt',
    units: one('don-vi') || (named ? unitLine(named) : ''),
    measureIds: fields.getAll('chi-tieu').map(String),
    fromMonth: one('tu') || (months[0] ?? ''),
    toMonth: one('den') || (months.at(-1) ?? ''),
    until: one('han'),
    reason: one('ly-do'),
    document: one('van-ban'),
  };
}

/** Field names of the form for those of the schema. */
const fieldOf: Record<string, string> = {
  unitIds: 'don-vi',
  fromMonth: 'tu',
  toMonth: 'den',
  until: 'han',
  reason: 'ly-do',
  document: 'van-ban',
};

export async function toDispensation(
  ctx: Ctx,
  plan: PlanView,
  values: DispensationValues,
): Promise<{ input: DispensationInput | null; errors: Record<string, string> }> {
  const { ids, unknown } = await readUnitLines(ctx.db, values.units, localDate(ctx.clock.now()));
  const parsed = dispensationSchema.safeParse({
    ...values,
    planId: plan.id,
    unitIds: ids,
    until: values.kind === 'postpone' ? values.until || null : null,
  });
  const found = parsed.success ? {} : fieldMessages(parsed.error);
  const errors = Object.fromEntries(
    Object.entries(found).map(([name, words]) => [fieldOf[name.split('.')[0]!] ?? name, words]),
  );
  if (unknown.length > 0) errors['don-vi'] = unknownWords(unknown);
  return { input: parsed.success && unknown.length === 0 ? parsed.data : null, errors };
}

export interface DispensationPreview {
  cells: number;
  units: UnitLines[];
  /** The same for the same cells. */
  mark: string;
}

/** What would come of it: done and taken back. @throws ledger.not-dispensable, app.not-found */
export async function previewDispensation(
  ctx: Ctx,
  input: DispensationInput,
  measures: readonly MeasureView[],
  book: OwnerBook,
): Promise<DispensationPreview> {
  return dryRun(ctx, async (tx) => {
    const { settled } = await dispense(tx, input);
    const units = settledLines(settled, measures, [...book.units]);
    return { cells: touchedCells(settled), units, mark: contentHash(units).slice(0, 24) };
  });
}

export async function loadDispensationForm(ctx: Ctx, plan: PlanView, search: URLSearchParams) {
  const [book, measures] = await Promise.all([loadOwnerBook(ctx), listMeasures(ctx.db, plan.id)]);
  const values = readDispensationValues(search, plan, book);
  const page = {
    plan: { id: plan.id, title: plan.title, year: plan.year, months: plan.countedMonths },
    measures: measures.map(({ id, what, taskNo, kind, period }) => ({ id, what, taskNo, kind, period })),
    values,
    lastDay: lastDayOf(`${plan.year}-12`),
    thisMonth: monthOf(localDate(ctx.clock.now())),
  };
  const nothing = { preview: null, problem: null, errors: {} };
  if (!search.has('xem')) return { ...page, ...nothing };
  const { input, errors } = await toDispensation(ctx, plan, values);
  const refused = { message: 'Chưa xem trước được.', help: 'Sửa các ô được đánh dấu.' };
  if (!input) return { ...page, preview: null, problem: refused, errors };
  try {
    return { ...page, ...nothing, preview: await previewDispensation(ctx, input, measures, book) };
  } catch (error) {
    if (!isAppError(error) || error.code !== 'ledger.not-dispensable') throw error;
    return { ...page, ...nothing, problem: { message: error.message, help: error.help } };
  }
}
