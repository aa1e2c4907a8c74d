import { mayDo } from '../../../platform/auth/policy.ts';
import { type LocalDate, localDate, monthOf, type YearMonth } from '../../../platform/clock/clock.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { findPlan, listMeasures, type MeasureView, type PlanView } from '../../plans/index.server.ts';
import { readDispensations } from '../dispensations/read-dispensations.server.ts';
import { listUnitObligations } from '../obligations/obligation-store.server.ts';
import { reportPeriodsOf } from '../owing/report-periods.ts';
import { ledgerPolicy } from '../policy.ts';
import { type ShownStatus, shownStatus } from '../progress/shown-status.ts';
import { cellStatus, isDeclarable } from '../rules.ts';
import type { SentencePart } from '../sentence.ts';
import { listOtherOpenPlans, listReturnedReports } from './own-store.server.ts';
import { type OwnCell, type OwnTask, ownQuestion, ownSentence, ownTasks } from './own-tasks.ts';
import { listReturnedWork } from './returned-evidence.server.ts';

export interface MonthTile {
  month: YearMonth;
  status: ShownStatus;
  count: number;
  needed: number;
  id: string;
}

export interface OwnWork {
  question: string;
  answer: SentencePart[];
  tasks: OwnTask[];
  tiles: MonthTile[];
  /** Months for which the person may still say that nothing happened. */
  declarable: { id: string; month: YearMonth }[];
  /** Months declared empty that can be taken back. */
  declared: { id: string; month: YearMonth; reason: string }[];
  /** Work the unit need not do, or not yet, and why. */
  excused: { id: string; words: string }[];
  mayAsk: boolean;
  /** Named where there is more than one plan to work for. */
  plan: { title: string };
  /** Other plans in which the unit still has something to do. */
  otherPlans: { id: string; title: string; words: string; isOwed: boolean }[];
}

/** What the person's own unit still owes, and how its year stands. */
export async function readOwnWork(ctx: Ctx, plan: PlanView): Promise<OwnWork> {
  const actor = ctx.actor!;
  const today = localDate(ctx.clock.now());
  const [measures, obligations, returned, otherPlans, returnedWork, excused] = await Promise.all([
    listMeasures(ctx.db, plan.id),
    listUnitObligations(ctx.db, { planId: plan.id, unitId: actor.unitId, scope: actor.scope }),
    listReturnedReports(ctx.db, { planId: plan.id, unitId: actor.unitId }),
    readOtherPlans(ctx, plan, today),
    listReturnedWork(ctx.db, actor.unitId),
    readDispensations(ctx, plan, today, [actor.unitId]),
  ]);
  const measureOf = new Map(measures.map((measure) => [measure.id, measure]));
  const cells = obligations.map((row): OwnCell & { stateReason: string | null } => {
    const measure = measureOf.get(row.measureId)!;
    const title = measure.taskShortTitle ?? measure.what;
    return {
      ...row,
      counts: measure.counts,
      taskId: measure.taskId,
      title,
      returnedFor: returned.get(row.id) ?? null,
      reportPeriod: periodOf(measure, row.periodStart, plan),
    };
  });
  const monthly = cells.find((cell) => cell.period === 'month')?.measureId;
  const months = cells.filter((cell) => cell.measureId === monthly);
  const mayDeclare = mayDo(ledgerPolicy['obligation.declare-nothing'], actor, actor.unitId);
  return {
    question: ownQuestion(cells, today),
    answer: ownSentence(cells, today),
    tasks: [...returnedWork, ...ownTasks(cells, today)],
    tiles: months.map((cell) => tileOf(cell, today)),
    declarable: mayDeclare ? months.filter((cell) => isOpenToDeclare(cell, today)).map(monthOfCell) : [],
    declared: mayDeclare
      ? months
          .filter((cell) => cellStatus(cell, today) === 'nothing')
          .map((cell) => ({ ...monthOfCell(cell), reason: cell.stateReason ?? '' }))
      : [],
    excused: excused
      .filter((one) => one.stands)
      .map(({ id, kind, what, reason }) => ({
        id,
        words: `${kind} ${what[0]!.toLocaleLowerCase('vi')}${what.slice(1)}: ${reason}`,
      })),
    mayAsk: mayDo(ledgerPolicy['dispensation.ask'], actor, actor.unitId),
    plan: { title: plan.title },
    otherPlans,
  };
}

/** Which report of a measure begins on that day. */
function periodOf(measure: MeasureView, start: LocalDate, plan: PlanView): string | null {
  if (measure.kind !== 'report') return null;
  return reportPeriodsOf(measure, plan).find((one) => one.start === start)?.key ?? null;
}

/** A plan of last year that still runs must not hide behind the newest one. */
async function readOtherPlans(ctx: Ctx, plan: PlanView, today: LocalDate): Promise<OwnWork['otherPlans']> {
  const open = await listOtherOpenPlans(ctx.db, { planId: plan.id, unitId: ctx.actor!.unitId, today });
  const named = await Promise.all(
    open.map(async ({ planId, owed, coming }) => {
      const other = await findPlan(ctx.db, planId, ctx.actor);
      if (other?.status !== 'released') return [];
      const words = [
        owed > 0 ? `${owed}\u00a0việc đã quá hạn` : '',
        coming > 0 ? `${coming}\u00a0việc chưa đến hạn` : '',
      ];
      return [{ id: planId, title: other.title, words: words.filter(Boolean).join(', '), isOwed: owed > 0 }];
    }),
  );
  return named.flat();
}

function monthOfCell(cell: OwnCell): { id: string; month: YearMonth } {
  return { id: cell.id, month: monthOf(cell.periodStart) };
}

function isOpenToDeclare(cell: OwnCell, today: LocalDate): boolean {
  return cell.state === 'owed' && cell.done === 0 && cell.periodStart <= today && isDeclarable(cell);
}

function tileOf(cell: OwnCell, today: LocalDate): MonthTile {
  return { ...monthOfCell(cell), ...shownStatus(cell, today, cell.postponedUntil), needed: cell.needed };
}
