import { Button } from '@mantine/core';
import { useRef } from 'react';
import { data, Form, redirect, useSubmit } from 'react-router';
import { isAppError, statusOfKind } from '../../../platform/errors/app-error.ts';
import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { SubmitButton } from '../../../ui/button-link.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { UiLink } from '../../../ui/ui-link.tsx';
import { lineWords } from '../../plans/index.ts';
import { OwnerCountPanel } from '../parts/owner-count.tsx';
import { OwnerRuleFields } from '../parts/owner-rule-fields.tsx';
import { loadOwnerPage, saveOwnersFromPage } from '../release/owner-page.server.ts';
import type { Route } from './+types/release-owners';

export const loader = withCtx((ctx, { params, request }: Route.LoaderArgs) =>
  loadOwnerPage(ctx, params.planId, params.key, new URL(request.url).searchParams),
);

export const action = withCtx(async (ctx, { params, request }: Route.ActionArgs) => {
  const form = await request.formData();
  try {
    const errors = await saveOwnersFromPage(ctx, params.planId, params.key, form);
    if (!errors) return redirect(`/ke-hoach/${params.planId}/phat-hanh#${params.key}`, 303);
    const message = 'Chưa lưu được. Chưa có gì thay đổi.';
    return data({ message, help: 'Sửa các ô được đánh dấu rồi lưu lại.', errors }, { status: 422 });
  } catch (error) {
    if (!isAppError(error) || error.kind === 'not-found') throw error;
    const { message, help, kind } = error;
    return data({ message, help, errors: {} }, { status: statusOfKind[kind] });
  }
});

export const shouldRevalidate = () => true;

export default function ReleaseOwners({ loaderData, actionData }: Route.ComponentProps) {
  const { plan, measure, values, above, words, count } = loaderData;
  const form = useRef<HTMLFormElement>(null);
  const submit = useSubmit();
  const recount = () => {
    if (form.current) void submit(form.current, { method: 'get', preventScrollReset: true, replace: true });
  };
  const errors = actionData?.errors ?? loaderData.errors;
  return (
    <div className="lt-middle lt-stack-lg">
      <PageHead
        question="Ai phải làm chỉ tiêu này?"
        title={`Ai làm: ${measure.what}`}
        answer={`${plan.title}: ${measure.what}`}
        back={{ href: `/ke-hoach/${plan.id}/phat-hanh`, label: 'Phát hành' }}
        failed={Boolean(actionData)}
      />
      {actionData && <ErrorSummary message={actionData.message} help={actionData.help} errors={errors} />}
      <p className="lt-muted">
        {measure.proposed ? (
          <>
            Theo lời văn của kế hoạch: {measure.proposed}. Đang theo quyết định: {measure.stands}.
          </>
        ) : (
          <>Theo lời văn của kế hoạch: {measure.stands || 'chưa rõ'}.</>
        )}{' '}
        <UiLink href={`/ke-hoach/${plan.id}?xem=van-ban#dong-${measure.fromLine}`}>
          {lineWords(measure.fromLine, measure.toLine)}
        </UiLink>
      </p>
      <Form method="post" ref={form} className="lt-stack-lg" preventScrollReset>
        <input type="hidden" name="version" value={plan.version} />
        <input type="hidden" name="xem" value="1" />
        <Panel>
          <div className="lt-stack">
            <OwnerRuleFields values={values} above={above} errors={errors} onChange={recount} />
            <noscript>
              <Button type="submit" formMethod="get" variant="default">
                Đếm lại
              </Button>
            </noscript>
          </div>
        </Panel>
        <Panel tone="chosen">
          <div className="lt-stack">
            <OwnerCountPanel words={words} count={count} />
            <div className="lt-row">
              <SubmitButton busyWords="Đang lưu…">Lưu: giao cho {count.units} đơn vị này</SubmitButton>
              {measure.proposed && (
                <SubmitButton look="secondary" name="viec" value="de-xuat">
                  Về theo lời văn của kế hoạch
                </SubmitButton>
              )}
            </div>
          </div>
        </Panel>
      </Form>
    </div>
  );
}
