import { isSettable } from '../../../platform/clock/settable-clock.server.ts';
import { instantWords, numberWords } from '../../../platform/clock/words.ts';
import { pageNumber } from '../../../platform/http/page-number.ts';
import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { Cell, DataTable } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Pager } from '../../../ui/pager.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { RealTimes } from '../../../ui/real-times.tsx';
import { UiLink } from '../../../ui/ui-link.tsx';
import { listOutbox, mailsPerPage } from '../outbox/read-outbox.server.ts';
import { AdministrationTabs } from '../parts/administration-tabs.tsx';
import type { Route } from './+types/outbox';

export const loader = withCtx(async (ctx, { request }: Route.LoaderArgs) => {
  const page = pageNumber(new URL(request.url).searchParams);
  const { mails, total } = await listOutbox(ctx.config, page);
  return {
    mails,
    total,
    page,
    perPage: mailsPerPage,
    viaServer: ctx.config.smtpUrl !== undefined,
    isSampleHouse: isSettable(ctx.clock),
  };
});

export default function Outbox({ loaderData }: Route.ComponentProps) {
  const { mails, total, page, perPage, viaServer, isSampleHouse } = loaderData;
  const first = (page - 1) * perPage + 1;
  return (
    <div className="lt-middle">
      <PageHead
        question="Thư nào đã viết ra?"
        answer={
          viaServer
            ? 'Thư mới được gửi qua máy chủ thư của đơn vị; ở đây là thư viết trước khi có máy chủ thư.'
            : 'Chưa có máy chủ thư (SMTP_URL), nên thư được giữ lại ở đây và không gửi ra ngoài.'
        }
      />
      <AdministrationTabs current="/quan-tri/thu-di" />
      <RealTimes shown={isSampleHouse && mails.length > 0} />
      {mails.length === 0 ? (
        <Panel flush>
          <EmptyState hint="Lan Tỏa viết thư khi báo cáo được trả lại hoặc tiếp nhận.">
            {total === 0 ? 'Hộp thư đi đang trống.' : 'Trang này không có thư nào.'}
          </EmptyState>
        </Panel>
      ) : (
        <>
          <MailTable mails={mails} />
          <Pager
            page={page}
            pages={Math.ceil(total / perPage)}
            hrefOf={(to) => `/quan-tri/thu-di?trang=${to}`}
            words={`${numberWords(first)}–${numberWords(first + mails.length - 1)} trong ${numberWords(total)} thư, mới nhất trước`}
          />
        </>
      )}
    </div>
  );
}

function MailTable({ mails }: { mails: Route.ComponentProps['loaderData']['mails'] }) {
  return (
    <DataTable
      caption="Thư đi"
      stickyHead
      columns={[
        { head: 'Tiêu đề' },
        { head: 'Gửi đến', width: '300px' },
        { head: 'Viết lúc', width: '170px' },
      ]}
    >
      {mails.map((mail) => (
        <tr key={mail.id}>
          <Cell main>
            <UiLink href={`/quan-tri/thu-di/${mail.id}`}>{mail.subject || '(không có tiêu đề)'}</UiLink>
          </Cell>
          <Cell label="Gửi đến">{mail.to}</Cell>
          <Cell label="Viết lúc">{instantWords(mail.writtenAt)}</Cell>
        </tr>
      ))}
    </DataTable>
  );
}
