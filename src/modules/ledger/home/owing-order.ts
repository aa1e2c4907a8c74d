import type { OwingSum } from './desk-store.server.ts';

interface OrderMeasure {
  id: string;
  kind: string;
  taskNo: number | null;
}

/**
 * Who is helped first: units of which nothing is heard before the others, then by what is owed, then as they came. The
 * named sets of one coverage ask for the same lesson (rule P13), which is owed once.
 */
export function byWhatIsOwed<T extends { unitId: string }>(
  units: readonly T[],
  sums: readonly OwingSum[],
  measures: readonly OrderMeasure[],
  silentIds: ReadonlySet<string>,
): T[] {
  const owed = owedByUnit(sums, measures);
  const silence = (unit: T) => (silentIds.has(unit.unitId) ? 0 : 1);
  return units.toSorted(
    (a, b) => silence(a) - silence(b) || (owed.get(b.unitId) ?? 0) - (owed.get(a.unitId) ?? 0),
  );
}

function owedByUnit(sums: readonly OwingSum[], measures: readonly OrderMeasure[]): Map<string, number> {
  const measureOf = new Map(measures.map((one) => [one.id, one]));
  const owed = new Map<string, number>();
  const lessons = new Map<string, number>();
  for (const { unitId, measureId, missing } of sums) {
    const measure = measureOf.get(measureId);
    const lesson = measure?.kind === 'coverage' ? `${unitId} ${measure.taskNo}` : null;
    const known = lesson === null ? 0 : (lessons.get(lesson) ?? 0);
    if (lesson !== null) lessons.set(lesson, Math.max(known, missing));
    owed.set(unitId, (owed.get(unitId) ?? 0) + Math.max(0, missing - known));
  }
  return owed;
}
