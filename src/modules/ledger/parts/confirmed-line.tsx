import { UiLink } from '../../../ui/ui-link.tsx';
import type { ProgressView } from '../progress/read-progress.server.ts';
import './confirmed-line.css';

/** How much of the figure above was true when somebody asked; drawn from all units, whatever part is on the screen. */
export function ConfirmedLine({ view: { measure, confirmed } }: { view: ProgressView }) {
  if (!measure || !confirmed) return null;
  return (
    <p className="lt-confirmed-line">
      <UiLink href={measure.explainedHref}>Gọi kiểm tra ngẫu nhiên</UiLink> (mẫu toàn ngành): {confirmed}
    </p>
  );
}
