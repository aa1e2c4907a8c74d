import { Textarea } from '@mantine/core';
import { data, Form, redirect } from 'react-router';
import { mayDo, roleMay } from '../../../platform/auth/policy.ts';
import { isAppError, statusOfKind } from '../../../platform/errors/app-error.ts';
import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { cleanLine } from '../../../platform/text/clean-text.ts';
import { SubmitButton } from '../../../ui/button-link.tsx';
import { DefinitionList, DefinitionRow } from '../../../ui/definition-list.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { Note } from '../../../ui/note.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { CopyLink } from '../parts/copy-link.tsx';
import { PrintButton } from '../parts/print-button.tsx';
import { SlipSheet } from '../parts/slip-sheet.tsx';
import { peoplePolicy } from '../policy.ts';
import { confirmRecovery, listRecoveries, refuseRecovery } from '../recovery/decide-recovery.server.ts';
import type { Route } from './+types/recovery-list';
import '../parts/people.css';

export const headers = () => ({ 'cache-control': 'no-store' });

export const loader = withCtx(async (ctx, { request }: Route.LoaderArgs) => ({
  recoveries: await listRecoveries(ctx),
  mayDecide:
    roleMay(peoplePolicy['recovery.decide'], ctx.actor!) &&
    mayDo(peoplePolicy['recovery.decide'], ctx.actor, ctx.actor!.unitId),
  isRefused: new URL(request.url).searchParams.get('vua') === 'tu-choi',
}));

export const action = withCtx(async (ctx, { request }: Route.ActionArgs) => {
  const form = await request.formData();
  const recoveryId = String(form.get('yeu-cau') ?? '');
  const reason = cleanLine(String(form.get('ly-do') ?? '')).slice(0, 500);
  if (reason.length < 5)
    return data(
      {
        slip: null,
        message: 'Chưa quyết định.',
        help: 'Ghi cách đã xác minh, hoặc lý do từ chối, rồi gửi lại.',
      },
      { status: 422 },
    );
  try {
    if (form.get('viec') === 'tu-choi') {
      await refuseRecovery(ctx, { recoveryId, reason });
      return redirect('/nhan-su/khoi-phuc?vua=tu-choi', 303);
    }
    const slip = await confirmRecovery(ctx, { recoveryId, reason, address: request.url });
    return data({ slip, message: null, help: undefined });
  } catch (error) {
    if (!isAppError(error) || error.kind === 'not-found') throw error;
    return data(
      { slip: null, message: error.message, help: error.help },
      { status: statusOfKind[error.kind] },
    );
  }
});

export default function RecoveryList({ loaderData, actionData }: Route.ComponentProps) {
  const { recoveries, isRefused } = loaderData;
  return (
    <div className="lt-narrow lt-stack-lg">
      <PageHead
        question="Ai cần vào lại tài khoản?"
        title="Khôi phục tài khoản"
        back={{ href: '/nhan-su', label: 'Nhân sự' }}
        answer="Người thứ hai của đơn vị cấp trên xác minh rồi xác nhận; khi đó mới có đường dẫn đặt lại mật khẩu, dùng một lần trong 24 giờ."
        failed={Boolean(actionData?.message)}
      />
      {actionData?.message && <ErrorSummary message={actionData.message} help={actionData.help} />}
      {!actionData && isRefused && <Note tone="done" title="Đã từ chối yêu cầu." />}
      {actionData?.slip && (
        <Panel
          title={`Đưa cho ${actionData.slip.name} ngay bây giờ`}
          tone="chosen"
          action={<PrintButton>In phiếu</PrintButton>}
        >
          <div className="lt-stack">
            <p>Chỉ hiện lần này. Mọi phiên của người này đã kết thúc.</p>
            <CopyLink link={actionData.slip.link} />
            <SlipSheet slips={[actionData.slip]} purpose="recovery" />
          </div>
        </Panel>
      )}
      {recoveries.length === 0 && !actionData?.slip && (
        <EmptyState hint="Lập yêu cầu ở trang của từng người, mục Việc vào hệ thống.">
          Không yêu cầu nào đang chờ.
        </EmptyState>
      )}
      {recoveries.map((one) => (
        <Panel key={one.id} title={one.name}>
          <div className="lt-stack">
            <DefinitionList compact>
              <DefinitionRow term="Tên đăng nhập">
                <span className="lt-mono">{one.username}</span>
              </DefinitionRow>
              <DefinitionRow term="Chức danh">{one.posts.join('; ')}</DefinitionRow>
              <DefinitionRow term="Bước 1">
                {one.starter
                  ? `${one.starter} lập`
                  : 'Có người tự xưng là chủ tài khoản, gửi từ trang đăng nhập'}
                , {one.startedAt}
              </DefinitionRow>
              <DefinitionRow term="Lời ghi">{one.reason}</DefinitionRow>
            </DefinitionList>
            {one.whyNot ? <Note tone="info">{one.whyNot}</Note> : <DecisionForm recovery={one} />}
          </div>
        </Panel>
      ))}
    </div>
  );
}

function DecisionForm({ recovery }: { recovery: Route.ComponentProps['loaderData']['recoveries'][number] }) {
  return (
    <Form method="post" className="person-form">
      <input type="hidden" name="yeu-cau" value={recovery.id} />
      <Textarea
        id={`ly-do-${recovery.id}`}
        name="ly-do"
        label="Đã xác minh bằng cách nào, hoặc vì sao từ chối"
        description="Gọi lại số điện thoại trong hồ sơ, không gọi số ghi trong yêu cầu. Được ghi vào nhật ký."
        autosize
        minRows={2}
      />
      <div className="lt-row">
        <SubmitButton name="viec" value="xac-nhan" busyWords="Đang xác nhận…">
          Xác nhận và cấp đường dẫn
          <span className="lt-spoken"> cho {recovery.name}</span>
        </SubmitButton>
        <SubmitButton name="viec" value="tu-choi" look="quiet" busyWords="Đang từ chối…">
          Từ chối
        </SubmitButton>
      </div>
    </Form>
  );
}
