import { Link, useLocation, useNavigation } from 'react-router';
import { Logo } from '../ui/logo.tsx';
import { AccountMenu } from './account-menu.tsx';
import type { FrameActor } from './frame-data.server.ts';
import { isCurrent, type NavigationItem, splitForPhone } from './navigation.ts';
import { NavigationIconOf } from './navigation-icon.tsx';
import { useKeptPlan } from './use-kept-plan.ts';

export function FrameHeader({
  actor,
  items,
}: {
  actor: FrameActor | null;
  items: readonly NavigationItem[];
}) {
  const { pathname } = useLocation();
  const withPlan = useKeptPlan();
  return (
    <header className="lt-top">
      <Link className="lt-brand" to="/">
        <Logo />
        Lan Tỏa
      </Link>
      {items.length > 0 && (
        <nav className="lt-top-tabs" aria-label="Chính">
          {items.map((item) => (
            <Link
              key={item.href}
              to={withPlan(item.href)}
              aria-current={isCurrent(item.href, pathname) ? 'page' : undefined}
            >
              {item.label}
            </Link>
          ))}
        </nav>
      )}
      {actor ? (
        <AccountMenu actor={actor} more={splitForPhone(items).menu} />
      ) : (
        <a className="lt-top-sign-in" href="/dang-nhap">
          Đăng nhập
        </a>
      )}
      <LoadingLine />
    </header>
  );
}

/** On a slow line: something is coming. Appears only after a moment, so quick pages do not flicker. */
function LoadingLine() {
  const { state } = useNavigation();
  return state === 'idle' ? null : <span className="lt-loading" aria-hidden="true" />;
}

/** Four ways, always under the thumb. */
export function PhoneFooter({ items }: { items: readonly NavigationItem[] }) {
  const { pathname } = useLocation();
  const withPlan = useKeptPlan();
  const { footer } = splitForPhone(items);
  if (footer.length === 0) return null;
  return (
    <nav className="lt-foot" aria-label="Chính, chân trang">
      {footer.map((item) => (
        <Link
          key={item.href}
          to={withPlan(item.href)}
          aria-current={isCurrent(item.href, pathname) ? 'page' : undefined}
        >
          <NavigationIconOf icon={item.icon} />
          {item.phoneLabel}
        </Link>
      ))}
    </nav>
  );
}
