import { Textarea } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { data, Form, redirect } from 'react-router';
import { localDate } from '../../../platform/clock/clock.ts';
import { dateWords, instantWords, numberWords } from '../../../platform/clock/words.ts';
import { isAppError, statusOfKind } from '../../../platform/errors/app-error.ts';
import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { cleanLine } from '../../../platform/text/clean-text.ts';
import { ButtonLink, SubmitButton } from '../../../ui/button-link.tsx';
import { Confirm } from '../../../ui/confirm.tsx';
import { DefinitionList, DefinitionRow } from '../../../ui/definition-list.tsx';
import { ErrorSummary, field } from '../../../ui/error-summary.tsx';
import { Note } from '../../../ui/note.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { TaskList, TaskRow } from '../../../ui/task-list.tsx';
import { endSessionsOf, isRealEmail, withdrawLink } from '../../accounts/index.server.ts';
import { roleLabels } from '../../units/index.ts';
import { findSeenPerson, getLookedAfter } from '../find-looked-after.server.ts';
import { StateBadge } from '../parts/state-badge.tsx';
import { startRecovery } from '../recovery/start-recovery.server.ts';
import { mayGive } from '../rules.ts';
import type { Route } from './+types/person-detail';
import '../parts/people.css';

const doneWords = {
  them: 'Đã thêm. Việc tiếp theo: đưa lời mời cho người này.',
  sua: 'Đã ghi thông tin.',
  'thu-moi': 'Đã thu lại lời mời. Đường dẫn và phiếu đã đưa không còn dùng được.',
  phien: 'Đã kết thúc mọi phiên của người này.',
  'khoi-phuc': 'Đã lập yêu cầu khôi phục. Một người khác của đơn vị cấp trên xác nhận thì mới có đường dẫn.',
  'ban-giao': 'Đã bàn giao chức danh.',
} as const;

export const loader = withCtx(async (ctx, { request, params }: Route.LoaderArgs) => {
  const { actor, person, history, mayLookAfter } = await findSeenPerson(ctx, params.userId);
  const done = new URL(request.url).searchParams.get('vua') ?? '';
  const today = localDate(ctx.clock.now());
  return {
    today,
    mayLookAfter,
    isSelf: actor.userId === person.userId,
    done: done in doneWords ? doneWords[done as keyof typeof doneWords] : null,
    person: {
      ...person,
      email: isRealEmail(person.email) ? person.email : '',
      linkUntil: person.linkUntil && instantWords(person.linkUntil),
    },
    posts: history.map((post) => ({
      ...post,
      isOver: post.heldTo !== null && post.heldTo <= today,
      mayHandOver: mayGive(actor, post),
    })),
  };
});

export const action = withCtx(async (ctx, { request, params }: Route.ActionArgs) => {
  const form = await request.formData();
  const { userId } = params;
  const back = (done: string) => redirect(`/nhan-su/${userId}?vua=${done}`, 303);
  const doing = form.get('viec');
  try {
    if (doing === 'khoi-phuc') {
      const reason = cleanLine(String(form.get('ly-do') ?? '')).slice(0, 500);
      if (reason.length < 5)
        return data(
          {
            message: 'Chưa lập yêu cầu khôi phục.',
            help: undefined,
            errors: { 'ly-do': 'Ghi đã xác minh người này bằng cách nào.' },
          },
          { status: 422 },
        );
      await startRecovery(ctx, userId, reason);
      return back('khoi-phuc');
    }
    const { unitId } = await getLookedAfter(ctx, userId);
    if (doing === 'thu-moi') await withdrawLink(ctx, userId, unitId);
    else await endSessionsOf(ctx, userId, unitId);
    return back(doing === 'thu-moi' ? 'thu-moi' : 'phien');
  } catch (error) {
    if (!isAppError(error) || error.kind === 'not-found') throw error;
    const { message, help, kind } = error;
    return data({ message, help, errors: {} }, { status: statusOfKind[kind] });
  }
});

type Data = Route.ComponentProps['loaderData'];

export default function PersonDetail({ loaderData, actionData }: Route.ComponentProps) {
  const { person, done, mayLookAfter, isSelf } = loaderData;
  return (
    <div className="lt-narrow lt-stack-lg">
      <PageHead
        question={person.name}
        back={{ href: '/nhan-su', label: 'Nhân sự' }}
        answer={<Answer data={loaderData} />}
        failed={Boolean(actionData)}
        actions={
          mayLookAfter && <ButtonLink href={`/nhan-su/${person.userId}/sua`}>Sửa thông tin</ButtonLink>
        }
      />
      {actionData ? (
        <ErrorSummary message={actionData.message} help={actionData.help} errors={actionData.errors} />
      ) : (
        done && <Note tone="done" title={done} />
      )}
      {mayLookAfter && person.state !== 'in' && <InvitePanel person={person} />}
      <Panel title="Chức danh" flush>
        <Posts data={loaderData} />
      </Panel>
      <Panel title="Thông tin">
        <DefinitionList compact>
          <DefinitionRow term="Tên đăng nhập">
            <span className="lt-mono">{person.username}</span>
          </DefinitionRow>
          <DefinitionRow term="Thư điện tử">
            {person.email && <span className="person-address">{person.email}</span>}
          </DefinitionRow>
          <DefinitionRow term="Điện thoại">{person.phone}</DefinitionRow>
          <DefinitionRow term="Mã cán bộ">{person.staffCode ?? ''}</DefinitionRow>
          <DefinitionRow term="Khóa truy cập">
            {person.passkeys > 0 ? `${numberWords(person.passkeys)} khóa` : ''}
          </DefinitionRow>
        </DefinitionList>
      </Panel>
      {mayLookAfter && person.state === 'in' && <AccessPanel person={person} errors={actionData?.errors} />}
      {isSelf && (
        <Note tone="info">Mật khẩu, khóa truy cập và các phiên của mình ở trang Tài khoản của tôi.</Note>
      )}
      {!mayLookAfter && !isSelf && (
        <Note tone="info">
          Người này còn giữ chức danh do đơn vị khác hoặc cấp trên giao, nên việc vào hệ thống của người này
          do cấp đó lo.
        </Note>
      )}
    </div>
  );
}

/** What begins later is not held yet. */
function heldWords({ title, unitName, heldFrom }: Data['posts'][number], today: string): string {
  const what = `${title}, ${unitName}`;
  return heldFrom > today ? `từ ${dateWords(heldFrom)} mới giữ ${what}` : what;
}

function Answer({ data: { person, posts, today } }: { data: Data }) {
  const held = posts.filter((post) => !post.isOver);
  return (
    <>
      {held.length > 0
        ? held.map((post) => heldWords(post, today)).join('; ')
        : 'Hiện không giữ chức danh nào trong phạm vi này'}
      . <StateBadge state={person.state} />
    </>
  );
}

function InvitePanel({ person }: { person: Data['person'] }) {
  return (
    <Panel title="Đưa lời mời" tone="chosen">
      <div className="lt-stack">
        <p>
          {person.state === 'invited'
            ? `Đã cấp lời mời, dùng được đến ${person.linkUntil}. Cấp lại thì phiếu và đường dẫn trước hết dùng được.`
            : 'Lan Tỏa lập một đường dẫn dùng một lần, kèm phiếu có mã QR để in và đưa tận tay.'}
        </p>
        <Form method="post" action="/nhan-su/phieu" reloadDocument>
          <input type="hidden" name="nguoi" value={person.userId} />
          <SubmitButton icon={IconPrinter} busyWords="Đang lập…">
            {person.state === 'invited' ? 'Cấp lại đường dẫn và phiếu mời' : 'Cấp đường dẫn và phiếu mời'}
          </SubmitButton>
        </Form>
        {person.state === 'invited' && (
          <Form method="post">
            <SubmitButton name="viec" value="thu-moi" look="quiet" busyWords="Đang thu…">
              Thu lại lời mời đã đưa
            </SubmitButton>
          </Form>
        )}
      </div>
    </Panel>
  );
}

function Posts({ data: { posts, today } }: { data: Data }) {
  return (
    <TaskList label="Chức danh đã và đang giữ">
      {posts.map((post) => (
        <TaskRow
          key={`${post.postId}${post.heldFrom}`}
          name={`${post.title}, ${post.unitName}`}
          done={post.isOver}
          hint={`${roleLabels[post.role]}. ${post.heldFrom > today ? 'Sẽ giữ từ' : 'Giữ từ'} ${dateWords(post.heldFrom)}${post.heldTo ? ` đến trước ${dateWords(post.heldTo)}` : ''}`}
          status={
            post.mayHandOver &&
            !post.isOver && (
              <ButtonLink href={`/nhan-su/chuc-danh/${post.postId}`} size="small">
                Bàn giao
              </ButtonLink>
            )
          }
        />
      ))}
    </TaskList>
  );
}

function AccessPanel({
  person,
  errors,
}: {
  person: Data['person'];
  errors: Record<string, string> | undefined;
}) {
  return (
    <Panel title="Việc vào hệ thống">
      <div className="lt-stack">
        <p>
          {person.sessions > 0
            ? `Đang mở ${numberWords(person.sessions)} phiên.`
            : 'Không có phiên nào đang mở.'}
        </p>
        {person.sessions > 0 && (
          <Confirm
            ask="Kết thúc mọi phiên"
            action={
              <Form method="post">
                <SubmitButton name="viec" value="phien" look="secondary" busyWords="Đang kết thúc…">
                  Kết thúc mọi phiên
                </SubmitButton>
              </Form>
            }
          >
            Người này phải đăng nhập lại ở mọi máy. Dùng khi mất máy, hoặc thôi việc đột xuất.
          </Confirm>
        )}
        <Confirm
          ask="Quên mật khẩu, mất khóa truy cập"
          action={
            <Form method="post" className="person-form" noValidate>
              <Textarea
                {...field('ly-do', errors)}
                label="Đã xác minh người này bằng cách nào"
                description="Ví dụ: gặp trực tiếp ngày 12/10, hoặc gọi lại số trong hồ sơ. Được ghi vào nhật ký."
                autosize
                minRows={2}
              />
              <SubmitButton name="viec" value="khoi-phuc" busyWords="Đang lập…">
                Lập yêu cầu khôi phục
              </SubmitButton>
            </Form>
          }
        >
          Một người khác của đơn vị cấp trên xác nhận thì mới có đường dẫn đặt lại mật khẩu. Cả hai bước nằm
          trong nhật ký.
        </Confirm>
      </div>
    </Panel>
  );
}
