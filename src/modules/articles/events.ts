import { defineEvent } from '../../platform/events/define-event.ts';
import type { MeasuredAs } from '../originality/index.ts';
import type { ArticleForm, Originality } from './labels.ts';

export interface ArticlePublished {
  articleId: string;
  unitId: string;
  title: string;
  form: ArticleForm;
  /** Path on this site, or the whole address when it stands elsewhere. */
  url: string;
  publishedAt: string;
  receivedAt: string;
  /** Local date of publication; the month of the quota is its month (rule P4). */
  happenedOn: string;
  /** 2: stored and hashed here · 1: a link to another site. */
  rung: 1 | 2;
  originality: Originality;
}

export interface ArticleWithdrawn {
  articleId: string;
  unitId: string;
  title: string;
  reason: string;
  withdrawnAt: string;
}

export interface ArticleCorrected {
  articleId: string;
  unitId: string;
  title: string;
  correction: string;
  fromSha256: string;
  toSha256: string;
  correctedAt: string;
}

/** Also emitted when a withdrawn article is put back, with its first dates. */
export const articlePublished = defineEvent<ArticlePublished>('article.published');
export const articleWithdrawn = defineEvent<ArticleWithdrawn>('article.withdrawn');

/** The text changed after publication; dates, address and what it counts for stay. */
export const articleCorrected = defineEvent<ArticleCorrected>('article.corrected');

export interface ArticlesMeasured {
  results: { articleId: string; as: MeasuredAs; percent: number | null; sourceId: string | null }[];
}

/** How far each of some articles repeats an earlier one of another unit; said for many at once. */
export const articlesMeasured = defineEvent<ArticlesMeasured>('article.measured');
