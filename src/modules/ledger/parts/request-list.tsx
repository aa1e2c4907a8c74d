import { Textarea, TextInput } from '@mantine/core';
import { Form } from 'react-router';
import { SubmitButton } from '../../../ui/button-link.tsx';
import { Panel } from '../../../ui/panel.tsx';
import type { RequestView } from '../requests/read-requests.server.ts';

/** What units ask for and nobody has answered; each is answered in its place. */
export function OpenRequests({
  requests,
  mayDecide,
}: {
  requests: readonly RequestView[];
  mayDecide: boolean;
}) {
  if (requests.length === 0) return null;
  return (
    <Panel title={`${requests.length} đề nghị chờ trả lời`} tone="finding">
      <ul className="lt-requests">
        {requests.map((request) => (
          <li key={request.id}>
            <RequestWords request={request} />
            {mayDecide && <AnswerForms request={request} />}
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

function AnswerForms({ request }: { request: RequestView }) {
  return (
    <div className="lt-request-answers">
      <details className="lt-details">
        <summary>Đồng ý</summary>
        <Form method="post" action={`/mien-hoan/de-nghi/${request.id}`} className="lt-stack">
          <TextInput label="Số văn bản, nếu có" name="document" maxLength={200} id={`vb-${request.id}`} />
          <SubmitButton name="viec" value="dong-y">
            Đồng ý cho {request.unitName}
          </SubmitButton>
        </Form>
      </details>
      <details className="lt-details">
        <summary>Không đồng ý</summary>
        <Form method="post" action={`/mien-hoan/de-nghi/${request.id}`} className="lt-stack">
          <Textarea
            label="Lý do"
            name="reason"
            rows={2}
            maxLength={500}
            required
            minLength={5}
            id={`ld-${request.id}`}
          />
          <SubmitButton look="secondary" name="viec" value="tu-choi">
            Trả lời không đồng ý
          </SubmitButton>
        </Form>
      </details>
    </div>
  );
}
