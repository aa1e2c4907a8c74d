import { Form, redirect } from 'react-router';
import type { RequestSession } from '../../../platform/auth/session-rules.ts';
import { isSettable } from '../../../platform/clock/settable-clock.server.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { isAppError } from '../../../platform/errors/app-error.ts';
import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { ButtonLink, SubmitButton } from '../../../ui/button-link.tsx';
import { DefinitionList, DefinitionRow } from '../../../ui/definition-list.tsx';
import { ErrorSummary, type FieldErrors } from '../../../ui/error-summary.tsx';
import { Note } from '../../../ui/note.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { RealTimes } from '../../../ui/real-times.tsx';
import { accountPath, passkeyPath } from '../account-paths.ts';
import { getCredential } from '../account-store.server.ts';
import { choosePost, listOwnPosts } from '../choose-post.server.ts';
import { PasswordForm } from '../parts/password-form.tsx';
import { PostChoice } from '../parts/post-choice.tsx';
import { SessionList } from '../parts/session-list.tsx';
import { listPasskeys } from '../passkeys/passkey-store.server.ts';
import { changePassword } from '../passwords/change-password.server.ts';
import { readNewPassword } from '../passwords/read-new-password.ts';
import { endOtherSessions, endOwnSession } from '../sessions/end-sessions.server.ts';
import { listOwnSessions } from '../sessions/list-own-sessions.server.ts';
import type { Route } from './+types/account';
import './account.css';

const doneWords = {
  'mat-khau': 'Mật khẩu đã đổi. Mọi phiên khác đã kết thúc.',
  phien: 'Phiên đã kết thúc.',
  'phien-khac': 'Mọi phiên khác đã kết thúc.',
  'chuc-danh': 'Từ đây làm việc theo chức danh vừa chọn.',
} as const;
type Done = keyof typeof doneWords;

export const loader = withCtx(async (ctx, { request }: Route.LoaderArgs, { session }) => {
  const { name, userId, unitName, postTitle } = ctx.actor!;
  const { username } = await getCredential(ctx.db, userId);
  const done = new URL(request.url).searchParams.get('xong');
  return {
    person: { name, username, unitName, postTitle },
    posts: await listOwnPosts(ctx),
    passkeys: (await listPasskeys(ctx.db, userId)).length,
    sessions: await listOwnSessions(ctx, session!.id),
    isSampleHouse: isSettable(ctx.clock),
    done: done && done in doneWords ? doneWords[done as Done] : null,
  };
});

export const action = withCtx(async (ctx, { request }: Route.ActionArgs, { session }) => {
  const form = await request.formData();
  const ended = form.get('ket-thuc');
  if (ended) {
    await endOwnSession(ctx, String(ended));
    return done('phien');
  }
  if (form.has('ket-thuc-khac')) {
    await endOtherSessions(ctx, session!.id);
    return done('phien-khac');
  }
  const chosen = form.get('chuc-danh');
  if (chosen) {
    await choosePost(ctx, session!, String(chosen));
    return done('chuc-danh');
  }
  return (await refusalOfNewPassword(ctx, session!, form)) ?? done('mat-khau');
});

function done(what: Done) {
  return redirect(`${accountPath}?xong=${what}`, 303);
}

/** Changes the password. @returns what stands in the way; null when it is changed */
async function refusalOfNewPassword(ctx: Ctx, session: RequestSession, form: FormData) {
  const oldPassword = String(form.get('oldPassword') ?? '');
  const { newPassword, errors } = readNewPassword(form);
  const blanks: FieldErrors = oldPassword ? errors : { oldPassword: 'Nhập mật khẩu đang dùng', ...errors };
  const message = 'Mật khẩu chưa được đổi.';
  if (Object.keys(blanks).length > 0) return { message, help: undefined, errors: blanks };
  try {
    await changePassword(ctx, session, { oldPassword, newPassword });
    return null;
  } catch (error) {
    if (!isAppError(error)) throw error;
    if (error.code === 'account.wrong-old-password')
      return { message, help: undefined, errors: { oldPassword: error.message } };
    if (error.code === 'account.weak-password')
      return { message, help: undefined, errors: { newPassword: error.message } };
    return { message: error.message, help: error.help, errors: {} };
  }
}

export default function Account({ loaderData, actionData }: Route.ComponentProps) {
  const { person, posts, passkeys, sessions, isSampleHouse, done: doneSentence } = loaderData;
  return (
    <div className="lt-narrow">
      <PageHead question="Tài khoản của tôi" failed={actionData !== undefined} />
      <div className="lt-stack">
        {actionData ? (
          <ErrorSummary message={actionData.message} help={actionData.help} errors={actionData.errors} />
        ) : (
          doneSentence && <Note tone="done" title={doneSentence} />
        )}
        <Panel title="Người giữ tài khoản">
          <DefinitionList compact>
            <DefinitionRow term="Họ và tên">{person.name}</DefinitionRow>
            <DefinitionRow term="Tên đăng nhập">{person.username}</DefinitionRow>
            <DefinitionRow term="Đơn vị">{person.unitName}</DefinitionRow>
            <DefinitionRow term="Chức danh">{person.postTitle}</DefinitionRow>
          </DefinitionList>
        </Panel>
        {posts.length > 1 && <PostChoice posts={posts} />}
        <Panel
          title="Khóa truy cập"
          action={
            <ButtonLink href={passkeyPath} size="small">
              {passkeys > 0 ? 'Xem các khóa' : 'Tạo khóa truy cập'}
            </ButtonLink>
          }
        >
          {passkeys > 0
            ? `Đang có ${passkeys} khóa: vân tay, khuôn mặt hoặc mã PIN của thiết bị thay cho mật khẩu.`
            : 'Chưa có. Vân tay, khuôn mặt hoặc mã PIN của thiết bị có thể thay cho mật khẩu.'}
        </Panel>
        <Panel title="Đổi mật khẩu">
          <PasswordForm username={person.username} errors={actionData?.errors} />
        </Panel>
        <Panel title="Phiên đang mở" flush action={sessions.length > 1 && <EndOthers />}>
          <SessionList sessions={sessions} />
        </Panel>
        <RealTimes shown={isSampleHouse} />
      </div>
    </div>
  );
}

function EndOthers() {
  return (
    <Form method="post">
      <SubmitButton name="ket-thuc-khac" value="1" look="secondary" size="small" busyWords="Đang kết thúc…">
        Kết thúc mọi phiên khác
      </SubmitButton>
    </Form>
  );
}
