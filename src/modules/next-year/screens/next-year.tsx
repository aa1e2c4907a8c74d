import { IconArrowBackUp, IconFileDownload, IconLink } from '@tabler/icons-react';
import { data, Form, redirect } from 'react-router';
import { isAppError, statusOfKind } from '../../../platform/errors/app-error.ts';
import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { ButtonLink, SubmitButton } from '../../../ui/button-link.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { Note } from '../../../ui/note.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { ProgressLine } from '../../../ui/progress-line.tsx';
import { WorkProgress } from '../../../ui/work-progress.tsx';
import { nextYearAddress } from '../labels.ts';
import { actOnNextYear, loadNextYear } from '../next-year-page.server.ts';
import { AddTask } from '../parts/add-task.tsx';
import { ItemGroup } from '../parts/item-group.tsx';
import type { Route } from './+types/next-year';
import '../parts/next-year.css';

export const loader = withCtx((ctx, { params, request }: Route.LoaderArgs) =>
  loadNextYear(ctx, params.planId, new URL(request.url).searchParams),
);

export const action = withCtx(async (ctx, { params, request }: Route.ActionArgs) => {
  const form = await request.formData();
  try {
    return redirect(await actOnNextYear(ctx, params.planId, form), 303);
  } catch (error) {
    if (!isAppError(error) || error.kind === 'not-found') throw error;
    const { fields } = (error.details ?? {}) as { fields?: Record<string, string> };
    return data(
      {
        message: error.message,
        help: error.help,
        fields: fields ?? {},
        itemId: String(form.get('itemId') ?? ''),
        entered: enteredIn(form),
      },
      { status: statusOfKind[error.kind] },
    );
  }
});

function enteredIn(form: FormData): Record<string, string> {
  return Object.fromEntries(
    [...form.entries()].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
}

type Page = Route.ComponentProps['loaderData'];

function counts({ kinds }: Page) {
  const items = kinds.flatMap((one) => one.items);
  return {
    all: items.length,
    decided: items.filter((item) => item.choice !== 'open').length,
    look: items.filter((item) => item.reasons.length > 0 && item.choice === 'open').length,
    clear: items.filter((item) => item.reasons.length === 0 && item.choice === 'open').length,
  };
}

export default function NextYear({ loaderData: page, actionData: refused }: Route.ComponentProps) {
  const { plan, year, isBegun } = page;
  const { all, look } = counts(page);
  const isAdding = refused?.entered.intent === 'add-task';
  const editing = refused?.itemId || page.editing;
  return (
    <div className="lt-middle lt-stack">
      <PageHead
        question={`Kế hoạch năm ${year} giữ lại những gì?`}
        title={`Kế hoạch năm ${year}`}
        answer={
          plan.isReleased &&
          `${all} mục của kế hoạch năm ${plan.year} được đưa sang, hạn đã dời một năm; ${look} mục nên xem lại, nhiệm vụ chưa đạt đứng trước.`
        }
        back={{ href: `/ke-hoach/${plan.id}`, label: plan.title }}
        failed={Boolean(refused)}
      />
      {refused && <ErrorSummary message={refused.message} help={refused.help} errors={refused.fields} />}
      {page.isRunning && plan.isReleased && (
        <Note title={`Năm ${plan.year} chưa kết thúc.`}>
          Kết quả của từng nhiệm vụ tính trên phần đã đến hạn lúc bắt đầu dự thảo; nên lập kế hoạch năm sau
          khi đã có số liệu cả năm.
        </Note>
      )}
      {isBegun ? <Desk page={page} /> : <Begin page={page} />}
      {page.kinds.map(({ kind, items }) => (
        <ItemGroup
          key={kind}
          kind={kind}
          items={items}
          place={{ planId: plan.id }}
          mayDecide={isBegun}
          editing={editing}
          errors={refused?.fields}
          entered={refused?.entered}
        />
      ))}
      {/* One form at a time: their fields have the same names. */}
      {isBegun && !editing && (
        <AddTask
          errors={isAdding ? refused?.fields : undefined}
          entered={isAdding ? refused?.entered : undefined}
        />
      )}
    </div>
  );
}

function Begin({ page: { plan, year } }: { page: Page }) {
  if (!plan.isReleased)
    return (
      <Note tone="warning" title="Kế hoạch này chưa phát hành.">
        Kế hoạch năm sau được lập từ kế hoạch đã phát hành và kết quả thực hiện của nó.
      </Note>
    );
  return (
    <Form method="post" className="lt-row">
      <SubmitButton name="intent" value="start" busyWords="Đang lập…">
        {`Bắt đầu kế hoạch năm ${year}`}
      </SubmitButton>
      <span className="lt-muted">Chưa gửi gì cho ai; quyết định từng mục rồi tải dự thảo về.</span>
    </Form>
  );
}

function Desk({ page }: { page: Page }) {
  const { all, decided, clear, look } = counts(page);
  const { plan, steps, addresses, checked, isChecking } = page;
  return (
    <div className="lt-stack lt-next-desk">
      <ProgressLine done={decided} of={all} words="mục đã quyết định" />
      <div className="lt-row">
        <ButtonLink href={`${nextYearAddress(plan.id)}/tai`} look="primary" icon={IconFileDownload} download>
          Tải dự thảo .docx
        </ButtonLink>
        <Form method="post" className="lt-row" preventScrollReset>
          <input type="hidden" name="seen" value={steps} />
          {clear > 0 && (
            <SubmitButton name="intent" value="keep-clear" look="secondary">
              {`Giữ ${clear} mục không có gì phải xem`}
            </SubmitButton>
          )}
          {addresses > 0 && !isChecking && (
            <SubmitButton name="intent" value="check-channels" look="secondary" icon={IconLink}>
              {`Thử ${addresses} địa chỉ`}
            </SubmitButton>
          )}
          {steps > 0 && (
            <SubmitButton name="intent" value="undo" look="quiet" icon={IconArrowBackUp}>
              Hoàn tác
            </SubmitButton>
          )}
        </Form>
      </div>
      {look > 0 && (
        <p className="lt-muted lt-sm">
          {look} mục nên xem lại chưa được quyết định: dự thảo vẫn giữ và đánh dấu [Cần xem] ở các mục đó.
        </p>
      )}
      {isChecking && (
        <WorkProgress
          share={null}
          label="Đang thử địa chỉ"
          href={nextYearAddress(plan.id)}
          hint="Mỗi địa chỉ chờ tối đa 8 giây. Có thể làm việc khác; kết quả ghi ở từng kênh."
        >
          Đang thử {addresses} địa chỉ của các kênh.
        </WorkProgress>
      )}
      {checked > 0 && !isChecking && (
        <p className="lt-muted lt-sm">
          {checked} trong {addresses} địa chỉ đã được thử; kết quả ghi ở từng kênh.
        </p>
      )}
    </div>
  );
}
