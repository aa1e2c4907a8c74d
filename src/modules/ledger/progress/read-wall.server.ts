import { localDate } from '../../../platform/clock/clock.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { listMeasures, type MeasureView, type PlanView } from '../../plans/index.server.ts';
import type { Deadlines } from '../home/deadlines.ts';
import { readDeskAddress } from '../home/desk-address.ts';
import { periodHead } from '../home/owed-words.ts';
import { readDesk } from '../home/read-desk.server.ts';
import type { SentencePart } from '../sentence.ts';
import { taskOf } from './choose-measure.ts';
import type { ProgressAddress } from './progress-address.ts';
import { listMeasureTotals, type MeasureTotals } from './progress-store.server.ts';
import type { PlacesView } from './read-places.server.ts';
import { readProgress } from './read-progress.server.ts';

export interface WallTask {
  key: string;
  name: string;
  /** "Tháng 9" */
  when: string;
  done: number;
  owed: number;
  missing: number;
}

export interface WallView {
  /** "Ai còn nợ gì?" answered in one sentence. */
  answer: SentencePart[];
  tasks: WallTask[];
  /** The task whose places are shown. */
  task: string;
  places: PlacesView | null;
  deadlines: Deadlines;
}

/** What a screen on the wall of an office shows: places and counts, no person and nothing to press. */
export async function readWall(ctx: Ctx, plan: PlanView, asked: ProgressAddress): Promise<WallView> {
  const today = localDate(ctx.clock.now());
  const { scope } = ctx.actor!;
  const [desk, progress, measures, totals] = await Promise.all([
    readDesk(ctx, plan, { ...readDeskAddress(new URLSearchParams()), district: asked.district }),
    readProgress(ctx, plan, { ...asked, look: 'places', compare: null, open: [], cell: null }),
    listMeasures(ctx.db, plan.id),
    listMeasureTotals(ctx.db, { planId: plan.id, scope, today }),
  ]);
  return {
    answer: desk.answer,
    deadlines: desk.deadlines,
    tasks: measures.flatMap((measure) => wallTask(measure, totals, today) ?? []),
    task: progress.tasks.find((one) => one.no === progress.address.task)?.name ?? '',
    places: progress.places,
  };
}

/** The period of a measure that was due last; the coming one while none was. */
function wallTask(measure: MeasureView, totals: readonly MeasureTotals[], today: string): WallTask | null {
  const own = totals.filter((total) => total.measureId === measure.id && total.owed > 1);
  const total = own.findLast((one) => one.dueOn < today) ?? own[0];
  if (!total) return null;
  const task = taskOf(measure);
  const name =
    measure.kind === 'report' ? 'Báo cáo' : `${task}. ${measure.denominator ?? measure.taskShortTitle ?? ''}`;
  const { done, owed, missing, periodStart } = total;
  return { key: measure.id, name, when: periodHead(measure.period, periodStart), done, owed, missing };
}
