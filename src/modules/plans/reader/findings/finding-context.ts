import type { Outline } from '../parts/outline/outline.ts';
import type { Paragraph } from '../text/paragraphs.ts';
import type { SourceText } from '../text/source-text.ts';
import type { Finding, PlanReading } from '../types.ts';

/** What the checks look at: the facts read so far and the text they came from. */
export interface FindingContext {
  reading: Omit<PlanReading, 'findings' | 'unread' | 'coverage'>;
  source: SourceText;
  outline: Outline;
  preamble: Paragraph[];
  body: Paragraph[];
}

export type FindingCheck = (context: FindingContext) => Finding[];
