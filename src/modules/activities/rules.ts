import { type LocalDate, localDate } from '../../platform/clock/clock.ts';
import type { ActivityKind } from './labels.ts';

/** What is wrong with the day an activity is said to have been on; null when nothing is. */
export function whyNotHappenedOn(date: LocalDate, now: Date): string | null {
  if (date > localDate(now)) return 'Ngày diễn ra không thể sau hôm nay.';
  if (date < '2000-01-01') return 'Ngày diễn ra chưa đúng, xem lại năm.';
  return null;
}

export function needsUrl(kind: ActivityKind): boolean {
  return kind === 'social_post';
}

/** How far it can be trusted (rule P6): a stored picture, a link, or the unit's word. */
export function rungOf(activity: { hasPhoto: boolean; url: string | null }): 0 | 1 | 2 {
  if (activity.hasPhoto) return 2;
  return activity.url ? 1 : 0;
}
