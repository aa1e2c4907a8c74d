import { StatusBadge } from '../../../ui/status-badge.tsx';
import { statusLabels } from '../labels.ts';
import type { ReportStatus as Status } from '../rules.ts';

/** Where a report stands. `overdue`: nothing was sent and the last day is over. */
export function ReportStatus({ status, overdue }: { status: Status | 'none'; overdue?: boolean }) {
  if (status === 'submitted')
    return <StatusBadge status="waiting" icon="eye" words={statusLabels.submitted} />;
  if (status === 'returned') return <StatusBadge status="returned" />;
  if (status === 'accepted') return <StatusBadge status="enough" words={statusLabels.accepted} />;
  if (overdue) return <StatusBadge status="owed" words="Nợ báo cáo" />;
  if (status === 'draft') return <StatusBadge status="waiting" icon="pencil" words={statusLabels.draft} />;
  return <StatusBadge status="not-due" words="Chưa gửi" />;
}
