import type { YearMonth } from '../../platform/clock/clock.ts';
import { defineEvent } from '../../platform/events/define-event.ts';
import type { AmendmentChange } from './amend/amendment-schema.ts';
import type { DecisionAction, FactChange } from './decisions/journal.ts';
import type { FactKind, FactStatus } from './facts.ts';
import type { OwedBy } from './measures/measure-types.ts';

export const planImported = defineEvent<{ planId: string; fileName: string; facts: number }>('plan.imported');

/** One fact, before and after; `before` and `after` are whole values so that the log alone can tell what happened. */
export const planFactDecided = defineEvent<{
  planId: string;
  factId: string;
  kind: FactKind;
  decision: 'confirm' | 'drop' | 'reopen';
  before: { status: FactStatus; value: unknown };
  after: { status: FactStatus; value: unknown };
}>('plan.fact-decided');

export const planFactsConfirmed = defineEvent<{ planId: string; factIds: string[] }>('plan.facts-confirmed');

export const planFindingResolved = defineEvent<{
  planId: string;
  factId: string;
  code: string;
  choice: string;
}>('plan.finding-resolved');

export const planDecisionUndone = defineEvent<{ planId: string; factIds: string[] }>('plan.decision-undone');

export const planDecisionRedone = defineEvent<{ planId: string; factIds: string[] }>('plan.decision-redone');

/** Facts came, went, moved or were bound to other lines; whole values, so that the log alone can tell what happened. */
export const planFactsChanged = defineEvent<{
  planId: string;
  decisionNo: number;
  action: DecisionAction;
  changes: FactChange[];
}>('plan.facts-changed');

export const planDiscarded = defineEvent<{ planId: string }>('plan.discarded');
export const planRestored = defineEvent<{ planId: string }>('plan.restored');

/** Who owes a measure, decided before the release; null: as the plan's words say. */
export const planOwnersDecided = defineEvent<{
  planId: string;
  measureKey: string;
  what: string;
  owedBy: OwedBy | null;
}>('plan.owners-decided');

export const planReleased = defineEvent<{ planId: string }>('plan.released');

/** What a released plan asks for changed, from a month on; whole changes, so that the log alone can tell. */
export const planAmended = defineEvent<{
  planId: string;
  amendmentId: string;
  fromMonth: YearMonth;
  basis: string;
  reason: string;
  changes: readonly AmendmentChange[];
}>('plan.amended');
export const planAmendmentUndone = defineEvent<{
  planId: string;
  amendmentId: string;
  reason: string;
  /** Measures that the amendment had brought; they are about to go. */
  addedIds: readonly string[];
}>('plan.amendment-undone');

/** A scan or a text in an old encoding: kept, and not yet a plan. */
export const planUploadReceived = defineEvent<{ uploadId: string; fileName: string }>('plan.upload-received');
export const planUploadFailed = defineEvent<{ uploadId: string; code: string }>('plan.upload-failed');
export const planUploadDiscarded = defineEvent<{ uploadId: string }>('plan.upload-discarded');
