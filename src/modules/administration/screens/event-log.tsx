import { redirect } from 'react-router';
import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { UiLink } from '../../../ui/ui-link.tsx';
import { eventLogHref, isFiltered, readEventLogAddress } from '../event-log/event-log-address.ts';
import { proveEventLog } from '../event-log/prove-event-log.server.ts';
import { type EventLogView, readEventLog } from '../event-log/read-event-log.server.ts';
import { AdministrationTabs } from '../parts/administration-tabs.tsx';
import { EventFilter } from '../parts/event-filter.tsx';
import { EventTable } from '../parts/event-table.tsx';
import { ProofPanel } from '../parts/proof-panel.tsx';
import type { Route } from './+types/event-log';
import './administration.css';

export const loader = withCtx(async (ctx, { request }: Route.LoaderArgs) => {
  const address = readEventLogAddress(new URL(request.url).searchParams);
  return { address, log: await readEventLog(ctx.db, address) };
});

export const action = withCtx(async (ctx) => {
  await proveEventLog(ctx);
  return redirect('/quan-tri/nhat-ky', 303);
});

export default function EventLog({ loaderData: { address, log } }: Route.ComponentProps) {
  return (
    <div className="lt-middle lt-stack">
      <PageHead question="Ai đã làm gì, lúc nào?" />
      <AdministrationTabs current="/quan-tri/nhat-ky" />
      <ProofPanel proof={log.proof} />
      <EventFilter address={address} key={eventLogHref(address)} />
      {log.lines.length > 0 ? (
        <>
          <EventTable lines={log.lines} />
          <Pages log={log} />
        </>
      ) : (
        <Panel flush>
          <EmptyState action={<ButtonLink href="/quan-tri/nhat-ky">Xem toàn bộ nhật ký</ButtonLink>}>
            {isFiltered(address)
              ? 'Không có sự kiện nào khớp với bộ lọc này.'
              : 'Không còn sự kiện nào ở phía này.'}
          </EmptyState>
        </Panel>
      )}
    </div>
  );
}

function Pages({ log: { newerHref, olderHref } }: { log: EventLogView }) {
  return (
    <nav className="lt-event-pages" aria-label="Các trang">
      <span>{newerHref && <UiLink href={newerHref}>Mới hơn</UiLink>}</span>
      <span>{olderHref && <UiLink href={olderHref}>Cũ hơn</UiLink>}</span>
    </nav>
  );
}
