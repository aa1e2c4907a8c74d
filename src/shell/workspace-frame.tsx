import { useEffect, useRef } from 'react';
import { Outlet, useLocation, useMatches } from 'react-router';
import { PasskeyStrip } from '../modules/accounts/index.ts';
import { SampleYearStrip } from '../modules/administration/index.ts';
import { withCtx } from '../platform/http/with-ctx.server.ts';
import { sharedComputerMark } from '../ui/device-store.ts';
import { SampleMark } from '../ui/sample-mark.tsx';
import type { Route } from './+types/workspace-frame';
import { ContextStrip } from './context-strip.tsx';
import { loadFrame } from './frame-data.server.ts';
import { FrameHeader, PhoneFooter } from './frame-header.tsx';
import { OfflineStrip } from './offline-strip.tsx';

export const loader = withCtx((ctx, args: Route.LoaderArgs, { session }) =>
  loadFrame(ctx, session, new URL(args.request.url)),
);

export default function WorkspaceFrame({ loaderData }: Route.ComponentProps) {
  const { actor, isSharedComputer, items, strip, isSample, today, passkeyDue, sampleYear } = loaderData;
  const main = useFocusAfterPageChange();
  return (
    <div className="lt-frame" data-main={useMainShape()} {...sharedComputerMark(isSharedComputer)}>
      <a className="lt-skip" href="#noi-dung">
        Đến nội dung chính
      </a>
      <FrameHeader actor={actor} items={items} />
      <OfflineStrip />
      {strip && <ContextStrip strip={strip} today={today} isSample={isSample} />}
      {!strip && isSample && (
        <section className="lt-ctx-slim" aria-label="Ngày đang xem">
          {today} <SampleMark />
        </section>
      )}
      {passkeyDue !== null && <PasskeyStrip until={passkeyDue} />}
      {sampleYear && <SampleYearStrip year={sampleYear} />}
      <main id="noi-dung" ref={main} tabIndex={-1}>
        <Outlet />
      </main>
      <PhoneFooter items={items} />
    </div>
  );
}

/** A screen that fills the window itself says so: `export const handle = { main: 'full' }`. */
function useMainShape(): 'page' | 'full' {
  return useMatches().some((match) => (match.handle as { main?: string } | undefined)?.main === 'full')
    ? 'full'
    : 'page';
}

/** After a change of page without a reload, the keyboard and the screen reader start at the new content. */
function useFocusAfterPageChange() {
  const { pathname } = useLocation();
  const main = useRef<HTMLElement>(null);
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    main.current?.focus({ preventScroll: true });
  }, [pathname]);
  return main;
}
