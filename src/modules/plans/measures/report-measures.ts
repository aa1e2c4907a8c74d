import { addDays } from '../../../platform/clock/clock.ts';
import type { FactOf } from '../facts.ts';
import type { Assumption, DueRule, MeasurePeriod, OwedBy, ProposedMeasure } from './measure-types.ts';
import { districtSchoolKinds, findOffice, resolveOwners } from './owners.ts';
import type { ProposalInput } from './proposal-input.ts';
import { reportKindOf, reportRhythmOf } from './report-rhythm.ts';

type DutyFact = FactOf<'report_duty'>;

/** The last day in time: "trước ngày D" excludes D (rule P12). */
export function lastDayInTime(duty: Pick<DutyFact['value'], 'due' | 'inclusive'>): string | null {
  if (!duty.due) return null;
  return duty.inclusive ? duty.due : addDays(duty.due, -1);
}

/** A duty of many units: the office that gathers the reports does not report to itself, and schools below a district are asked too. */
function dutyOfMany(
  duty: DutyFact,
  no: number,
  owedBy: OwedBy,
  input: ProposalInput,
): { owedBy: OwedBy; assumptions: Assumption[] } {
  const gathering = findOffice(duty.value.via ?? duty.value.to, input.names);
  const except = gathering ? [gathering.id] : [];
  if (!owedBy.kinds.includes('district_office'))
    return { owedBy: { ...owedBy, exceptUnitIds: except }, assumptions: [] };
  const key = `duty-${no}-district-schools`;
  const isOn = !input.off.includes(key);
  const kinds = isOn ? [...new Set([...owedBy.kinds, ...districtSchoolKinds])] : owedBy.kinds;
  const text =
    'Trường thuộc Phòng GD&ĐT cũng gửi báo cáo (kế hoạch không nói rõ; Phòng GD&ĐT tổng hợp từ báo cáo của trường)';
  return { owedBy: { ...owedBy, kinds, exceptUnitIds: except }, assumptions: [{ key, text, isOn }] };
}

const lastMonths = { month: 1, quarter: 3, 'half-year': 6 } as const;

/**
 * When a report that comes round again is due. An early day of each month, or a day of a period's first month, asks for
 * the period that has just ended; a date or a rhythm of a year or week is no such rule.
 */
export function dueRuleOf(
  duty: Pick<DutyFact['value'], 'every' | 'due' | 'on' | 'inclusive'>,
): DueRule | null {
  const { every, due, on } = duty;
  if (due || (every !== 'month' && every !== 'quarter' && every !== 'half-year')) return null;
  if (!on) return { every, day: null, month: 'last' };
  const isFirst = on.month === 'first' || (on.month === 'each' && on.day <= 10);
  const isOther = typeof on.month === 'number' && on.month % lastMonths[every] === 1 && every !== 'month';
  // "trước ngày 05" ends on the 4th (rule P12).
  const day = duty.inclusive ? on.day : on.day - 1;
  if (day < 1) return { every, day: null, month: 'last' };
  return { every, day, month: isFirst || isOther ? 'next' : 'last' };
}

function periodOf(every: string | null, rule: DueRule | null): MeasurePeriod {
  if (every === 'week') return 'month';
  if (!rule) return 'plan';
  return rule.every === 'month' ? 'month' : 'quarter';
}

/** One measure per report duty; one that comes round again has an obligation for each of its periods. */
export function dutyMeasure(duty: DutyFact, no: number, input: ProposalInput): ProposedMeasure[] {
  const owners = resolveOwners([duty.value.from], input.names);
  const isOfMany = owners.owedBy.kinds.length > 0;
  const { owedBy, assumptions } = isOfMany
    ? dutyOfMany(duty, no, owners.owedBy, input)
    : { owedBy: owners.owedBy, assumptions: [] };
  const dueRule = dueRuleOf(duty.value);
  const period = periodOf(duty.value.every, dueRule);
  const isWeekly = duty.value.every === 'week';
  return [
    {
      key: `duty-${no}`,
      taskNo: null,
      kind: 'report',
      period,
      needed: isWeekly ? 4 : 1,
      target: null,
      what: `${duty.value.from} báo cáo ${duty.value.to}${duty.value.via ? ` qua ${duty.value.via}` : ''}`,
      denominator: null,
      counts: [reportKindOf(reportRhythmOf({ period, dueRule }))],
      owedBy,
      dueOn: dueRule || isWeekly ? null : lastDayInTime(duty.value),
      dueRule,
      fromLine: duty.fromLine,
      toLine: duty.toLine,
      assumptions,
      unresolved: owners.unresolved,
    },
  ];
}
