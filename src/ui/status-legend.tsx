import type { Status } from './status.ts';
import { statusWords } from './status.ts';
import { StatusBadge } from './status-badge.tsx';

const usual: readonly Status[] = ['enough', 'late', 'owed', 'exempt', 'postponed', 'nothing', 'not-due'];

/** Spells out the short words; stands above every grid. */
export function StatusLegend({ statuses = usual }: { statuses?: readonly Status[] }) {
  return (
    <ul className="lt-legend" aria-label="Chú giải">
      {statuses.map((status) => (
        <li key={status}>
          <span aria-hidden="true">
            <StatusBadge status={status} size="mini" />
          </span>
          {statusWords[status].long}
        </li>
      ))}
    </ul>
  );
}
