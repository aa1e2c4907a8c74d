import { StatusBadge } from '../../../ui/status-badge.tsx';
import type { ReportFigure } from '../figures/figures.ts';

/** What the unit should still look at; what is in order is plain words, no badge. */
export function FigureStatus({ figure }: { figure: ReportFigure }) {
  if (figure.missing > 0) return <StatusBadge status="owed" words="Còn nợ" />;
  if (figure.owed === 0 && figure.exempt > 0) return <StatusBadge status="exempt" />;
  if (figure.owed === 0 && figure.nothing > 0) return <StatusBadge status="nothing" />;
  if (figure.done < figure.owed || figure.owed === 0) return <StatusBadge status="not-due" />;
  return <span className="lt-task-plain">Đã xong</span>;
}
