import { defineEvent } from '../../platform/events/define-event.ts';

export const evidenceCounted = defineEvent<{ evidenceId: string; kind: string; cells: string[] }>(
  'evidence.counted',
);
export const evidenceWithdrawn = defineEvent<{ reason: string; cells: string[] }>('evidence.withdrawn');
export const obligationsGenerated = defineEvent<{ planId: string; created: number }>('obligations.generated');
export const obligationStateChanged = defineEvent<{
  obligationId: string;
  from: string;
  to: string;
  reason: string | null;
}>('obligation.state-changed');
/** Units excused from, or given more time for, some work; `cells`: how many it touched. */
export const dispensationGiven = defineEvent<{
  dispensationId: string;
  planId: string;
  kind: string;
  unitIds: readonly string[];
  measureIds: readonly string[];
  fromMonth: string;
  toMonth: string;
  until: string | null;
  reason: string;
  document: string;
  cells: number;
}>('dispensation.given');
export const dispensationEnded = defineEvent<{
  dispensationId: string;
  planId: string;
  endedFrom: string;
  reason: string;
  cells: number;
}>('dispensation.ended');
export const dispensationUndone = defineEvent<{
  dispensationId: string;
  planId: string;
  reason: string;
  cells: number;
}>('dispensation.undone');
export const dispensationAsked = defineEvent<{
  requestId: string;
  planId: string;
  unitId: string;
  kind: string;
  measureId: string | null;
  fromMonth: string;
  toMonth: string;
  until: string | null;
  reason: string;
}>('dispensation.asked');
export const dispensationAnswered = defineEvent<{
  requestId: string;
  decision: string;
  reason: string | null;
  dispensationId: string | null;
}>('dispensation.answered');
export const cellsRecounted = defineEvent<{ planId: string; drift: number }>('ledger.recounted');

export const evidenceRungMoved = defineEvent<{
  evidenceId: string;
  from: number;
  to: number;
  cause: string;
  reason: string | null;
}>('evidence.rung-moved');
