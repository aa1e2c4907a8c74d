import type { LocalDate } from '../../../platform/clock/clock.ts';
import type { ObligationState } from '../rules.ts';
import type { OwingCell } from './owing-cells.ts';

interface Stored {
  id: string;
  measureId: string;
  unitId: string;
  periodStart: LocalDate;
  periodEnd: LocalDate;
  dueOn: LocalDate;
  needed: number;
  done: number;
  state: ObligationState;
  dispensationId: string | null;
}

export interface Difference<S extends Stored> {
  begin: OwingCell[];
  end: S[];
  change: { stored: S; wanted: OwingCell }[];
  /** Every cell that stays, with what is asked of it. */
  stay: { stored: S; wanted: OwingCell }[];
}

export function keyOfCell(cell: { measureId: string; unitId: string; periodStart: LocalDate }): string {
  return `${cell.measureId} ${cell.unitId} ${cell.periodStart}`;
}

/** What has to happen so that the stored cells become the wanted ones. */
export function differenceOf<S extends Stored>(
  stored: readonly S[],
  wanted: readonly OwingCell[],
): Difference<S> {
  const have = new Map(stored.map((cell) => [keyOfCell(cell), cell]));
  const want = new Map(wanted.map((cell) => [keyOfCell(cell), cell]));
  const stay = stored.flatMap((cell) => {
    const asked = want.get(keyOfCell(cell));
    return asked ? [{ stored: cell, wanted: asked }] : [];
  });
  return {
    begin: wanted.filter((cell) => !have.has(keyOfCell(cell))),
    end: stored.filter((cell) => !want.has(keyOfCell(cell))),
    change: stay.filter(
      ({ stored: a, wanted: b }) =>
        a.needed !== b.needed || a.dueOn !== b.dueOn || a.periodEnd !== b.periodEnd,
    ),
    stay,
  };
}

/**
 * What a cell's state becomes by what was dispensed with, or null when it stays. What a unit declared and what somebody
 * decided about this one cell is left alone. Work that is done stays done: an exemption is only of what is still owed.
 */
export function stateTurn(
  { state, dispensationId, done }: Pick<Stored, 'state' | 'dispensationId' | 'done'>,
  wanted: Pick<OwingCell, 'dispensationId' | 'isExcused' | 'isMadeUp' | 'needed'>,
): { state: ObligationState; dispensationId: string | null } | null {
  const isByDispensation = dispensationId !== null && state === 'exempt';
  const back = isByDispensation ? 'owed' : state;
  if (wanted.isExcused && state !== 'owed' && !isByDispensation) return null;
  if (wanted.isExcused && (wanted.isMadeUp || done < wanted.needed)) {
    if (isByDispensation && dispensationId === wanted.dispensationId) return null;
    return { state: 'exempt', dispensationId: wanted.dispensationId };
  }
  if (!isByDispensation && dispensationId === wanted.dispensationId) return null;
  return { state: back, dispensationId: wanted.dispensationId };
}
