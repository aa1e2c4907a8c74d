import { type LocalDate, localDate, monthOf, type YearMonth } from '../../../platform/clock/clock.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { dryRun } from '../../../platform/db/dry-run.server.ts';
import { isAppError } from '../../../platform/errors/app-error.ts';
import { commonErrors } from '../../../platform/errors/common-errors.ts';
import { fieldMessages } from '../../../platform/errors/field-messages.ts';
import { contentHash } from '../../../platform/text/content-hash.server.ts';
import {
  amendmentSchema,
  amendPlan,
  getPlan,
  listAmendments,
  listMeasures,
  listTasks,
  type MeasureView,
  type PlanView,
} from '../../plans/index.server.ts';
import { type Amendment, type AmendmentChange, isSameRule } from '../../plans/index.ts';
import { loadOwnerBook, type OwnerBook } from '../owners/count-owners.server.ts';
import { ownerValuesOf } from '../owners/owner-form.ts';
import { ownerWords } from '../owners/owner-words.ts';
import { toOwedBy } from '../owners/to-owed-by.server.ts';
import type { AmendmentConsequences } from './amendment-consequences.ts';
import {
  type AmendmentValues,
  changeWords,
  fieldOfPath,
  type MeasureWas,
  readAmendmentValues,
  toChange,
} from './amendment-form.ts';
import { askAboutWords, wordsError } from './ask-about-words.server.ts';

export async function openReleased(ctx: Ctx, planId: string): Promise<PlanView> {
  const plan = await getPlan(ctx.db, planId, ctx.actor);
  if (plan.status !== 'released') throw commonErrors.notFound();
  return plan;
}

/** The measures of a released plan and all its amendments, the latest first. */
export async function readAmendments(ctx: Ctx, planId: string) {
  const plan = await openReleased(ctx, planId);
  const [measures, amendments, book] = await Promise.all([
    listMeasures(ctx.db, planId),
    listAmendments(ctx.db, planId),
    loadOwnerBook(ctx),
  ]);
  const now = new Map<string, MeasureWas>(measures.map((one) => [one.id, one]));
  return {
    plan: { id: plan.id, title: plan.title, months: plan.countedMonths },
    measures: measures.map((one) => ({
      id: one.id,
      taskNo: one.taskNo,
      what: one.what,
      owners: ownerWords(one.owedBy, book.names),
      isEnded: one.terms.at(-1)?.ended ?? false,
      turns: Math.max(0, one.terms.filter((turn) => turn.from !== null).length),
    })),
    amendments: amendments.map(
      ({ id, no, fromOn, basis, reason, changes, before, madeByName, madeAt, undoneAt }) => ({
        ...{ id, no, basis, reason, madeByName, madeAt },
        fromMonth: monthOf(fromOn),
        words: wordsOf(changes, before, now),
        isUndone: undoneAt !== null,
      }),
    ),
  };
}

/** Against what stood before, not against what a later amendment made of it. */
function wordsOf(
  changes: readonly AmendmentChange[],
  before: { measures: readonly (MeasureWas & { id: string })[] },
  now: ReadonlyMap<string, MeasureWas>,
): string[] {
  const was = new Map([...now, ...before.measures.map((one) => [one.id, one] as const)]);
  return changes.map((change) => changeWords(change, was));
}

export async function readAmendment(ctx: Ctx, planId: string, amendmentId: string) {
  const { plan, amendments } = await readAmendments(ctx, planId);
  const shown = amendments.find((one) => one.id === amendmentId);
  if (!shown) throw commonErrors.notFound();
  const [row] = await listAmendments(ctx.db, planId, amendmentId);
  const isLast = amendments.find((one) => !one.isUndone)?.id === amendmentId;
  return {
    plan,
    amendment: shown,
    consequences: row!.consequences as AmendmentConsequences | null,
    undone: row!.undoneAt && { at: row!.undoneAt, by: row!.undoneByName, reason: row!.undoneReason },
    mayUndo: isLast,
  };
}

export async function loadAmendmentForm(ctx: Ctx, planId: string, search: URLSearchParams) {
  const plan = await openReleased(ctx, planId);
  const [measures, tasks, book] = await Promise.all([
    listMeasures(ctx.db, planId),
    listTasks(ctx.db, planId),
    loadOwnerBook(ctx),
  ]);
  const asked = askAboutWords(valuesIn(ctx, plan, measures, book, search), measures);
  const { values } = asked;
  const page = {
    plan: { id: plan.id, title: plan.title, year: plan.year, months: plan.countedMonths },
    measures: measures
      .filter((one) => !one.terms.at(-1)?.ended)
      .map(({ id, what, taskNo, kind, period, counts }) => ({ id, what, taskNo, kind, period, counts })),
    tasks: tasks.map(({ id, no, shortTitle }) => ({ id, no, shortTitle })),
    above: book.above.map(({ id, code, name }) => ({ id, code, name })),
    values,
  };
  const { ask } = asked;
  const nothing = { ask, preview: null, problem: null, errors: {} as Record<string, string> };
  if (!search.has('xem')) return { ...page, ...nothing, ask: null };
  const { amendment, errors } = await toAmendment(ctx, values, measures);
  const refused = { message: 'Chưa xem trước được.', help: 'Sửa các ô được đánh dấu.' };
  if (!amendment) return { ...page, ...nothing, problem: refused, errors };
  try {
    return { ...page, ...nothing, preview: await previewAmendment(ctx, planId, amendment) };
  } catch (error) {
    if (!isAppError(error) || !refusedCodes.includes(error.code)) throw error;
    const { message, help } = error;
    const marked: Record<string, string> =
      error.code === 'ledger.amends-nothing' ? { tu: 'Từ tháng này không nghĩa vụ nào đổi.' } : {};
    return { ...page, ...nothing, problem: { message, help }, errors: marked };
  }
}

const refusedCodes = ['plan.not-amendable', 'ledger.amends-nothing'];

/** The first month from this one on that counts; none is left: the person says which is meant. */
function usualMonth(plan: PlanView, today: LocalDate): YearMonth {
  return plan.countedMonths.find((month) => month >= monthOf(today)) ?? '';
}

function valuesIn(
  ctx: Ctx,
  plan: PlanView,
  measures: readonly MeasureView[],
  book: OwnerBook,
  search: URLSearchParams,
): AmendmentValues {
  const measure = measures.find((one) => one.id === search.get('chi-tieu'));
  return readAmendmentValues(search, {
    fromMonth: usualMonth(plan, localDate(ctx.clock.now())),
    months: plan.countedMonths,
    ...(measure
      ? {
          what: measure.what,
          needed: String(measure.needed),
          dueOn: measure.dueOn ?? '',
          owners: ownerValuesOf(measure.owedBy, book.byId),
        }
      : { needed: '1', counts: ['article'] }),
  });
}

export async function toAmendment(
  ctx: Ctx,
  values: AmendmentValues,
  measures: readonly MeasureView[],
): Promise<{ amendment: Amendment | null; errors: Record<string, string> }> {
  const asksOwners = values.task === 'sua' || values.task === 'them';
  const { owedBy, errors: ownerErrors } = asksOwners
    ? await toOwedBy(ctx, values.owners)
    : { owedBy: null, errors: {} };
  const { fromMonth, basis, reason } = values;
  const parsed = amendmentSchema.safeParse({ fromMonth, basis, reason, changes: [toChange(values, owedBy)] });
  const found = parsed.success ? {} : fieldMessages(parsed.error);
  const said = Object.entries(found).map(([path, words]) => [fieldOfPath(path), words]);
  const asks = wordsError(askAboutWords(values, measures).ask);
  const errors = { ...Object.fromEntries(said), ...ownerErrors, ...(asks ? { 'loi-so': asks } : {}) };
  if (!parsed.success || Object.keys(ownerErrors).length > 0 || asks) return { amendment: null, errors };
  const changes = parsed.data.changes.map((change) => withoutSame(change, measures));
  return { amendment: { ...parsed.data, changes }, errors };
}

/** Only what is another than before is a change. */
function withoutSame(change: AmendmentChange, measures: readonly MeasureView[]): AmendmentChange {
  if (change.kind !== 'change-measure') return change;
  const now = measures.find((one) => one.id === change.measureId);
  if (!now) return change;
  const { what, needed, owedBy, dueOn, ...rest } = change;
  return {
    ...rest,
    ...(what === now.what ? {} : { what }),
    ...(needed === now.needed ? {} : { needed }),
    ...(owedBy && isSameRule(owedBy, now.owedBy) ? {} : { owedBy }),
    ...(dueOn === now.dueOn ? {} : { dueOn }),
  };
}

export interface AmendmentPreview extends AmendmentConsequences {
  words: string[];
  mark: string;
}

/** What would come of it: done and taken back. @throws plan.not-amendable */
export async function previewAmendment(
  ctx: Ctx,
  planId: string,
  amendment: Amendment,
): Promise<AmendmentPreview> {
  return dryRun(ctx, async (tx) => {
    const id = await amendPlan(tx, { ...amendment, planId, version: null });
    const [row] = await listAmendments(tx.db, planId, id);
    const consequences = row!.consequences as AmendmentConsequences;
    const now = new Map((await listMeasures(tx.db, planId)).map((one) => [one.id, one]));
    const turns = consequences.measures.map(({ measureId: _id, ...turn }) => turn);
    return {
      ...consequences,
      words: wordsOf(row!.changes, row!.before, now),
      mark: contentHash({ turns, changes: amendment.changes }).slice(0, 24),
    };
  });
}
