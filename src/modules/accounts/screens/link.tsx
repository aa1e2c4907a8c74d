import { data, Form, redirect } from 'react-router';
import { localDate } from '../../../platform/clock/clock.ts';
import { dateWords, instantWords } from '../../../platform/clock/words.ts';
import { isAppError, statusOfKind } from '../../../platform/errors/app-error.ts';
import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { ButtonLink, SubmitButton } from '../../../ui/button-link.tsx';
import { DefinitionList, DefinitionRow } from '../../../ui/definition-list.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { Note } from '../../../ui/note.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { linkPath } from '../account-paths.ts';
import { followLink, openLink } from '../links/follow-link.server.ts';
import { NewPasswordFields } from '../parts/new-password-fields.tsx';
import { OutsidePage } from '../parts/outside-page.tsx';
import { SharedComputerBox } from '../parts/shared-computer-box.tsx';
import { readNewPassword } from '../passwords/read-new-password.ts';
import { signIn } from '../sign-in.server.ts';
import type { Route } from './+types/link';

export const headers = () => ({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' });

export const loader = withCtx(async (ctx, { params }: Route.LoaderArgs, { clientAddress }) => {
  try {
    const { link, posts } = await openLink(ctx, params.code, clientAddress);
    const today = localDate(ctx.clock.now());
    return {
      refusal: null,
      person: {
        name: link.name,
        username: link.username,
        isRecovery: link.purpose === 'recovery',
        until: instantWords(link.expiresAt),
        posts: posts.map(({ title, unitName, heldFrom }) => ({
          words: `${title}, ${unitName}`,
          from: heldFrom > today ? dateWords(heldFrom) : null,
        })),
      },
      signedInAs: ctx.actor?.name ?? null,
    };
  } catch (error) {
    if (!isAppError(error) || error.kind === 'too-many') throw error;
    const { message, help, code } = error;
    return data(
      { refusal: { message, help, isUsed: code === 'account.link-used' }, person: null, signedInAs: null },
      { status: statusOfKind[error.kind] },
    );
  }
});

export const action = withCtx(async (ctx, { request, params }: Route.ActionArgs, { clientAddress }) => {
  const form = await request.formData();
  const { newPassword: password, errors } = readNewPassword(form);
  const message = 'Mật khẩu chưa được đặt.';
  if (Object.keys(errors).length > 0) return data({ message, help: undefined, errors }, { status: 422 });
  let username: string;
  try {
    ({ username } = await followLink(ctx, params.code, password, clientAddress));
  } catch (error) {
    if (!isAppError(error) || error.code !== 'account.weak-password') {
      // Used meanwhile, in another window: the page itself says so.
      if (isAppError(error) && error.code.startsWith('account.link-'))
        return redirect(`${linkPath}/${params.code}`, 303);
      throw error;
    }
    return data({ message, help: undefined, errors: { newPassword: error.message } }, { status: 422 });
  }
  try {
    const client = { address: clientAddress, headers: request.headers };
    const isSharedComputer = form.has('may-chung');
    const cookies = await signIn(ctx, { username, password, isSharedComputer }, client);
    const all = new Headers(cookies.map((cookie) => ['set-cookie', cookie] as [string, string]));
    return redirect('/', { headers: all, status: 303 });
  } catch (error) {
    if (!isAppError(error)) throw error;
    // The password is set all the same, for instance before the first day of the post.
    return data({ message: 'Mật khẩu đã được đặt.', help: error.message, errors: {} });
  }
});

export default function Link({ loaderData, actionData }: Route.ComponentProps) {
  const { refusal, person, signedInAs } = loaderData;
  if (!person)
    return (
      <OutsidePage>
        <PageHead question="Chưa mở được lời mời" />
        <div className="lt-stack">
          {actionData?.message === 'Mật khẩu đã được đặt.' ? (
            <Note tone="done" title={actionData.message}>
              {actionData.help}
            </Note>
          ) : (
            <Note tone="warning" title={refusal?.message}>
              {refusal?.help}
            </Note>
          )}
          <ButtonLink href={refusal?.isUsed ? '/dang-nhap' : linkPath}>
            {refusal?.isUsed ? 'Đến trang đăng nhập' : 'Nhập lại mã trên phiếu'}
          </ButtonLink>
        </div>
      </OutsidePage>
    );
  return (
    <OutsidePage>
      <PageHead
        question={person.isRecovery ? 'Đặt lại mật khẩu' : `Chào ${person.name}`}
        title={person.isRecovery ? 'Đặt lại mật khẩu' : 'Nhận lời mời'}
        answer={
          person.isRecovery
            ? 'Đặt xong, mật khẩu cũ, mọi khóa truy cập và mọi phiên đang mở của tài khoản này hết hiệu lực.'
            : 'Đặt mật khẩu của riêng mình để vào Lan Tỏa. Không ai khác biết mật khẩu này.'
        }
        failed={actionData !== undefined}
      />
      {actionData && (
        <ErrorSummary message={actionData.message} help={actionData.help} errors={actionData.errors} />
      )}
      {signedInAs && signedInAs !== person.name && (
        <Note tone="warning" title={`Trình duyệt này đang đăng nhập là ${signedInAs}.`}>
          Đặt mật khẩu xong thì phiên đó kết thúc, và {person.name} được đăng nhập.
        </Note>
      )}
      <DefinitionList compact>
        <DefinitionRow term="Họ và tên">{person.name}</DefinitionRow>
        <DefinitionRow term="Tên đăng nhập">
          <b className="lt-mono">{person.username}</b>
        </DefinitionRow>
        {person.posts.map((post) => (
          <DefinitionRow term="Chức danh" key={post.words}>
            {post.words}
            {post.from && `, từ ${post.from}`}
          </DefinitionRow>
        ))}
        <DefinitionRow term="Dùng được đến">{person.until}</DefinitionRow>
      </DefinitionList>
      <Form method="post" noValidate>
        <NewPasswordFields username={person.username} errors={actionData?.errors} />
        <SharedComputerBox isTicked={false} />
        <SubmitButton size="large" fullWidth busyWords="Đang đặt…">
          Đặt mật khẩu và vào
        </SubmitButton>
      </Form>
      <p className="lt-muted lt-sm sign-in-help">
        Không phải {person.name}? Đóng trang này và trả phiếu lại cho người đưa.
      </p>
    </OutsidePage>
  );
}
