import { Form, redirect } from 'react-router';
import { instantWords, numberWords } from '../../../platform/clock/words.ts';
import { isAppError } from '../../../platform/errors/app-error.ts';
import { commonErrors } from '../../../platform/errors/common-errors.ts';
import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { ButtonLink, SubmitButton } from '../../../ui/button-link.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { FilterBar, SegmentedLinks } from '../../../ui/filter-bar.tsx';
import { Note } from '../../../ui/note.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Pager } from '../../../ui/pager.tsx';
import { PlaceSelect } from '../../../ui/place-select.tsx';
import { confirmEvidence } from '../confirm-evidence.server.ts';
import { WaitingQueue } from '../parts/waiting-queue.tsx';
import { readOutcome } from '../read-outcome.server.ts';
import { readWaiting, type WaitingView } from '../read-waiting.server.ts';
import { confirmSchema, undoSchema } from '../schema.ts';
import { undoDecision } from '../undo-decision.server.ts';
import { readWaitingAddress, waitingHref } from '../waiting-address.ts';
import type { Route } from './+types/waiting-list';

export const loader = withCtx(async (ctx, { request }: Route.LoaderArgs) => {
  const params = new URL(request.url).searchParams;
  return {
    isCoordinator: ctx.actor!.role === 'coordinator',
    view: await readWaiting(ctx, readWaitingAddress(params)),
    outcome: await readOutcome(ctx, params.get('vua')),
    passedOver: Math.min(500, Math.max(0, Math.trunc(Number(params.get('bo-qua')) || 0))),
  };
});

export const action = withCtx(async (ctx, { request }: Route.ActionArgs) => {
  const form = await request.formData();
  const address = { ...readWaitingAddress(new URL(request.url).searchParams), all: false };
  if (form.get('viec') === 'hoan-tac') {
    const { batchId } = parsed(undoSchema.safeParse(Object.fromEntries(form)));
    await undoDecision(ctx, batchId);
    throw redirect(waitingHref(address, { vua: batchId }), 303);
  }
  const one = form.get('mot');
  const input = parsed(
    confirmSchema.safeParse({ batchId: form.get('batchId'), seen: one ? [one] : form.getAll('muc') }),
  );
  try {
    const { passedOver } = await confirmEvidence(ctx, input);
    const rest: Record<string, string> = passedOver > 0 ? { 'bo-qua': String(passedOver) } : {};
    throw redirect(waitingHref(address, { vua: input.batchId, ...rest }), 303);
  } catch (error) {
    if (!isAppError(error) || error.kind !== 'invalid') throw error;
    return { message: error.message, help: error.help };
  }
});

/** A form that was not made by this page. */
function parsed<T>(result: { success: true; data: T } | { success: false }): T {
  if (!result.success) throw commonErrors.badInput({ fields: {} });
  return result.data;
}

export default function WaitingList({ loaderData, actionData }: Route.ComponentProps) {
  const { view, outcome, passedOver, isCoordinator } = loaderData;
  return (
    <>
      <PageHead
        question="Minh chứng nào chờ xác nhận?"
        answer={answerOf(view)}
        actions={isCoordinator && <ButtonLink href="/kiem-tra-mau">Mẫu kiểm tra hằng tháng</ButtonLink>}
        failed={actionData !== undefined}
      />
      {actionData && <ErrorSummary message={actionData.message} help={actionData.help} />}
      {(outcome || passedOver > 0) && (
        <Note tone={passedOver > 0 ? 'warning' : 'done'}>
          <div className="lt-queue-done" role="status">
            <span>
              {outcome?.words}
              {passedOver > 0 &&
                ` ${passedOver} mục không được xác nhận: đã thay đổi, hoặc đã được xác nhận hay trả lại trước đó.`}
            </span>
            {outcome?.undoable && (
              <Form method="post">
                <input type="hidden" name="batchId" value={outcome.batchId} />
                <SubmitButton look="secondary" size="small" name="viec" value="hoan-tac">
                  Hoàn tác
                </SubmitButton>
              </Form>
            )}
          </div>
        </Note>
      )}
      <SegmentedLinks
        label="Loại minh chứng"
        items={([null, 'article', 'activity'] as const).map((kind) => ({
          href: waitingHref({ ...view.address, kind, page: 1, all: false }),
          label: kind === null ? 'Tất cả' : kind === 'article' ? 'Bài đăng' : 'Hoạt động',
          current: view.address.kind === kind,
        }))}
      />
      <div className="lt-queue-filter">
        <PlaceFilter view={view} />
      </div>
      {view.lines.length === 0 ? (
        <EmptyState hint="Minh chứng mới của các đơn vị hiện ra ở đây khi được ghi nhận. Minh chứng do chính người xem đưa lên thì người khác xác nhận.">
          Không còn minh chứng nào chờ xác nhận.
        </EmptyState>
      ) : (
        <WaitingQueue view={view} />
      )}
      <Pager
        page={view.address.page}
        pages={view.pages}
        hrefOf={(page) => waitingHref({ ...view.address, page, all: false })}
        words={`${numberWords(view.count)} minh chứng`}
      />
    </>
  );
}

function PlaceFilter({ view: { address, places } }: { view: WaitingView }) {
  if (places.length < 2) return null;
  return (
    <FilterBar>
      {address.kind && (
        <input type="hidden" name="loai" value={address.kind === 'article' ? 'bai-dang' : 'hoat-dong'} />
      )}
      <PlaceSelect places={places} value={address.place} />
    </FilterBar>
  );
}

function answerOf({ count, isCountCut, lines, unitName }: WaitingView) {
  if (lines.length === 0) return 'Không còn minh chứng nào chờ xác nhận.';
  return (
    <>
      <b>
        {isCountCut ? 'Hơn ' : ''}
        {numberWords(count)} minh chứng
      </b>
      {unitName ? ` của ${unitName}` : ''} chờ người thứ hai xác nhận; chờ lâu nhất từ{' '}
      {instantWords(lines[0]!.receivedAt)}.
      {count > lines.length && ` Trang này có ${lines.length} mục, chờ lâu nhất trước.`}
    </>
  );
}
