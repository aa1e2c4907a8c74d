import type { Finding } from '../types.ts';
import { abolishedAddressees } from './abolished-addressees.ts';
import { blankNumberAndDate } from './blank-number-and-date.ts';
import { conflictingCitations } from './conflicting-citations.ts';
import { countingMonths } from './counting-months.ts';
import { documentsWithoutIssuer } from './documents-without-issuer.ts';
import type { FindingCheck, FindingContext } from './finding-context.ts';
import { formatSlips } from './format-slips.ts';
import { passedDates } from './passed-dates.ts';
import { structureGaps } from './structure-gaps.ts';
import { twoDenominators } from './two-denominators.ts';

const CHECKS: FindingCheck[] = [
  structureGaps,
  blankNumberAndDate,
  twoDenominators,
  countingMonths,
  documentsWithoutIssuer,
  conflictingCitations,
  passedDates,
  abolishedAddressees,
  formatSlips,
];

export function findAll(context: FindingContext): Finding[] {
  return CHECKS.flatMap((check) => check(context));
}
