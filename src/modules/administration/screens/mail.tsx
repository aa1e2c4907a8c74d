import { instantWords } from '../../../platform/clock/words.ts';
import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { DefinitionList, DefinitionRow } from '../../../ui/definition-list.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { readMail } from '../outbox/read-outbox.server.ts';
import type { Route } from './+types/mail';
import './administration.css';

export const loader = withCtx((ctx, { params }: Route.LoaderArgs) => readMail(ctx.config, params.mailId));

export default function Mail({ loaderData: mail }: Route.ComponentProps) {
  return (
    <div className="lt-narrow lt-stack">
      <PageHead
        question={mail.subject || '(không có tiêu đề)'}
        back={{ href: '/quan-tri/thu-di', label: 'Thư đi' }}
      />
      <Panel>
        <DefinitionList compact>
          <DefinitionRow term="Từ">{mail.from}</DefinitionRow>
          <DefinitionRow term="Gửi đến">{mail.to}</DefinitionRow>
          <DefinitionRow term="Viết lúc">{instantWords(mail.writtenAt)}</DefinitionRow>
        </DefinitionList>
      </Panel>
      <Panel>
        <pre className="lt-mail-text">{mail.text.trim() || '(thư không có nội dung)'}</pre>
      </Panel>
    </div>
  );
}
