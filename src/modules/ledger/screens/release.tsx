import { IconSend } from '@tabler/icons-react';
import { useRef } from 'react';
import { data, Form, redirect, useSubmit } from 'react-router';
import { monthRunWords, numberWords } from '../../../platform/clock/words.ts';
import { isAppError, statusOfKind } from '../../../platform/errors/app-error.ts';
import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { ButtonLink, SubmitButton } from '../../../ui/button-link.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { Note } from '../../../ui/note.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { ReleaseChoicesPanel } from '../parts/release-choices.tsx';
import { type ReleaseDraft, ReleaseLimits, ReleaseMeasures } from '../parts/release-measures.tsx';
import { choicesIn, loadReleasePage, releaseFromPage } from '../release/release-page.server.ts';
import '../parts/release.css';
import type { Route } from './+types/release';

export const loader = withCtx((ctx, { params, request }: Route.LoaderArgs) =>
  loadReleasePage(ctx, params.planId, choicesIn(new URL(request.url).searchParams)),
);

export const action = withCtx(async (ctx, { params, request }: Route.ActionArgs) => {
  const form = await request.formData();
  try {
    await releaseFromPage(ctx, params.planId, form);
    return redirect(`/ke-hoach/${params.planId}/phat-hanh`, 303);
  } catch (error) {
    if (!isAppError(error) || error.kind === 'not-found') throw error;
    return data({ message: error.message, help: error.help }, { status: statusOfKind[error.kind] });
  }
});

/** After a refusal too: the figures below the refusal must be the new ones, or the next click is refused again. */
export const shouldRevalidate = () => true;

function countedWords(months: readonly string[]): string {
  return months.length === 0 ? 'chưa chọn tháng nào' : `tính ${monthRunWords(months)}`;
}

type Released = NonNullable<Route.ComponentProps['loaderData']['released']>;

function Done({ planId, title, counts }: { planId: string; title: string; counts: Released }) {
  return (
    <div className="lt-narrow lt-stack">
      <PageHead
        question="Kế hoạch đã phát hành"
        answer={title}
        back={{ href: '/ke-hoach', label: 'Kế hoạch' }}
      />
      <Note
        tone="done"
        title={`Đã tạo ${numberWords(counts.obligations)} nghĩa vụ cho ${numberWords(counts.units)} đơn vị.`}
      >
        Mỗi đơn vị thấy phần việc của mình ở trang đầu. Cần đổi chỉ tiêu thì ghi điều chỉnh có căn cứ; đơn vị
        nào không làm được thì miễn hoặc hoãn.
      </Note>
      <div className="lt-row">
        <ButtonLink href={`/tien-do?ke-hoach=${planId}`} look="primary">
          Xem ai phải làm gì
        </ButtonLink>
        <ButtonLink href={`/ke-hoach/${planId}/dieu-chinh`}>Điều chỉnh kế hoạch</ButtonLink>
        <ButtonLink href={`/mien-hoan?ke-hoach=${planId}`}>Miễn, hoãn</ButtonLink>
        <ButtonLink href={`/ke-hoach/${planId}`}>Đọc lại kế hoạch</ButtonLink>
      </div>
    </div>
  );
}

function Preview({
  planId,
  version,
  title,
  draft,
  failure,
}: {
  planId: string;
  version: number;
  title: string;
  draft: ReleaseDraft;
  failure: { message: string; help: string } | undefined;
}) {
  const form = useRef<HTMLFormElement>(null);
  const submit = useSubmit();
  const recount = () => {
    if (!form.current) return;
    void submit(form.current, { method: 'get', preventScrollReset: true, replace: true });
  };
  return (
    <div className="lt-middle">
      <PageHead
        question="Phát hành thì ai phải làm gì?"
        title={`Phát hành: ${title}`}
        answer={
          <>
            {title}:{' '}
            <b>
              {numberWords(draft.total)} nghĩa vụ cho {numberWords(draft.units)} đơn vị
            </b>
            , {countedWords(draft.countedMonths)}. Chưa có gì được tạo trước khi bấm phát hành.
          </>
        }
        back={{ href: `/ke-hoach/${planId}`, label: 'Duyệt kế hoạch' }}
        failed={Boolean(failure)}
      />
      {failure && <ErrorSummary message={failure.message} help={failure.help} />}
      <Form method="post" ref={form} className="lt-stack" preventScrollReset>
        <input type="hidden" name="version" value={version} />
        <input type="hidden" name="total" value={draft.total} />
        <ReleaseChoicesPanel draft={draft} onChange={recount} />
        <ReleaseMeasures draft={draft} planId={planId} />
        <ReleaseLimits draft={draft} planId={planId} />
        <div className="lt-release-foot">
          <SubmitButton
            icon={IconSend}
            size="large"
            busyWords="Đang phát hành…"
            blocked={draft.whyNot ? `Chưa phát hành được: ${draft.whyNot}` : undefined}
          >
            {`Phát hành kế hoạch, tạo ${numberWords(draft.total)} nghĩa vụ cho ${numberWords(draft.units)} đơn vị`}
          </SubmitButton>
          <p className="lt-muted">
            Sau khi phát hành, chỉ tiêu chỉ đổi được bằng một điều chỉnh có căn cứ, áp dụng từ một tháng.
          </p>
        </div>
      </Form>
    </div>
  );
}

export default function Release({ loaderData: { plan, released, draft }, actionData }: Route.ComponentProps) {
  if (!draft) return <Done planId={plan.id} title={plan.title} counts={released} />;
  return (
    <Preview planId={plan.id} version={plan.version} title={plan.title} draft={draft} failure={actionData} />
  );
}
