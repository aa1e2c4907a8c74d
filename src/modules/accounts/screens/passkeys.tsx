import { data, Form, redirect } from 'react-router';
import { instantWords } from '../../../platform/clock/words.ts';
import { isAppError, statusOfKind } from '../../../platform/errors/app-error.ts';
import { safePath } from '../../../platform/http/safe-redirect.ts';
import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { SubmitButton } from '../../../ui/button-link.tsx';
import { Confirm } from '../../../ui/confirm.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { Note } from '../../../ui/note.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { TaskList, TaskRow } from '../../../ui/task-list.tsx';
import { accountPath, passkeyPath } from '../account-paths.ts';
import { PasskeyButton } from '../parts/passkey-button.tsx';
import { addPasskey, creationOptions, removePasskey } from '../passkeys/add-passkey.server.ts';
import { readPasskeyNeed } from '../passkeys/passkey-rule.server.ts';
import { listPasskeys } from '../passkeys/passkey-store.server.ts';
import { requestOptions, showPasskey } from '../passkeys/show-passkey.server.ts';
import type { Route } from './+types/passkeys';
import './account.css';
import '../parts/outside-page.css';

const doneWords = {
  tao: 'Khóa truy cập đã được tạo. Lần sau đăng nhập chỉ cần khóa này.',
  bo: 'Khóa truy cập đã được bỏ.',
} as const;

export const loader = withCtx(async (ctx, { request }: Route.LoaderArgs, { session }) => {
  const { need, graceUntil } = await readPasskeyNeed(ctx, ctx.actor!, session!);
  const keys = await listPasskeys(ctx.db, ctx.actor!.userId);
  const params = new URL(request.url).searchParams;
  const done = params.get('xong');
  return {
    need,
    graceUntil: graceUntil && instantWords(graceUntil),
    next: params.get('tiep') ?? '',
    keys: keys.map(({ id, name, createdAt, lastUsedAt }) => ({
      ...{ id, name, made: instantWords(createdAt) },
      used: lastUsedAt && instantWords(lastUsedAt),
    })),
    make: need === 'show' ? null : await creationOptions(ctx, session!, request.url),
    show: need === 'show' ? await requestOptions(ctx, session!.id, request.url) : null,
    done: done === 'tao' || done === 'bo' ? doneWords[done] : null,
  };
});

export const action = withCtx(async (ctx, { request }: Route.ActionArgs, { session }) => {
  const form = await request.formData();
  const text = (name: string) => String(form.get(name) ?? '');
  const { url } = request;
  try {
    if (form.has('khoa')) {
      await showPasskey(ctx, session!, { response: text('khoa'), url });
      return redirect(safePath(text('tiep') || '/'), 303);
    }
    if (form.has('bo')) {
      await removePasskey(ctx, session!, text('bo'));
      return redirect(`${passkeyPath}?xong=bo`, 303);
    }
    const userAgent = request.headers.get('user-agent') ?? '';
    await addPasskey(ctx, session!, { response: text('khoa-moi'), url, userAgent });
    return redirect(`${passkeyPath}?xong=tao`, 303);
  } catch (error) {
    if (!isAppError(error) || error.kind === 'not-found') throw error;
    return data({ message: error.message, help: error.help }, { status: statusOfKind[error.kind] });
  }
});

export default function Passkeys({ loaderData, actionData }: Route.ComponentProps) {
  const { need, next, make, show, keys, done } = loaderData;
  return (
    <div className="lt-narrow">
      <PageHead
        question={need === 'show' ? 'Xác nhận bằng khóa truy cập' : 'Khóa truy cập của tôi'}
        back={
          need === 'show' || need === 'create' ? undefined : { href: accountPath, label: 'Tài khoản của tôi' }
        }
        answer={answerOf(loaderData)}
        failed={actionData !== undefined}
      />
      <div className="lt-stack">
        {actionData && <ErrorSummary message={actionData.message} help={actionData.help} />}
        {!actionData && done && <Note tone="done" title={done} />}
        {show && (
          <Panel>
            <div className="lt-account-form">
              <PasskeyButton show={show} fields={{ tiep: next }}>
                Đưa ra khóa truy cập
              </PasskeyButton>
              <p className="lt-muted lt-sm">
                Mất thiết bị có khóa: đăng xuất rồi chọn “Quên mật khẩu, mất khóa truy cập” ở trang đăng nhập.
              </p>
            </div>
          </Panel>
        )}
        {!show && <Make make={make} isFirst={keys.length === 0} />}
        {need !== 'show' && <Keys keys={keys} />}
      </div>
    </div>
  );
}

type Data = Route.ComponentProps['loaderData'];

function answerOf({ need, graceUntil }: Data): string {
  if (need === 'show')
    return 'Tài khoản này duyệt việc của người khác, nên mỗi lần đăng nhập cần đưa ra khóa truy cập.';
  if (need === 'create')
    return 'Tài khoản này duyệt việc của người khác, nên cần một khóa truy cập trước khi làm tiếp. Tạo một lần, mất chừng một phút.';
  if (need === 'soon')
    return `Tài khoản này duyệt việc của người khác, nên cần một khóa truy cập${graceUntil ? ` trước ${graceUntil}` : ''}.`;
  return 'Vân tay, khuôn mặt hoặc mã PIN của thiết bị thay cho mật khẩu. Không ai lừa lấy được khóa này qua trang giả.';
}

function Make({ make, isFirst }: { make: Data['make']; isFirst: boolean }) {
  return (
    <Panel
      title={isFirst ? 'Tạo khóa truy cập' : 'Tạo thêm khóa trên thiết bị khác'}
      tone={isFirst ? 'chosen' : 'plain'}
    >
      {make ? (
        <div className="lt-account-form">
          <p>
            Thiết bị sẽ hỏi vân tay, khuôn mặt hoặc mã PIN mở máy. Khóa nằm trong thiết bị; Lan Tỏa chỉ giữ
            nửa công khai của khóa.
          </p>
          <PasskeyButton make={make} look={isFirst ? 'primary' : 'secondary'}>
            Tạo khóa truy cập
          </PasskeyButton>
        </div>
      ) : (
        <Note tone="warning" title="Địa chỉ này không dùng được khóa truy cập.">
          Trình duyệt chỉ cho phép ở địa chỉ https hoặc http://localhost. Báo người quản trị hệ thống.
        </Note>
      )}
    </Panel>
  );
}

function Keys({ keys }: { keys: Data['keys'] }) {
  if (keys.length === 0)
    return (
      <Panel title="Khóa đang có" flush>
        <EmptyState>Chưa có khóa truy cập nào.</EmptyState>
      </Panel>
    );
  return (
    <Panel title="Khóa đang có" flush>
      <TaskList label="Khóa đang có">
        {keys.map((key) => (
          <TaskRow
            key={key.id}
            name={key.name}
            hint={`Tạo ${key.made}${key.used ? `, dùng gần nhất ${key.used}` : ''}`}
            status={
              <Confirm
                ask="Bỏ khóa này"
                action={
                  <Form method="post">
                    <SubmitButton name="bo" value={key.id} look="secondary" busyWords="Đang bỏ…">
                      Bỏ khóa của {key.name}
                    </SubmitButton>
                  </Form>
                }
              >
                Thiết bị này không đăng nhập bằng khóa được nữa.
              </Confirm>
            }
          />
        ))}
      </TaskList>
    </Panel>
  );
}
