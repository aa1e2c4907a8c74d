import { addDays, type LocalDate } from '../../platform/clock/clock.ts';
import type { Client } from './http-client.server.ts';
import { randomOf } from './random.ts';
import type { PlayedUnit, YearPlan } from './script-of-year.ts';

interface ReportLine {
  unitId: string;
  status: string;
  submissionId: string | null;
  receiptCode: string | null;
}

export interface Decisions {
  accepted: number;
  returned: number;
}

/** The districts begin to read two weeks before the reports are due, and leave the last two days' reports for tomorrow. */
export function isReadingDay(plan: YearPlan, day: LocalDate): boolean {
  return day >= addDays(plan.reportDueOn, -14) && day <= addDays(plan.reportDueOn, 1);
}

/** Each officer reads what came in: most is accepted, some comes back with a reason, some waits a day. */
export async function decideReports(
  client: Client,
  units: PlayedUnit[],
  plan: YearPlan,
  day: LocalDate,
): Promise<Decisions> {
  const decisions: Decisions = { accepted: 0, returned: 0 };
  const codeOf = new Map(units.map((unit) => [unit.id, unit.code]));
  const districts = units.filter((unit) => unit.kind === 'district_office');
  for (const reader of ['dieuphoi.mau', ...districts.map((unit) => `${unit.code.replace('mau-', '')}.mau`)]) {
    const answer = await client.as(reader, 'GET', `/reports?planId=${plan.planId}`);
    const reports = (answer.body.reports ?? []) as ReportLine[];
    for (const report of reports.filter((one) => one.status === 'submitted' && one.submissionId)) {
      const own = units.find((unit) => unit.id === report.unitId);
      const readerIsAbove =
        reader === 'dieuphoi.mau'
          ? own?.parentCode === 'mau-so'
          : own?.parentCode === `mau-${reader.replace('.mau', '')}`;
      if (!readerIsAbove) continue;
      const x = randomOf(plan.seed, `decide|${codeOf.get(report.unitId)}|${day}`).next();
      if (x < 0.25) continue;
      const body =
        x < 0.29
          ? {
              decision: 'returned',
              reason: 'Phần khó khăn, vướng mắc còn chung chung; đề nghị nêu rõ thời gian và việc đã làm.',
            }
          : { decision: 'accepted' };
      const decided = await client.as(
        reader,
        'POST',
        `/reports/submissions/${report.submissionId}/decision`,
        body,
      );
      if (decided.status === 200) decisions[body.decision as keyof Decisions] += 1;
    }
  }
  return decisions;
}
