import { isUnitStart, splitUnits } from '../../grammar/units/unit-phrases.ts';
import type { ReportDuty } from '../../types.ts';

/** "báo cáo UBND tỉnh và Bộ Tài chính": a report to each of them; the office that passes it on is of the last one named before it. */
export function eachReceiver(duties: ReportDuty[]): ReportDuty[] {
  return duties.flatMap((duty) => {
    const parts = splitUnits(duty.to);
    const isList = parts.length > 1 && parts.every((part) => isUnitStart(part) && part.length > 2);
    return isList ? parts.map((to) => ({ ...duty, to })) : [duty];
  });
}
