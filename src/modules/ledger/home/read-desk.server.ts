import type { Scope } from '../../../platform/auth/actor.ts';
import { type LocalDate, lastDayOf, localDate, type YearMonth } from '../../../platform/clock/clock.ts';
import { longDateWords, monthWords, shortMonthWords } from '../../../platform/clock/words.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { sumSample } from '../../confirmed-share/index.server.ts';
import { confirmedShareWords, nothingDrawn } from '../../confirmed-share/index.ts';
import { listMeasures, type MeasureView, type PlanView } from '../../plans/index.server.ts';
import type { UnitView } from '../../units/index.server.ts';
import { reportPeriodsOf, reportPeriodWords } from '../owing/report-periods.ts';
import { listCellUnits } from '../progress/cell-units.server.ts';
import {
  type ExemptRow,
  listExempt,
  listGaps,
  listMeasureTotals,
  type MeasureTotals,
} from '../progress/progress-store.server.ts';
import { readStrips } from '../progress/read-strips.server.ts';
import { groupIdOf, groupsOf, officeFirst } from '../progress/unit-groups.ts';
import type { SentencePart } from '../sentence.ts';
import { answerSentence } from './answer-sentence.ts';
import { type Deadlines, deadlinesOf } from './deadlines.ts';
import type { DeskAddress } from './desk-address.ts';
import { type DeskEntry, type DeskGroup, type DeskUnit, groupEntries } from './desk-groups.ts';
import {
  countExemptUnits,
  countOwingUnitsOn,
  type DeskFilter,
  listSilentUnits,
  type SilentUnit,
  summariseDue,
  sumOwing,
} from './desk-store.server.ts';
import { cellHref, silenceBegins, silentSince, unitGaps } from './gap-list.ts';
import { listSentence } from './list-sentence.ts';
import { periodsWords, upToWords, workWords } from './owed-words.ts';
import { byWhatIsOwed } from './owing-order.ts';
import { readWaitingWork, type WaitingWork } from './waiting-work.server.ts';

export interface DeskView {
  address: DeskAddress;
  answer: SentencePart[];
  counts: { owing: number; silent: number; exempt: number };
  groups: DeskGroup[];
  stripMonths: YearMonth[];
  tasks: { no: number; name: string }[];
  districts: { id: string; name: string }[];
  deadlines: Deadlines;
  trend: { label: string; value: number }[];
  /** What the random sample says about the whole plan, for those who see all of it; null before the first draw. */
  confirmed: string | null;
  waiting: WaitingWork[];
  /** "đến hết tháng 9" */
  upTo: string | null;
}

/** Everything the first page of an officer shows: who owes what, in the person's scope and filters. */
export async function readDesk(ctx: Ctx, plan: PlanView, address: DeskAddress): Promise<DeskView> {
  const today = localDate(ctx.clock.now());
  const scope = ctx.actor!.scope;
  const [measures, units] = await Promise.all([
    listMeasures(ctx.db, plan.id),
    listCellUnits(ctx.db, { planId: plan.id, scope, on: today }),
  ]);
  const groups = groupsOf(units);
  const filter = cellFilter(plan.id, scope, today, measures, units, address);
  const unitIds = filter.unitIds ?? units.map((unit) => unit.id);
  const finished = plan.countedMonths.filter((month) => lastDayOf(month) < today);
  const reports = measures.filter((one) => one.kind === 'report').map((one) => one.id);
  const [sums, silentUnits, exemptCount, totals, due, owingOn, sample, waiting] = await Promise.all([
    sumOwing(ctx.db, filter),
    listSilent(ctx, plan, { ...filter, unitIds }),
    countExemptUnits(ctx.db, filter),
    listMeasureTotals(ctx.db, { planId: plan.id, scope, today, measureIds: reports }),
    summariseDue(ctx.db, { ...filter, unitIds }),
    countOwingUnitsOn(ctx.db, { ...filter, days: finished.map(lastDayOf) }),
    scope.kind === 'all' ? sumSample(ctx.db, { planId: plan.id }) : nothingDrawn,
    readWaitingWork(ctx, plan.id, address.plan),
  ]);
  const named = officeFirst(units).map((unit) => ({
    unitId: unit.id,
    name: unit.name,
    groupId: groupIdOf(unit),
  }));
  const ended = new Set(units.filter((unit) => unit.endedOn).map((unit) => unit.id));
  const silent = silentEntries(
    named.filter((unit) => !ended.has(unit.unitId)),
    silentUnits,
    plan.countedMonths,
    today,
  );
  const owingIds = new Set(sums.map((sum) => sum.unitId));
  const owes = named.filter((unit) => owingIds.has(unit.unitId));
  const silentIds = new Set(silent.map((one) => one.unitId));
  const owing = byWhatIsOwed(owes, sums, measures, silentIds).map(withoutLines);
  const chosen =
    address.list === 'exempt'
      ? exemptEntries(named, await listExempt(ctx.db, filter), measures)
      : { owing, silent }[address.list];
  const shown = groupEntries(chosen, groups, address.open);
  const shownUnits = shown.flatMap((group) => group.units);
  await Promise.all([
    address.list === 'owing' ? addGaps(ctx, measures, shownUnits, filter) : null,
    addStrips(ctx, plan, measures, shownUnits, today, scope),
  ]);
  const owingAnswer = () =>
    answerSentence({
      owing: owing.map((one) => ({ name: one.name, group: groups.get(one.groupId)?.name ?? '' })),
      others: due.units - owing.length,
      notYet: due.notYet,
      upTo: upToWords(due.lastDue),
      nextDue: due.nextDue ? longDateWords(due.nextDue) : null,
      oneGroup: groups.size === 1 || address.district !== null,
    });
  const groupNames = chosen.map((one) => groups.get(one.groupId)?.name ?? '');
  return {
    address,
    answer: address.list === 'owing' ? owingAnswer() : listSentence(address.list, chosen, groupNames),
    counts: { owing: owing.length, silent: silent.length, exempt: exemptCount },
    groups: shown,
    stripMonths: shown.some((group) => group.units.some((unit) => unit.strip)) ? plan.countedMonths : [],
    tasks: taskOptions(measures),
    districts: [...groups.values()],
    deadlines: deadlinesOf(today, plan.countedMonths, dutiesOf(plan, measures, totals)),
    trend: [
      ...owingOn.map(({ day, units: value }) => ({ label: shortMonthWords(day.slice(0, 7)), value })),
      { label: 'Nay', value: owing.length },
    ],
    confirmed: sample.drawn > 0 ? confirmedShareWords(sample) : null,
    waiting,
    upTo: upToWords(due.lastDue),
  };
}

function cellFilter(
  planId: string,
  scope: Scope,
  today: LocalDate,
  measures: MeasureView[],
  units: UnitView[],
  address: DeskAddress,
) {
  const { task, district } = address;
  return {
    planId,
    scope,
    today,
    ...(task
      ? { measureIds: measures.filter((one) => String(one.taskNo) === task).map((one) => one.id) }
      : {}),
    ...(district
      ? { unitIds: units.filter((unit) => groupIdOf(unit) === district).map((unit) => unit.id) }
      : {}),
  };
}

type NamedUnit = Pick<DeskEntry, 'unitId' | 'name' | 'groupId'>;

function withoutLines(unit: NamedUnit): DeskEntry {
  return { ...unit, missing: 0, lines: [] };
}

/** What the units that are shown owe: of all others it is enough to know that they do. */
async function addGaps(
  ctx: Ctx,
  measures: MeasureView[],
  shown: readonly DeskUnit[],
  filter: DeskFilter,
): Promise<void> {
  if (shown.length === 0) return;
  const gaps = await listGaps(ctx.db, { ...filter, unitIds: shown.map((unit) => unit.id) });
  const byUnit = new Map(unitGaps(gaps, measures).map((gap) => [gap.unitId, gap]));
  for (const unit of shown) {
    const gap = byUnit.get(unit.id);
    if (gap) Object.assign(unit, { missing: gap.missing, lines: gap.lines });
  }
}

async function listSilent(
  ctx: Ctx,
  plan: PlanView,
  filter: DeskFilter & { unitIds: string[] },
): Promise<SilentUnit[]> {
  const since = silenceBegins(plan.countedMonths, filter.today);
  return since ? listSilentUnits(ctx.db, { ...filter, since }) : [];
}

function silentEntries(
  units: NamedUnit[],
  silent: readonly SilentUnit[],
  months: YearMonth[],
  today: LocalDate,
): DeskEntry[] {
  const heard = new Map(silent.map((one) => [one.unitId, one.heardOn]));
  return units.flatMap((unit) => {
    const heardOn = heard.get(unit.unitId);
    const since = heardOn === undefined ? null : silentSince(heardOn, months, today);
    if (!since) return [];
    const text = heardOn ? `Im lặng từ ${monthWords(since)}` : 'Chưa gửi gì từ đầu kế hoạch';
    return [{ ...unit, missing: 0, lines: [{ text, href: `/tien-do?don-vi=${unit.unitId}` }] }];
  });
}

function exemptEntries(units: NamedUnit[], rows: ExemptRow[], measures: MeasureView[]): DeskEntry[] {
  const measureOf = new Map(measures.map((measure) => [measure.id, measure]));
  const byUnit = Map.groupBy(rows, (row) => row.unitId);
  return units.flatMap((unit) => {
    const own = byUnit.get(unit.unitId);
    if (!own) return [];
    const lines = own.map((row) => {
      const measure = measureOf.get(row.measureId)!;
      const what = [workWords(measure.counts).subject, periodsWords(measure.period, row.periods)];
      return {
        text: `${what.filter(Boolean).join(' ')}: ${row.reason}${row.by ? ` (${row.by})` : ''}`,
        href: cellHref(measure.taskNo, row.obligationIds[0]!),
      };
    });
    return [{ ...unit, missing: 0, lines }];
  });
}

async function addStrips(
  ctx: Ctx,
  plan: PlanView,
  measures: MeasureView[],
  shown: readonly DeskUnit[],
  today: LocalDate,
  scope: Scope,
): Promise<void> {
  const strips = await readStrips(ctx.db, {
    planId: plan.id,
    scope,
    today,
    months: plan.countedMonths,
    measureIds: measures.filter((measure) => measure.period === 'month').map((measure) => measure.id),
    unitIds: shown.map((unit) => unit.id),
  });
  for (const unit of shown) unit.strip = strips.get(unit.id) ?? null;
}

function taskOptions(measures: MeasureView[]): { no: number; name: string }[] {
  const tasks = new Map<number, string>();
  for (const measure of measures)
    if (measure.taskNo !== null) tasks.set(measure.taskNo, measure.taskShortTitle ?? '');
  return [...tasks].sort(([a], [b]) => a - b).map(([no, name]) => ({ no, name }));
}

function dutiesOf(plan: PlanView, measures: MeasureView[], totals: MeasureTotals[]) {
  const reports = new Map(measures.filter((one) => one.kind === 'report').map((one) => [one.id, one]));
  return totals.flatMap((total) => {
    const measure = reports.get(total.measureId);
    if (!measure) return [];
    const ofMany = measure.owedBy.kinds.length > 0;
    const period = reportPeriodsOf(measure, plan).find((one) => one.start === total.periodStart);
    const name = period ? reportPeriodWords(period.key) : null;
    return [
      {
        name,
        dueOn: total.dueOn,
        owed: total.owed,
        open: total.owed - total.done,
        what: measure.what,
        ofMany,
      },
    ];
  });
}
