import {
  addMonths,
  firstDayOf,
  type LocalDate,
  monthOf,
  type YearMonth,
} from '../../../platform/clock/clock.ts';
import { dateWords, monthWords } from '../../../platform/clock/words.ts';
import type { MeasureView } from '../release/task-store.server.ts';
import type { Amendment, AmendmentChange } from './amendment-schema.ts';

export interface AmendedPlan {
  year: number;
  countedMonths: readonly YearMonth[];
  measures: readonly MeasureView[];
  taskIds: readonly string[];
}

/** Why an amendment cannot be, as the second half of a sentence; null when it can. */
export function whyNotAmend(
  plan: AmendedPlan,
  amendment: Pick<Amendment, 'fromMonth' | 'changes'>,
): string | null {
  const { fromMonth, changes } = amendment;
  if (fromMonth < `${plan.year}-01` || fromMonth > addMonths(`${plan.year}-12`, 1))
    return `tháng áp dụng không thuộc năm ${plan.year}`;
  const named = changes.flatMap((one) => ('measureId' in one ? [one.measureId] : []));
  if (new Set(named).size < named.length) return 'một chỉ tiêu được điều chỉnh hai lần';
  if (changes.filter((one) => one.kind === 'set-months').length > 1) return 'tháng tính được đặt hai lần';
  for (const change of changes) {
    const why = whyNotChange(plan, change, fromMonth);
    if (why) return why;
  }
  return null;
}

function whyNotChange(plan: AmendedPlan, change: AmendmentChange, fromMonth: YearMonth): string | null {
  switch (change.kind) {
    case 'set-months':
      return whyNotMonths(plan, change.months, fromMonth);
    case 'add-measure':
      if (change.taskId && !plan.taskIds.includes(change.taskId)) return 'nhiệm vụ không thuộc kế hoạch';
      return whyNotOwned(change.measure.owedBy) ?? whyNotDay(change.measure.dueOn, fromMonth);
    case 'end-measure':
      return whyNotTurn(plan, change.measureId, fromMonth);
    case 'change-measure':
      return (
        whyNotTurn(plan, change.measureId, fromMonth) ??
        (change.owedBy ? whyNotOwned(change.owedBy) : null) ??
        whyNotDay(change.dueOn ?? null, fromMonth) ??
        whyNotAnything(plan, change)
      );
  }
}

function whyNotMonths(plan: AmendedPlan, months: readonly YearMonth[], fromMonth: YearMonth): string | null {
  const wanted = monthsAfter(plan.countedMonths, months, fromMonth);
  if (months.some((month) => !month.startsWith(String(plan.year)))) return 'có tháng ngoài năm của kế hoạch';
  if (wanted.length === 0) return 'kế hoạch không còn tháng nào được tính';
  return wanted.join() === plan.countedMonths.join() ? 'không có tháng nào thay đổi' : null;
}

/** Months before stay; from then on the new ones. */
export function monthsAfter(
  before: readonly YearMonth[],
  wanted: readonly YearMonth[],
  fromMonth: YearMonth,
): YearMonth[] {
  return [
    ...before.filter((month) => month < fromMonth),
    ...new Set(wanted.filter((month) => month >= fromMonth)),
  ].sort();
}

function whyNotOwned({
  kinds,
  unitIds,
}: {
  kinds: readonly string[];
  unitIds: readonly string[];
}): string | null {
  return kinds.length + unitIds.length === 0 ? 'chưa chọn đơn vị thực hiện' : null;
}

function whyNotDay(dueOn: LocalDate | null, fromMonth: YearMonth): string | null {
  if (!dueOn || monthOf(dueOn) >= fromMonth) return null;
  return `hạn mới ${dateWords(dueOn)} ở trước tháng áp dụng`;
}

/** One turn after another: what holds from a later month is not overtaken from an earlier one. */
function whyNotTurn(plan: AmendedPlan, measureId: string, fromMonth: YearMonth): string | null {
  const measure = plan.measures.find((one) => one.id === measureId);
  if (!measure) return 'chỉ tiêu không thuộc kế hoạch';
  const last = measure.terms.at(-1);
  if (last?.ended) return `chỉ tiêu “${measure.what}” đã kết thúc`;
  if (last?.from && last.from > firstDayOf(fromMonth))
    return `chỉ tiêu “${measure.what}” đã có điều chỉnh từ ${monthWords(monthOf(last.from))}`;
  return null;
}

function whyNotAnything(
  plan: AmendedPlan,
  change: Extract<AmendmentChange, { kind: 'change-measure' }>,
): string | null {
  const { what, needed, dueOn, owedBy } = plan.measures.find((one) => one.id === change.measureId)!;
  const same =
    (change.what ?? what) === what &&
    (change.needed ?? needed) === needed &&
    (change.dueOn === undefined ? dueOn : change.dueOn) === dueOn &&
    (!change.owedBy || isSameRule(change.owedBy, owedBy));
  return same ? `chỉ tiêu “${what}” không có gì thay đổi` : null;
}

interface Rule {
  kinds: readonly string[];
  unitIds: readonly string[];
  exceptUnitIds: readonly string[];
  levels?: readonly string[];
  underIds?: readonly string[];
}

export function isSameRule(a: Rule, b: Rule): boolean {
  const parts = ({ kinds, unitIds, exceptUnitIds, levels = [], underIds = [] }: Rule) =>
    JSON.stringify([kinds, unitIds, exceptUnitIds, levels, underIds].map((list) => [...list].sort()));
  return parts(a) === parts(b);
}
