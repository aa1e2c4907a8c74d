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
export const cellsRecounted = defineEvent<{ planId: string; drift: number }>('ledger.recounted');

export const evidenceRungMoved = defineEvent<{
  evidenceId: string;
  from: number;
  to: number;
  cause: string;
  reason: string | null;
}>('evidence.rung-moved');
