import type { LocalDate } from '../../platform/clock/clock.ts';
import type { Ctx } from '../../platform/context.server.ts';
import type { Db } from '../../platform/db/open-database.server.ts';
import { commonErrors } from '../../platform/errors/common-errors.ts';
import { reportPeriodsOf } from '../ledger/index.ts';
import {
  findCurrentPlan,
  findPlan,
  listKeptFacts,
  listMeasures,
  listTasks,
  type MeasureView,
  type PlanView,
} from '../plans/index.server.ts';
import type { ReportMeasure } from './figures/figures.ts';

export interface ReportDuty {
  from: string;
  to: string;
  via: string | null;
  due: LocalDate | null;
  inclusive: boolean;
}

export interface DutyPeriod {
  measureId: string;
  start: LocalDate;
  /** "2026-q3", or "year". */
  key: string;
}

/** What a report needs to know of its plan. */
export interface ReportPlan {
  id: string;
  year: number;
  title: string;
  number: string | null;
  /** After the slash: `KH-SGDĐT`. */
  symbol: string | null;
  issuedOn: LocalDate | null;
  issuer: string | null;
  superior: string | null;
  place: string | null;
  signer: { authority: string | null; position: string | null; name: string | null } | null;
  isSample: boolean;
  tasks: { no: number; title: string; shortTitle: string }[];
  measures: ReportMeasure[];
  duties: ReportDuty[];
  /** Which report each cell of a report duty asks for. */
  periods: DutyPeriod[];
  recipients: string[];
  legalBases: {
    type: string;
    symbol: string;
    issuedOn: string | null;
    issuer: string | null;
    title: string | null;
  }[];
}

/** The named plan, or the one released last. @throws app.not-found when there is no such released plan */
export async function getReportPlan(ctx: Ctx, planId?: string): Promise<ReportPlan> {
  const plan = await findReportPlan(ctx.db, planId);
  if (!plan) throw commonErrors.notFound();
  return plan;
}

/** Null as well for a plan that is not released: there is nothing to report on yet. */
export async function findReportPlan(db: Db, planId?: string): Promise<ReportPlan | null> {
  const plan = planId ? await findPlan(db, planId) : await findCurrentPlan(db, null);
  if (!plan) return null;
  const [facts, tasks, measures] = await Promise.all([
    listKeptFacts(db, plan.id, ['head', 'report_duty', 'recipient', 'legal_basis']),
    listTasks(db, plan.id),
    listMeasures(db, plan.id),
  ]);
  const head = facts.find((fact) => fact.kind === 'head')?.value as Partial<ReportPlan> | undefined;
  const valuesOf = <T>(kind: string) =>
    facts.filter((fact) => fact.kind === kind).map((fact) => fact.value as T);
  return {
    ...plan,
    symbol: (plan.symbol ?? head?.symbol ?? null)?.replace(/^\d+\//, '') ?? null,
    superior: head?.superior ?? null,
    place: head?.place ?? null,
    signer: head?.signer ?? null,
    tasks,
    measures: measures.map((measure) => ({
      ...measure,
      taskTitle: measure.taskShortTitle,
      taskFullTitle: measure.taskTitle,
    })),
    duties: valuesOf<ReportDuty>('report_duty'),
    periods: dutyPeriods(measures, plan),
    recipients: valuesOf<{ name: string }>('recipient').map((one) => one.name),
    legalBases: valuesOf<ReportPlan['legalBases'][number]>('legal_basis'),
  };
}

function dutyPeriods(measures: readonly MeasureView[], plan: PlanView): DutyPeriod[] {
  return measures
    .filter((measure) => measure.kind === 'report')
    .flatMap((measure) =>
      reportPeriodsOf(measure, plan).map(({ key, start }) => ({ measureId: measure.id, start, key })),
    );
}
