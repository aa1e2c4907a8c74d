import { randomUUID } from 'node:crypto';
import { NativeSelect, TextInput } from '@mantine/core';
import { data, Form, redirect } from 'react-router';
import { localDate } from '../../../platform/clock/clock.ts';
import { dateWords } from '../../../platform/clock/words.ts';
import { isAppError, statusOfKind } from '../../../platform/errors/app-error.ts';
import { fieldMessages } from '../../../platform/errors/field-messages.ts';
import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { SubmitButton } from '../../../ui/button-link.tsx';
import { Confirm } from '../../../ui/confirm.tsx';
import { ErrorSummary, type FieldErrors, field } from '../../../ui/error-summary.tsx';
import { Note } from '../../../ui/note.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { TimelineItem, TimelineList } from '../../../ui/timeline-list.tsx';
import { getGivenPost, handOver, takePostAway } from '../hand-over.server.ts';
import { listColleagues, listHolders } from '../person-store.server.ts';
import { farDayQuestion } from '../rules.ts';
import { handOverSchema } from '../schema.ts';
import type { Route } from './+types/post-detail';
import '../parts/people.css';

export const loader = withCtx(async (ctx, { request, params }: Route.LoaderArgs) => {
  const post = await getGivenPost(ctx, params.postId);
  const today = localDate(ctx.clock.now());
  const holders = await listHolders(ctx.db, post.postId);
  const current = holders.find((one) => one.heldTo === null || one.heldTo > today) ?? null;
  const colleagues = await listColleagues(ctx.db, post.unitId, today);
  return {
    post,
    today,
    newId: randomUUID(),
    holders,
    current,
    colleagues: colleagues.filter((one) => one.userId !== current?.userId),
    isDone: new URL(request.url).searchParams.get('vua') === 'thoi-giu',
  };
});

export const action = withCtx(async (ctx, { request, params }: Route.ActionArgs) => {
  const form = await request.formData();
  const text = (name: string) => String(form.get(name) ?? '');
  const values = {
    ...{ fromUserId: text('fromUserId'), on: text('on'), toUserId: text('toUserId'), newId: text('newId') },
    ...{ name: text('name'), email: text('email'), phone: text('phone') },
  };
  const parsed = handOverSchema.safeParse(values);
  const errors: FieldErrors = parsed.success ? {} : fieldMessages(parsed.error);
  const ends = text('viec') === 'thoi-giu';
  if (!ends && !values.toUserId && values.name.trim().length < 2)
    errors.toUserId = 'Chọn một người của đơn vị, hoặc nhập họ tên người mới ở dưới.';
  const asked = farDayQuestion(values.on, localDate(ctx.clock.now()), text('ngay-xa'));
  if (asked) errors.on ??= asked;
  if (!parsed.success || Object.keys(errors).length > 0)
    return data(
      {
        values,
        message: ends ? 'Chưa ghi thôi giữ.' : 'Chưa bàn giao.',
        help: 'Sửa các ô được đánh dấu rồi gửi lại.',
        errors,
      },
      { status: 422 },
    );
  try {
    if (ends) {
      await takePostAway(ctx, params.postId, { userId: parsed.data.fromUserId, on: parsed.data.on });
      return redirect(`/nhan-su/chuc-danh/${params.postId}?vua=thoi-giu`, 303);
    }
    const { userId } = await handOver(ctx, params.postId, parsed.data);
    return redirect(`/nhan-su/${userId}?vua=ban-giao`, 303);
  } catch (error) {
    if (!isAppError(error) || error.kind === 'not-found' || error.kind === 'forbidden') throw error;
    const { message, help, code, kind } = error;
    const marked: FieldErrors = code === 'unit.too-early' ? { on: message } : {};
    return data({ values, message, help, errors: marked }, { status: statusOfKind[kind] });
  }
});

type Data = Route.ComponentProps['loaderData'];

export default function PostDetail({ loaderData, actionData }: Route.ComponentProps) {
  const { post, current, isDone } = loaderData;
  return (
    <div className="lt-narrow lt-stack-lg">
      <PageHead
        question={current ? `Bàn giao chức danh ${post.title} cho ai?` : `Chức danh ${post.title} đang trống`}
        title={`${post.title}, ${post.unitName}`}
        back={{ href: `/nhan-su?don-vi=${post.unitId}`, label: `Nhân sự ${post.unitName}` }}
        answer={
          current ? (
            <>
              <b>{current.name}</b> giữ từ {dateWords(current.heldFrom)}
              {current.heldTo && `, thôi giữ từ ${dateWords(current.heldTo)}`}. Việc đã làm ở lại với chức
              danh.
            </>
          ) : (
            'Thêm một người với vai trò này thì người đó nhận chức danh trống.'
          )
        }
        failed={Boolean(actionData)}
      />
      {actionData && (
        <ErrorSummary message={actionData.message} help={actionData.help} errors={actionData.errors} />
      )}
      {!actionData && isDone && <Note tone="done" title="Đã ghi thôi giữ chức danh." />}
      {current && current.heldTo === null && <HandOverForm data={loaderData} answered={actionData} />}
      <Panel title="Ai đã giữ chức danh này">
        <TimelineList label="Người giữ, mới nhất trước">
          {loaderData.holders.map((one) => (
            <TimelineItem
              key={`${one.userId}${one.heldFrom}`}
              when={dateWords(one.heldFrom)}
              now={one === current}
              note={one.heldTo ? `thôi giữ từ ${dateWords(one.heldTo)}` : undefined}
            >
              {one.name}
            </TimelineItem>
          ))}
        </TimelineList>
      </Panel>
      {current && current.heldTo === null && <EndForm data={loaderData} asked={actionData?.values.on} />}
    </div>
  );
}

function HandOverForm({
  data: { colleagues, current, today, newId },
  answered,
}: {
  data: Data;
  answered: Route.ComponentProps['actionData'];
}) {
  const errors = answered?.errors;
  const values = answered?.values;
  return (
    <Panel title="Bàn giao" tone="chosen">
      <Form method="post" className="person-form" noValidate>
        <input type="hidden" name="fromUserId" value={current!.userId} />
        <input type="hidden" name="newId" value={values?.newId || newId} />
        <input type="hidden" name="ngay-xa" value={values?.on ?? ''} />
        <TextInput
          {...field('on', errors)}
          label="Từ ngày"
          description="Người mới giữ từ ngày này; người cũ giữ hết ngày hôm trước."
          type="date"
          required
          defaultValue={values?.on || today}
        />
        <NativeSelect
          {...field('toUserId', errors)}
          label="Người nhận đang có trong đơn vị"
          defaultValue={values?.toUserId ?? ''}
          data={[
            { value: '', label: colleagues.length > 0 ? 'Người mới, nhập ở dưới' : 'Chưa có ai khác' },
            ...colleagues.map((one) => ({ value: one.userId, label: `${one.name} (${one.titles})` })),
          ]}
        />
        <TextInput
          {...field('name', errors)}
          label="Họ và tên người mới"
          defaultValue={values?.name}
          autoComplete="off"
        />
        <TextInput
          {...field('email', errors)}
          label="Thư điện tử của người mới"
          type="email"
          defaultValue={values?.email}
          autoComplete="off"
        />
        <TextInput
          {...field('phone', errors)}
          label="Điện thoại của người mới"
          type="tel"
          defaultValue={values?.phone}
          autoComplete="off"
        />
        <SubmitButton busyWords="Đang bàn giao…">Bàn giao chức danh</SubmitButton>
      </Form>
    </Panel>
  );
}

function EndForm({
  data: { post, current, today, newId },
  asked,
}: {
  data: Data;
  asked: string | undefined;
}) {
  return (
    <Confirm
      ask="Thôi giữ mà chưa có người nhận"
      action={
        <Form method="post" className="person-form">
          <input type="hidden" name="fromUserId" value={current!.userId} />
          <input type="hidden" name="newId" value={newId} />
          <input type="hidden" name="ngay-xa" value={asked ?? ''} />
          <TextInput
            id="thoi-tu"
            name="on"
            label="Thôi giữ từ ngày"
            type="date"
            required
            defaultValue={asked || today}
          />
          <SubmitButton name="viec" value="thoi-giu" look="secondary" busyWords="Đang ghi…">
            Ghi {current!.name} thôi giữ chức danh
          </SubmitButton>
        </Form>
      }
    >
      Từ ngày đó không ai giữ chức danh {post.title}. Người không còn chức danh nào thì mọi phiên kết thúc.
    </Confirm>
  );
}
