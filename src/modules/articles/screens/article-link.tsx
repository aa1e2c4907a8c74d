import { randomUUID } from 'node:crypto';
import { NativeSelect, TextInput } from '@mantine/core';
import { IconLink } from '@tabler/icons-react';
import { useRef } from 'react';
import { Form, redirect } from 'react-router';
import { localDate } from '../../../platform/clock/clock.ts';
import { instantWords } from '../../../platform/clock/words.ts';
import { isAppError } from '../../../platform/errors/app-error.ts';
import { commonErrors } from '../../../platform/errors/common-errors.ts';
import { fieldMessages } from '../../../platform/errors/field-messages.ts';
import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { SubmitButton } from '../../../ui/button-link.tsx';
import { ErrorSummary, field } from '../../../ui/error-summary.tsx';
import { KeptFormNote } from '../../../ui/kept-form-note.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { useKeptForm } from '../../../ui/use-kept-form.ts';
import { articleFormLabels, articleForms } from '../labels.ts';
import '../parts/article-form.css';
import { keptLinkKey } from '../parts/kept-key.ts';
import { linkSchema } from '../schema.ts';
import { sendLink } from '../write/send-link.server.ts';
import type { Route } from './+types/article-link';

export const loader = withCtx((ctx, _args: Route.LoaderArgs) => ({
  id: randomUUID(),
  today: localDate(ctx.clock.now()),
  postId: ctx.actor!.postId,
}));

export const action = withCtx(async (ctx, { request }: Route.ActionArgs) => {
  const typed = Object.fromEntries(await request.formData()) as Record<string, string>;
  try {
    const parsed = linkSchema.safeParse(typed);
    if (!parsed.success) throw commonErrors.badInput({ fields: fieldMessages(parsed.error) });
    await sendLink(ctx, parsed.data);
    throw redirect(`/bai-dang/${parsed.data.id}?vua=dang`, 303);
  } catch (error) {
    if (!isAppError(error) || !['invalid', 'conflict'].includes(error.kind)) throw error;
    const errors = (error.details as { fields?: Record<string, string> } | undefined)?.fields ?? {};
    // The first answer was lost and the text changed since; what was sent stays, this may be another link.
    if (error.code === 'app.same-key-other-body') typed.id = randomUUID();
    return { message: error.message, help: error.help, errors, typed };
  }
});

export default function ArticleLink({ loaderData, actionData }: Route.ComponentProps) {
  const { errors, typed } = actionData ?? {};
  const form = useRef<HTMLFormElement>(null);
  const kept = useKeptForm(form, keptLinkKey(loaderData.postId));
  return (
    <>
      <PageHead
        question="Gửi đường dẫn bài đã đăng"
        answer="Bài đã có trên trang của đơn vị hoặc báo, tính cho tháng đã đăng."
        back={{ href: '/bai-dang', label: 'Bài đăng' }}
        failed={Boolean(actionData)}
      />
      {actionData && <ErrorSummary message={actionData.message} help={actionData.help} errors={errors} />}
      <Form
        method="post"
        className="lt-article-form"
        ref={form}
        onInput={kept.onInput}
        onSubmit={kept.onSubmit}
      >
        {kept.restored && !actionData && (
          <KeptFormNote keptAt={instantWords(kept.restored.savedAt)} onStartOver={kept.startOver} />
        )}
        <input type="hidden" name="id" value={typed?.id ?? kept.restored?.fields.id ?? loaderData.id} />
        <TextInput
          label="Đường dẫn của bài"
          description="Mở bài, chép cả dòng địa chỉ"
          placeholder="https://"
          inputMode="url"
          autoComplete="off"
          required
          defaultValue={typed?.url}
          {...field('url', errors)}
        />
        <TextInput
          label="Tiêu đề của bài"
          required
          maxLength={150}
          defaultValue={typed?.title}
          {...field('title', errors)}
        />
        <div className="lt-article-kinds">
          <TextInput
            label="Ngày đăng"
            type="date"
            required
            max={loaderData.today}
            defaultValue={typed?.publishedOn}
            {...field('publishedOn', errors)}
          />
          <NativeSelect
            label="Loại bài"
            defaultValue={typed?.form}
            data={articleForms.map((value) => ({ value, label: articleFormLabels[value] }))}
            {...field('form', errors)}
          />
        </div>
        <div className="lt-article-send">
          <SubmitButton size="large" icon={IconLink}>
            Gửi đường dẫn này
          </SubmitButton>
        </div>
      </Form>
    </>
  );
}
