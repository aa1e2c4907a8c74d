import { type LocalDate, localDate } from '../../platform/clock/clock.ts';
import type { Body } from './body/body.ts';
import { hasText } from './body/text-of-body.ts';
import type { ArticleStatus } from './labels.ts';

export type NotPublishable = 'already-published' | 'withdrawn' | 'no-title' | 'no-text';

/** The reason why an article cannot be published as it is; null when it can. */
export function whyNotPublishable(article: {
  status: ArticleStatus;
  title: string;
  body: Body | null;
}): NotPublishable | null {
  if (article.status === 'published') return 'already-published';
  if (article.status === 'withdrawn') return 'withdrawn';
  if (article.title.trim() === '') return 'no-title';
  if (!article.body || !hasText(article.body)) return 'no-text';
  return null;
}

/** What is wrong with the day a link's article is said to be published on; null when nothing is. */
export function whyNotPublishedOn(date: LocalDate, now: Date): string | null {
  if (date > localDate(now)) return 'Ngày đăng không thể sau hôm nay.';
  if (date < '2000-01-01') return 'Ngày đăng chưa đúng, xem lại năm.';
  return null;
}

/** How long a slow reader needs (200 Vietnamese syllables a minute), at least one minute. */
export function readingMinutes(text: string): number {
  return Math.max(1, Math.round(text.split(/\s+/).filter(Boolean).length / 200));
}
