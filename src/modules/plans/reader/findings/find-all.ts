import type { Finding } from '../types.ts';
import { addresseeSpellings } from './bodies/addressee-spellings.ts';
import { conflictingCitations } from './bodies/conflicting-citations.ts';
import { documentsWithoutIssuer } from './bodies/documents-without-issuer.ts';
import { endedAddressees } from './bodies/ended-addressees.ts';
import { lapsedBases } from './bodies/lapsed-bases.ts';
import { leadsWithoutCopy } from './bodies/leads-without-copy.ts';
import { replacedPlans } from './bodies/replaced-plans.ts';
import { countingMonths } from './dates/counting-months.ts';
import { conflictingDutyDates } from './dates/duty-dates.ts';
import { passedDates } from './dates/passed-dates.ts';
import { reversedTimes } from './dates/reversed-times.ts';
import { statedDates } from './dates/stated-dates.ts';
import { unmeetableMonths } from './dates/unmeetable-months.ts';
import { doubledTasks } from './doubled-tasks.ts';
import type { FindingCheck, FindingContext } from './finding-context.ts';
import { formatSlips } from './format/format-slips.ts';
import { blankNumberAndDate } from './gaps/blank-number-and-date.ts';
import { missingAppendices } from './gaps/missing-appendices.ts';
import { scanQuality } from './gaps/scan-quality.ts';
import { structureGaps } from './gaps/structure-gaps.ts';
import { textBlanks } from './gaps/text-blanks.ts';
import { unclaimedSentences } from './gaps/unclaimed-sentences.ts';
import { numberingSlips } from './numbers/numbering-slips.ts';
import { quotaConflicts } from './numbers/quota-conflicts.ts';
import { statedCounts } from './numbers/stated-counts.ts';
import { statedSums } from './numbers/stated-sums.ts';
import { tableTotals } from './numbers/table-totals.ts';
import { twoDenominators } from './numbers/two-denominators.ts';

/** What must be decided comes first, slips of form last. */
const CHECKS: FindingCheck[] = [
  structureGaps,
  missingAppendices,
  scanQuality,
  blankNumberAndDate,
  textBlanks,
  twoDenominators,
  conflictingDutyDates,
  quotaConflicts,
  statedDates,
  passedDates,
  reversedTimes,
  unmeetableMonths,
  countingMonths,
  doubledTasks,
  statedCounts,
  statedSums,
  tableTotals,
  numberingSlips,
  unclaimedSentences,
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
