import { daysIn, isoDate } from '../../grammar/times/dates.ts';
import type { PlanReading } from '../../types.ts';

/** The days on which the plan may have been issued, as far as it says so. */
export interface IssueDays {
  earliest: string;
  latest: string;
}

/** From the date, else from the month that is known; a year alone tells only when it began. */
export function issueDays({ document }: Pick<PlanReading, 'document'>): IssueDays | null {
  if (document.issuedOn) return { earliest: document.issuedOn, latest: document.issuedOn };
  const [year, month] = (document.issuedMonth ?? '').split('-').map(Number);
  if (year && month)
    return {
      earliest: isoDate(year, month, 1) ?? '',
      latest: isoDate(year, month, daysIn(year, month)) ?? '',
    };
  return document.year ? { earliest: `${document.year}-01-01`, latest: `${document.year}-12-31` } : null;
}

/** The last day that the plan speaks about: the end of its year, or a later date of a duty. */
export function lastDay({ document, reportDuties, deadlines }: PlanFacts): string | null {
  const dates = [...reportDuties.map(({ due }) => due), ...deadlines.map(({ date }) => date)];
  const ends = [...dates, document.year ? `${document.year}-12-31` : null].filter((date) => date !== null);
  return ends.sort().at(-1) ?? null;
}

type PlanFacts = Pick<PlanReading, 'document' | 'reportDuties' | 'deadlines'>;
