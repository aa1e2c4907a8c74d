import type { Role } from '../../platform/auth/actor.ts';
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

const answering: readonly Role[] = [
  'unit_head',
  'unit_communicator',
  'district_officer',
  'coordinator',
  'task_lead',
  'system_administrator',
];

/** Those who answer for a unit, the head first; teachers and staff hold a post but are not asked. */
export function whoAnswers<T extends { role: Role }>(posts: readonly T[]): T[] {
  return posts
    .filter((post) => answering.includes(post.role))
    .sort((a, b) => answering.indexOf(a.role) - answering.indexOf(b.role));
}
