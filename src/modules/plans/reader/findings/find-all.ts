import type { Finding } from '../types.ts';
import { addresseeSpellings } from './addressee-spellings.ts';
import { blankNumberAndDate } from './blank-number-and-date.ts';
import { conflictingCitations } from './conflicting-citations.ts';
import { countingMonths } from './counting-months.ts';
import { documentsWithoutIssuer } from './documents-without-issuer.ts';
import { doubledTasks } from './doubled-tasks.ts';
import { conflictingDutyDates } from './duty-dates.ts';
import { endedAddressees } from './ended-addressees.ts';
import type { FindingCheck, FindingContext } from './finding-context.ts';
import { formatSlips } from './format/format-slips.ts';
import { lapsedBases } from './lapsed-bases.ts';
import { leadsWithoutCopy } from './leads-without-copy.ts';
import { numberingSlips } from './numbering-slips.ts';
import { passedDates } from './passed-dates.ts';
import { quotaConflicts } from './quota-conflicts.ts';
import { replacedPlans } from './replaced-plans.ts';
import { scanQuality } from './scan-quality.ts';
import { statedCounts } from './stated-counts.ts';
import { statedDates } from './stated-dates.ts';
import { statedSums } from './stated-sums.ts';
import { structureGaps } from './structure-gaps.ts';
import { tableTotals } from './table-totals.ts';
import { textBlanks } from './text-blanks.ts';
import { twoDenominators } from './two-denominators.ts';
import { unmeetableMonths } from './unmeetable-months.ts';

/** What must be decided comes first, slips of form last. */
const CHECKS: FindingCheck[] = [
  structureGaps,
  scanQuality,
  blankNumberAndDate,
  textBlanks,
  twoDenominators,
  conflictingDutyDates,
  quotaConflicts,
  statedDates,
  passedDates,
  unmeetableMonths,
  countingMonths,
  doubledTasks,
  statedCounts,
  statedSums,
  tableTotals,
  numberingSlips,
  replacedPlans,
  endedAddressees,
  lapsedBases,
  documentsWithoutIssuer,
  conflictingCitations,
  leadsWithoutCopy,
  addresseeSpellings,
  formatSlips,
];

/** More of one check nobody reads; only a text made to hurt has them. */
const MOST_OF_A_CHECK = 200;

export function findAll(context: FindingContext): Finding[] {
  return CHECKS.flatMap((check) => check(context).slice(0, MOST_OF_A_CHECK));
}
