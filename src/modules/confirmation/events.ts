import { defineEvent } from '../../platform/events/define-event.ts';

export interface EvidenceReturned {
  evidenceId: string;
  unitId: string;
  title: string;
  /** Where the unit mends it. */
  href: string | null;
  reason: string;
}

export const evidenceConfirmed = defineEvent<{ batchId: string; evidenceIds: string[] }>(
  'confirmation.confirmed',
);
export const evidenceReturned = defineEvent<EvidenceReturned>('confirmation.returned');
export const decisionUndone = defineEvent<{ batchId: string; evidenceIds: string[] }>('confirmation.undone');
