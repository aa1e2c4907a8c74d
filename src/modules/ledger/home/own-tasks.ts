import { daysBetween, type LocalDate, monthOf } from '../../../platform/clock/clock.ts';
import { dateWords, longDateWords } from '../../../platform/clock/words.ts';
import { reportPeriodWords } from '../owing/report-periods.ts';
import { type CellCounts, type CellStatus, cellStatus } from '../rules.ts';
import { keepTogether, type SentencePart } from '../sentence.ts';
import { lessonKind, type MeasureWords, periodsWords, workWords } from './owed-words.ts';

/** One cell of a unit with what its measure asks for. */
export interface OwnCell extends CellCounts, MeasureWords {
  id: string;
  measureId: string;
  taskId: string | null;
  /** Short title of the task, or what the report duty says. */
  title: string;
  periodStart: LocalDate;
  periodEnd: LocalDate;
  /** Why its report was given back, until it is sent again. */
  returnedFor?: string | null;
  /** Which period's report it asks for; none for other work. */
  reportPeriod?: string | null;
  /** The new day, when its work was put off. */
  postponedUntil?: LocalDate | null;
}

export interface OwnTask {
  id: string;
  name: string;
  hint: string;
  href: string | null;
  status: CellStatus | 'done' | 'returned';
  count?: number;
}

interface Ranked extends OwnTask {
  rank: number;
  dueOn: LocalDate;
}

const ranks = { current: 0, overdue: 1, coming: 2, done: 3 } as const;

/**
 * What a unit still has to do: this month first, then what is overdue, then what is coming, then what is finished.
 * Months that are over and finished stand in the tiles of the year, not here.
 */
export function ownTasks(cells: readonly OwnCell[], today: LocalDate): OwnTask[] {
  return oncePerCoverage(cells)
    .flatMap((cell) => rankedTask(cell, today) ?? [])
    .sort((a, b) => a.rank - b.rank || (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0))
    .map(({ rank: _rank, dueOn: _dueOn, ...task }) => task);
}

/** The same lesson counts toward both named sets of one task (rule P13); a unit is asked once. */
function oncePerCoverage(cells: readonly OwnCell[]): OwnCell[] {
  const seen = new Set<string>();
  return cells.filter((cell) => {
    if (cell.kind !== 'coverage') return true;
    const key = `${cell.taskId} ${cell.periodStart}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function rankedTask(cell: OwnCell, today: LocalDate): Ranked | null {
  const status = cellStatus(cell, today);
  if (cell.periodStart > today) return null;
  const isOver = cell.periodEnd < today;
  const base = { id: cell.id, dueOn: cell.dueOn };
  if (isReturned(cell, status))
    return {
      ...base,
      rank: ranks.current,
      status: 'returned',
      name: `Sửa và gửi lại báo cáo ${reportWords(cell)}`,
      hint: returnHint(cell, today),
      href: whereToDo(cell),
    };
  if (status === 'owed')
    return { ...base, rank: ranks.overdue, status, count: cell.needed - cell.done, ...overdueWork(cell) };
  if (status === 'not-due') {
    const rank = isThisMonth(cell, today) ? ranks.current : ranks.coming;
    return { ...base, rank, status, ...openWork(cell) };
  }
  if (isOver && cell.period !== 'plan') return null;
  return { ...base, rank: ranks.done, status: 'done', href: null, ...finishedWork(cell, status) };
}

function isReturned(cell: OwnCell, status: CellStatus): boolean {
  return (
    cell.returnedFor !== null && cell.returnedFor !== undefined && (status === 'owed' || status === 'not-due')
  );
}

function returnHint({ returnedFor, dueOn }: OwnCell, today: LocalDate): string {
  const due = dueOn < today ? `Đã quá hạn ngày ${dateWords(dueOn)}` : `Hạn hết ${longDateWords(dueOn)}`;
  return keepTogether(returnedFor ? `Lý do: ${returnedFor.replace(/[.\s]+$/u, '')}. ${due}` : due);
}

function isThisMonth(cell: OwnCell, today: LocalDate): boolean {
  return cell.period === 'month' && monthOf(cell.periodStart) === monthOf(today);
}

const ordinals = ['', 'thứ nhất', 'thứ hai', 'thứ ba', 'thứ tư', 'thứ năm'] as const;

function openWork(cell: OwnCell): Pick<OwnTask, 'name' | 'hint' | 'href'> {
  const { noun } = workWords(cell.counts);
  const left = cell.needed - cell.done;
  const due = `hạn hết ${longDateWords(cell.dueOn)}`;
  const hint =
    cell.needed === 1
      ? `H${due.slice(1)}`
      : keepTogether(
          `${cell.done > 0 ? `Đã có ${cell.done} trong ${cell.needed} ${noun}` : `Chưa có ${noun} nào`}, ${due}`,
        );
  const inPeriod = cell.period === 'plan' ? '' : ` của ${periodsWords(cell.period, [cell.periodStart])}`;
  const which =
    left === 1 && cell.done > 0 ? `${noun} ${ordinals[cell.needed] ?? 'còn lại'}` : `${left} ${noun}`;
  return { name: keepTogether(nameOf(cell, `${which}${inPeriod}`)), hint, href: whereToDo(cell) };
}

/** "quý III/2026"; the report of the whole year is "của đơn vị". */
function reportWords({ reportPeriod }: OwnCell): string {
  return (reportPeriod && reportPeriodWords(reportPeriod)) || 'của đơn vị';
}

/** `what`: "2 bài của tháng 10" */
function nameOf(cell: OwnCell, what: string): string {
  if (cell.kind === 'report') return `Gửi báo cáo ${reportWords(cell)}`;
  if (cell.counts.length === 1 && cell.counts[0] === lessonKind) return `Dạy an toàn mạng, ghi ${what}`;
  if (cell.counts.length === 1 && cell.counts[0] === 'article') return `Đăng ${what}`;
  if (cell.counts.length === 1 && cell.counts[0] === 'activity.social_post')
    return `Ghi ${what} trên mạng xã hội`;
  if (cell.counts.length === 1 && cell.counts[0] === 'activity.material') return `Ghi ${what} đã phát hành`;
  return `Ghi ${what}: ${cell.title}`;
}

function overdueWork(cell: OwnCell): Pick<OwnTask, 'name' | 'hint' | 'href'> {
  const isColumn = cell.counts.length === 1 && cell.counts[0] === 'article';
  if (!isColumn || cell.period !== 'month') {
    const open = openWork(cell);
    return { ...open, hint: `Đã quá hạn ngày ${dateWords(cell.dueOn)}; đến sau vẫn được ghi nhận, là trễ` };
  }
  return {
    name: `Gửi đường dẫn bài đã đăng ${periodsWords('month', [cell.periodStart])}`,
    hint: 'Nếu đơn vị đã đăng mà chưa được ghi nhận',
    href: `/bai-dang/gui-duong-dan?thang=${monthOf(cell.periodStart)}`,
  };
}

const finishedHints: Partial<Record<CellStatus, string>> = {
  exempt: 'Được miễn',
  nothing: 'Đơn vị đã khai không phát sinh',
  late: 'Đã đủ, có phần đến trễ',
};

function finishedWork(cell: OwnCell, status: CellStatus): Pick<OwnTask, 'name' | 'hint'> {
  const { subject, noun } = workWords(cell.counts);
  const isReport = cell.kind === 'report' && cell.reportPeriod;
  const name = isReport
    ? `Báo cáo ${reportWords(cell)}`
    : cell.period === 'plan'
      ? cell.title
      : `${subject} ${periodsWords(cell.period, [cell.periodStart])}`;
  if (status === 'exempt' && cell.postponedUntil)
    return { name, hint: `Được hoãn đến hết ${dateWords(cell.postponedUntil)}` };
  return { name, hint: finishedHints[status] ?? keepTogether(`Đã có ${cell.done} ${noun}`) };
}

/** Where this is done. */
export function whereToDo(cell: Pick<OwnCell, 'kind' | 'counts' | 'reportPeriod'>): string {
  const [kind] = cell.counts;
  if (cell.kind === 'report') return cell.reportPeriod ? `/bao-cao?ky=${cell.reportPeriod}` : '/bao-cao';
  if (cell.counts.length > 1)
    return cell.counts.every((one) => one.startsWith('activity.')) ? '/hoat-dong/moi' : '/bai-dang/moi';
  if (kind?.startsWith('activity.')) return `/hoat-dong/moi?loai=${kind.slice('activity.'.length)}`;
  return '/bai-dang/moi';
}

/** "Còn 1 bài là đủ tháng 10. Hạn hết thứ Ba, 31/10/2023, còn 15 ngày." */
export function ownSentence(cells: readonly OwnCell[], today: LocalDate): SentencePart[] {
  const month = cells.find((cell) => isThisMonth(cell, today));
  const tasks = ownTasks(cells, today);
  const overdue = tasks.filter((task) => task.status === 'owed').length;
  const given: SentencePart[] = tasks.some((task) => task.status === 'returned')
    ? [' ', { owed: 'Báo cáo được trả lại để sửa' }, '.']
    : [];
  const debt: SentencePart[] =
    overdue > 0 ? [...given, ' ', { owed: keepTogether(`${overdue} việc đã quá hạn`) }, '.'] : given;
  if (month) return [...monthSentence(month, today), ...debt];
  const next = cells
    .filter((cell) => cellStatus(cell, today) === 'not-due' && cell.periodStart <= today)
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1))[0];
  if (next) return [`Hạn gần nhất hết ${dueWords(next.dueOn, today)}.`, ...debt];
  if (overdue > 0) return [{ owed: keepTogether(`Còn ${overdue} việc đã quá hạn`) }, '.', ...given];
  return given.length > 0 ? given.slice(1) : ['Đơn vị đã xong mọi việc đến hạn.'];
}

function monthSentence(cell: OwnCell, today: LocalDate): SentencePart[] {
  const { noun } = workWords(cell.counts);
  const month = periodsWords('month', [cell.periodStart]);
  const status = cellStatus(cell, today);
  if (status === 'exempt' && cell.postponedUntil)
    return [keepTogether(`Phần ${month} được hoãn đến hết ${dateWords(cell.postponedUntil)}.`)];
  if (status === 'exempt') return [`Đơn vị được miễn ${month}.`];
  if (status === 'nothing') return [`Đơn vị đã khai không phát sinh ${month}.`];
  if (status === 'enough' || status === 'late')
    return [keepTogether(`Tháng này đã đủ ${cell.needed} ${noun}.`)];
  return [
    { name: keepTogether(`Còn ${cell.needed - cell.done} ${noun}`) },
    ` là đủ ${month}. Hạn hết ${dueWords(cell.dueOn, today)}.`,
  ];
}

function dueWords(dueOn: LocalDate, today: LocalDate): string {
  const days = daysBetween(today, dueOn);
  return keepTogether(`${longDateWords(dueOn)}, ${days === 0 ? 'là hôm nay' : `còn ${days} ngày`}`);
}

/** "Tháng 10 còn làm gì?" while a month is being counted. */
export function ownQuestion(cells: readonly OwnCell[], today: LocalDate): string {
  return cells.some((cell) => isThisMonth(cell, today))
    ? `Tháng\u00a0${Number(today.slice(5, 7))} còn làm gì?`
    : 'Còn làm gì?';
}
