import { Panel } from '../../../ui/panel.tsx';
import { UiLink } from '../../../ui/ui-link.tsx';
import type { RequestView } from '../requests/read-requests.server.ts';

/** What units ask for: what waits first, then what was answered. Each is answered on its own page, after a preview. */
export function RequestList({
  title,
  requests,
  mayDecide,
  tone,
}: {
  title: string;
  requests: readonly RequestView[];
  mayDecide: boolean;
  tone?: 'finding';
}) {
  if (requests.length === 0) return null;
  return (
    <Panel title={title} tone={tone}>
      <ul className="lt-requests">
        {requests.map((request) => (
          <li key={request.id}>
            <RequestWords request={request} />
            {mayDecide && request.isOpen && (
              <UiLink href={`/mien-hoan/de-nghi/${request.id}`}>Xem từng ô sẽ đổi và trả lời</UiLink>
            )}
            {request.dispensationId && (
              <UiLink href={`/mien-hoan/${request.dispensationId}`}>Xem quyết định, hoàn tác</UiLink>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

export function RequestWords({ request, own }: { request: RequestView; own?: boolean }) {
  return (
    <div>
      <p>
        {!own && <b>{request.unitName}. </b>}
        {request.what}. Lý do: {request.reason}
      </p>
      <p className="lt-muted lt-sm">{request.asked}</p>
      {request.answer && <p>{request.answer}</p>}
    </div>
  );
}
