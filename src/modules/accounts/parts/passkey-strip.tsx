import { useLocation } from 'react-router';
import { UiLink } from '../../../ui/ui-link.tsx';
import { passkeyPath } from '../account-paths.ts';
import './passkey-strip.css';

/** Under the header: an approver who has no passkey yet. The page for it says so itself. */
export function PasskeyStrip({ until }: { until: string }) {
  if (useLocation().pathname === passkeyPath) return null;
  return (
    <section className="passkey-strip" aria-label="Khóa truy cập">
      <span>
        Tài khoản này duyệt việc của người khác, nên cần một khóa truy cập{until && ` trước ${until}`}.
      </span>
      <UiLink href={passkeyPath}>Tạo khóa truy cập</UiLink>
    </section>
  );
}
