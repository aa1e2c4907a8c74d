import type { LocalDate } from '../../../platform/clock/clock.ts';
import type { UnitKind } from '../labels.ts';

/** What a unit was from one day to another; `validTo` is the first day that no longer counts. */
export interface UnitVersion {
  id: string;
  validFrom: LocalDate;
  validTo: LocalDate | null;
  name: string;
  shortName: string;
  slug: string;
  kind: UnitKind;
  parentId: string | null;
}

/** A unit with all its versions, earliest first, one right after the other. */
export interface Life {
  id: string;
  code: string;
  versions: readonly UnitVersion[];
}

export function versionOn(life: Life, day: LocalDate): UnitVersion | null {
  return life.versions.find((one) => one.validFrom <= day && (!one.validTo || one.validTo > day)) ?? null;
}

export function foundedOn(life: Life): LocalDate {
  return life.versions[0]!.validFrom;
}

/** The first day the unit is no more; null while no end is known. */
export function endedOn(life: Life): LocalDate | null {
  return life.versions.at(-1)!.validTo;
}

/** Its name on a day; before and after its life the nearest one. */
export function nameOn(life: Life, day: LocalDate): string {
  const known = versionOn(life, day) ?? life.versions.findLast((one) => one.validFrom <= day);
  return (known ?? life.versions[0]!).name;
}

/** Whether a unit stands through all of a stretch of days. */
export function standsThrough(life: Life, from: LocalDate, to: LocalDate | null): boolean {
  const end = endedOn(life);
  return foundedOn(life) <= from && (end === null || (to !== null && to <= end));
}

export function overlaps(version: UnitVersion, from: LocalDate): boolean {
  return version.validTo === null || version.validTo > from;
}
