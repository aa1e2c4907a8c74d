import type { MeasureView } from '../../plans/index.server.ts';
import type { ProgressAddress } from './progress-address.ts';

export const reportsTask = 'bao-cao';

export function taskOf(measure: MeasureView): string | null {
  if (measure.taskNo !== null) return String(measure.taskNo);
  return measure.kind === 'report' ? reportsTask : null;
}

export function chooseTask(
  asked: ProgressAddress,
  taskNos: string[],
  measures: MeasureView[],
  cell: { measureId: string } | null,
): string | null {
  const ofCell = cell && measures.find((one) => one.id === cell.measureId);
  if (ofCell) return taskOf(ofCell);
  if (asked.task && (taskNos.includes(asked.task) || asked.task === reportsTask)) return asked.task;
  // The task with a monthly quota of many units is what the page is opened for.
  const monthly = measures.find((one) => one.period === 'month' && one.owedBy.kinds.length > 0);
  return (monthly && taskOf(monthly)) ?? taskNos[0] ?? null;
}

export function chooseMeasure(
  asked: ProgressAddress,
  ofTask: MeasureView[],
  cell: { measureId: string } | null,
): MeasureView | undefined {
  const wanted = cell?.measureId ?? asked.measure;
  return (
    ofTask.find((one) => one.id === wanted) ??
    ofTask.find((one) => one.kind !== 'report' || one.owedBy.kinds.length > 0) ??
    ofTask[0]
  );
}

export function taskTabs(tasks: { no: number; shortTitle: string }[], measures: MeasureView[]) {
  const tabs = tasks.map((task) => ({
    no: String(task.no),
    name: `${task.no}. ${tabName(task.shortTitle)}`,
  }));
  const hasReports = measures.some((one) => taskOf(one) === reportsTask);
  return hasReports ? [...tabs, { no: reportsTask, name: 'Báo cáo' }] : tabs;
}

const longestTab = 22;

/** Seven tabs must fit one row; the whole title stands in the page. */
function tabName(title: string): string {
  if (title.length <= longestTab) return title;
  return `${title.slice(0, longestTab).replace(/\s+\S*$/u, '')}…`;
}

/**
 * The measure of another plan that asks for the same: of the same kind, by the same evidence, as often. With several
 * named sets (rule P13), the set of the same name.
 */
export function sameMeasure(measure: MeasureView, others: readonly MeasureView[]): MeasureView | null {
  const counts = [...measure.counts].sort().join(' ');
  const same = others.filter(
    (one) =>
      one.kind === measure.kind &&
      one.period === measure.period &&
      [...one.counts].sort().join(' ') === counts,
  );
  const sameName = same.find((one) => one.denominator === measure.denominator);
  return sameName ?? (same.length === 1 ? same[0]! : null);
}
