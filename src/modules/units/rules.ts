import type { LocalDate } from '../../platform/clock/clock.ts';
import type { UnitKind } from './labels.ts';
import { schoolKinds, unitKindLabels, unitKinds } from './labels.ts';

/**
 * "1 Sở GD&ĐT, 8 phòng thuộc Sở, 15 Phòng GD&ĐT và 588 trường, cơ sở": offices one by one, schools as one figure.
 * Kinds without a unit are not named.
 */
export function unitCountWords(counts: Partial<Record<UnitKind, number>>): string {
  const offices = unitKinds
    .filter((kind) => !schoolKinds.includes(kind) && counts[kind])
    .map(
      (kind) => `${counts[kind]} ${kind === 'department_office' ? 'phòng thuộc Sở' : unitKindLabels[kind]}`,
    );
  const schools = schoolKinds.reduce((sum, kind) => sum + (counts[kind] ?? 0), 0);
  const parts = schools > 0 ? [...offices, `${schools} trường, cơ sở giáo dục`] : offices;
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} và ${parts.at(-1)}`;
}

/** Whether a stretch of time (end exclusive) covers a day. */
export function holdsOn(from: LocalDate | null, to: LocalDate | null, day: LocalDate): boolean {
  return from !== null && from <= day && (to === null || to > day);
}
