import { StatusBadge } from '../../../ui/status-badge.tsx';
import { stateLabels } from '../labels.ts';
import type { PersonState } from '../rules.ts';

/** How far a person has come in; who is in needs no badge. */
export function StateBadge({ state }: { state: PersonState }) {
  if (state === 'in') return <span>{stateLabels.in}</span>;
  if (state === 'invited') return <StatusBadge status="waiting" words={stateLabels.invited} icon="clock" />;
  return <StatusBadge status={state === 'over' ? 'late' : 'not-due'} words={stateLabels[state]} />;
}
