import { data, Form } from 'react-router';
import { isSettable } from '../../../platform/clock/settable-clock.server.ts';
import { numberWords } from '../../../platform/clock/words.ts';
import { isAppError, statusOfKind } from '../../../platform/errors/app-error.ts';
import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { ButtonLink, SubmitButton } from '../../../ui/button-link.tsx';
import { Note } from '../../../ui/note.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { RealTimes } from '../../../ui/real-times.tsx';
import { issueInvitations } from '../issue-invitations.server.ts';
import { mailInvitation } from '../mail-invitation.server.ts';
import { CopyLink } from '../parts/copy-link.tsx';
import { PrintButton } from '../parts/print-button.tsx';
import { SlipSheet } from '../parts/slip-sheet.tsx';
import type { Route } from './+types/slips';
import '../parts/people.css';

export const headers = () => ({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' });

/** Links are made by pressing the button; opening this address makes none. */
export const loader = withCtx(() => null);

export const action = withCtx(async (ctx, { request }: Route.ActionArgs) => {
  const form = await request.formData();
  const userIds = form.getAll('nguoi').map(String);
  if (userIds.length === 0)
    return data({ slips: [], left: [], mailed: null, failure: null, isSampleHouse: false }, { status: 422 });
  await ctx.limits.take('export', ctx.actor!.userId);
  const isSampleHouse = isSettable(ctx.clock);
  const { slips, left } = await issueInvitations(ctx, userIds, request.url);
  if (form.get('cach') !== 'thu' || !slips[0])
    return data({ slips, left, mailed: null, failure: null, isSampleHouse });
  try {
    await mailInvitation(ctx, slips[0]);
    return data({
      ...{ slips: [], left, failure: null, isSampleHouse },
      mailed: { name: slips[0].name, email: slips[0].email },
    });
  } catch (error) {
    if (!isAppError(error)) throw error;
    const failure = { message: error.message, help: error.help };
    return data({ slips, left, mailed: null, failure, isSampleHouse }, { status: statusOfKind[error.kind] });
  }
});

const nothing = { slips: [], left: [], mailed: null, failure: null, isSampleHouse: false };

export default function Slips({ actionData }: Route.ComponentProps) {
  const { slips, left, mailed, failure, isSampleHouse } = actionData ?? nothing;
  const one = slips.length === 1 ? slips[0]! : null;
  const back = one ? `/nhan-su/${one.userId}` : '/nhan-su';
  return (
    <main>
      <div className="slip-bar">
        <PageHead
          question={questionOf(slips.length, mailed !== null)}
          title="Phiếu mời"
          back={{ href: back, label: one ? one.name : 'Nhân sự' }}
          answer={
            slips.length > 0
              ? 'Đưa tận tay từng người. Chỉ hiện lần này: mở lại trang thì không xem lại được, cấp lại thì phiếu này hết dùng được.'
              : undefined
          }
        />
        {slips.length > 0 && <PrintButton>{`In ${numberWords(slips.length)} phiếu`}</PrintButton>}
      </div>
      <div className="slip-notes">
        {failure && (
          <Note tone="error" title={failure.message}>
            {failure.help}
          </Note>
        )}
        {mailed && (
          <Note tone="done" title={`Đã gửi lời mời cho ${mailed.name} qua ${mailed.email}.`}>
            Đường dẫn trong thư dùng một lần.
          </Note>
        )}
        {slips.length === 0 && !mailed && (
          <Note tone="warning" title="Chưa chọn người nào.">
            Quay lại danh sách, đánh dấu người cần mời rồi bấm in phiếu.
          </Note>
        )}
        {left.length > 0 && (
          <Note tone="info" title={`${numberWords(left.length)} người không cần hoặc không được cấp phiếu`}>
            {left.map(({ name, why }) => `${name}: ${why}`).join('; ')}.
          </Note>
        )}
        <RealTimes shown={isSampleHouse && slips.length > 0} />
        {one && <CopyLink link={one.link} />}
        {one?.email && (
          <Form method="post">
            <input type="hidden" name="nguoi" value={one.userId} />
            <input type="hidden" name="cach" value="thu" />
            <SubmitButton look="secondary" busyWords="Đang gửi…">
              Gửi đường dẫn mới qua {one.email}
            </SubmitButton>
          </Form>
        )}
        {slips.length === 0 && <ButtonLink href={back}>Về danh sách nhân sự</ButtonLink>}
      </div>
      <SlipSheet slips={slips} purpose="join" />
    </main>
  );
}

function questionOf(slips: number, isMailed: boolean): string {
  if (isMailed) return 'Đã gửi thư mời';
  return slips > 0 ? `${numberWords(slips)} phiếu mời để in` : 'Mời ai?';
}
