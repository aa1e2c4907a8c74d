import { localDate } from '../../../platform/clock/clock.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { dryRun } from '../../../platform/db/dry-run.server.ts';
import { isAppError } from '../../../platform/errors/app-error.ts';
import { fieldMessages } from '../../../platform/errors/field-messages.ts';
import { contentHash } from '../../../platform/text/content-hash.server.ts';
import { listMeasures, type MeasureView, type PlanView } from '../../plans/index.server.ts';
import { loadOwnerBook, type OwnerBook } from '../owners/count-owners.server.ts';
import { readUnitLines, unknownWords } from '../owners/to-owed-by.server.ts';
import { groupIdOf, groupsOf, officeFirst } from '../progress/unit-groups.ts';
import { type DispensationInput, dispensationSchema } from './dispensation-schema.ts';
import { type DispensationValues, notChosen } from './dispensation-values.ts';
import { dispense, touchedCells } from './dispense.server.ts';
import { settledLines, type UnitLines } from './settled-lines.ts';

/** Field names of the form for those of the schema. */
const fieldOf: Record<string, string> = {
  unitIds: 'don-vi',
  fromMonth: 'tu',
  toMonth: 'den',
  until: 'han',
  reason: 'ly-do',
  document: 'van-ban',
};

async function toDispensation(
  ctx: Ctx,
  plan: PlanView,
  values: DispensationValues,
  book: OwnerBook,
): Promise<{ input: DispensationInput | null; errors: Record<string, string> }> {
  const { ids, unknown } = await readUnitLines(ctx.db, values.units, localDate(ctx.clock.now()));
  const ofGroups = book.units.filter((unit) => values.groupIds.includes(groupIdOf(unit)));
  const missing = notChosen(values);
  const parsed = dispensationSchema.safeParse({
    ...values,
    planId: plan.id,
    unitIds: [...new Set([...values.unitIds, ...ofGroups.map((unit) => unit.id), ...ids])],
    until: values.kind === 'postpone' ? values.until || null : null,
  });
  const found = parsed.success ? {} : fieldMessages(parsed.error);
  const errors: Record<string, string> = {};
  for (const [name, words] of Object.entries(found)) {
    const field = fieldOf[name.split('.')[0]!];
    if (field) errors[field] = words;
  }
  Object.assign(errors, missing);
  if (unknown.length > 0) errors['don-vi'] = unknownWords(unknown);
  const isFine = parsed.success && Object.keys(errors).length === 0;
  return { input: isFine ? parsed.data : null, errors };
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

export async function loadDispensationForm(ctx: Ctx, plan: PlanView) {
  const [book, measures] = await Promise.all([loadOwnerBook(ctx), listMeasures(ctx.db, plan.id)]);
  const groups = groupsOf(book.units);
  const byGroup = Map.groupBy(officeFirst(book.units), (unit) => groupIdOf(unit));
  return {
    plan: { id: plan.id, title: plan.title, year: plan.year, months: plan.countedMonths },
    measures: measures.map(({ id, what, taskNo }) => ({ id, what, taskNo })),
    groups: [...byGroup]
      .map(([id, units]) => ({
        id,
        name: groups.get(id)?.name ?? '',
        units: units.map((unit) => ({ id: unit.id, name: unit.name, code: unit.code })),
      }))
      .sort((a, b) => a.name.localeCompare(b.name, 'vi', { numeric: true })),
  };
}

export interface Previewed {
  input: DispensationInput | null;
  preview: DispensationPreview | null;
  problem: { message: string; help: string } | null;
  errors: Record<string, string>;
}

/** What the filled form means and what would come of it, or why not. */
export async function previewForm(ctx: Ctx, plan: PlanView, values: DispensationValues): Promise<Previewed> {
  const book = await loadOwnerBook(ctx);
  const { input, errors } = await toDispensation(ctx, plan, values, book);
  const refused = { message: 'Chưa xem trước được.', help: 'Sửa các ô được đánh dấu.' };
  if (!input) return { input, preview: null, problem: refused, errors };
  return previewInput(ctx, input, book);
}

/** The same of what a unit asks for. */
export async function previewInput(
  ctx: Ctx,
  input: DispensationInput,
  known?: OwnerBook,
): Promise<Previewed> {
  const book = known ?? (await loadOwnerBook(ctx));
  try {
    const preview = await previewDispensation(ctx, input, await listMeasures(ctx.db, input.planId), book);
    return { input, preview, problem: null, errors: {} };
  } catch (error) {
    if (!isAppError(error) || error.code !== 'ledger.not-dispensable') throw error;
    const problem = { message: error.message, help: error.help };
    return { input: null, preview: null, problem, errors: {} };
  }
}
