import { IconLogout, IconUser } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { Form, Link, useLocation } from 'react-router';
import { accountPath } from '../modules/accounts/index.ts';
import { isSharedComputer, wipeDevice } from '../ui/device-store.ts';
import type { FrameActor } from './frame-data.server.ts';
import type { NavigationItem } from './navigation.ts';

/** Who acts, for which unit, with which post. `<details>`, so that signing out works without script. */
export function AccountMenu({ actor, more }: { actor: FrameActor; more: readonly NavigationItem[] }) {
  const menu = useRef<HTMLDetailsElement>(null);
  useClosesByItself(menu);
  return (
    <details className="lt-account" ref={menu}>
      <summary>
        <IconUser size={18} stroke={1.8} aria-hidden />
        <span className="lt-account-unit">{actor.unitShortName}</span>
        <span className="lt-spoken">, tài khoản</span>
      </summary>
      <div className="lt-account-sheet">
        <p>
          <b>{actor.name}</b>
        </p>
        <p>{actor.postTitle}</p>
        <p className="lt-muted">{actor.unitName}</p>
        {more.length > 0 && (
          <ul className="lt-account-more">
            {more.map((item) => (
              <li key={item.href}>
                <Link to={item.href}>{item.label}</Link>
              </li>
            ))}
          </ul>
        )}
        <Link to={accountPath} className="lt-account-self">
          Tài khoản của tôi
        </Link>
        <Form
          method="post"
          action="/dang-xuat"
          // The whole page goes, and with it what it remembers of this person.
          reloadDocument
          onSubmit={() => isSharedComputer() && wipeDevice()}
        >
          <button type="submit">
            <IconLogout size={18} stroke={1.8} aria-hidden />
            Đăng xuất
          </button>
        </Form>
      </div>
    </details>
  );
}

/** Escape, a click elsewhere and a page change close the menu, as people expect of menus. */
function useClosesByItself(menu: React.RefObject<HTMLDetailsElement | null>) {
  const { pathname } = useLocation();
  const opened = useRef(pathname);
  useEffect(() => {
    if (opened.current !== pathname && menu.current) menu.current.open = false;
    opened.current = pathname;
  }, [pathname, menu]);
  useEffect(() => {
    const close = (event: Event) => {
      const details = menu.current;
      if (!details?.open) return;
      if (event instanceof KeyboardEvent) {
        if (event.key !== 'Escape') return;
        details.querySelector('summary')?.focus();
      } else if (details.contains(event.target as Node)) return;
      details.open = false;
    };
    document.addEventListener('keydown', close);
    document.addEventListener('pointerdown', close);
    return () => {
      document.removeEventListener('keydown', close);
      document.removeEventListener('pointerdown', close);
    };
  }, [menu]);
}
