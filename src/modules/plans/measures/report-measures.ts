import { addDays } from '../../../platform/clock/clock.ts';
import type { FactOf } from '../facts.ts';
import type { Assumption, OwedBy, ProposedMeasure } from './measure-types.ts';
import { districtSchoolKinds, findOffice, resolveOwners } from './owners.ts';
import type { ProposalInput } from './proposal-input.ts';

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

/** One measure per report duty. A duty that comes again (monthly, quarterly) is not yet counted by period. */
export function dutyMeasure(duty: DutyFact, no: number, input: ProposalInput): ProposedMeasure[] {
  const owners = resolveOwners([duty.value.from], input.names);
  const isOfMany = owners.owedBy.kinds.length > 0;
  const { owedBy, assumptions } = isOfMany
    ? dutyOfMany(duty, no, owners.owedBy, input)
    : { owedBy: owners.owedBy, assumptions: [] };
  return [
    {
      key: `duty-${no}`,
      taskNo: null,
      kind: 'report',
      period: 'plan',
      needed: 1,
      target: null,
      what: `${duty.value.from} báo cáo ${duty.value.to}${duty.value.via ? ` qua ${duty.value.via}` : ''}`,
      denominator: null,
      counts: ['report'],
      owedBy,
      dueOn: lastDayInTime(duty.value),
      fromLine: duty.fromLine,
      toLine: duty.toLine,
      assumptions,
      unresolved: owners.unresolved,
    },
  ];
}
