import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { data, Form, redirect } from 'react-router';
import { monthsBetween } from '../../../platform/clock/clock.ts';
import { monthYearWords } from '../../../platform/clock/words.ts';
import { isAppError, statusOfKind } from '../../../platform/errors/app-error.ts';
import { commonErrors } from '../../../platform/errors/common-errors.ts';
import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { SubmitButton } from '../../../ui/button-link.tsx';
import { ErrorSummary, field } from '../../../ui/error-summary.tsx';
import { TabLinks } from '../../../ui/filter-bar.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { amendPlan, listMeasures } from '../../plans/index.server.ts';
import { amendmentTaskLabels, amendmentTasks } from '../amendments/amendment-form.ts';
import { loadAmendmentForm, previewAmendment, toAmendment } from '../amendments/amendment-page.server.ts';
import { AmendmentFields } from '../parts/amendment-fields.tsx';
import { AmendmentDiff } from '../parts/amendment-preview.tsx';
import type { Route } from './+types/amendment-new';

export const loader = withCtx((ctx, { params, request }: Route.LoaderArgs) =>
  loadAmendmentForm(ctx, params.planId, new URL(request.url).searchParams),
);

export const action = withCtx(async (ctx, { params, request }: Route.ActionArgs) => {
  const search = new URL(request.url).searchParams;
  const mark = String((await request.formData()).get('dau') ?? '');
  const { planId } = params;
  search.delete('xem');
  const { values } = await loadAmendmentForm(ctx, planId, search);
  const { amendment } = await toAmendment(ctx, values, await listMeasures(ctx.db, planId));
  if (!amendment) throw redirect(`?${new URL(request.url).searchParams}`, 303);
  try {
    const now = await previewAmendment(ctx, planId, amendment);
    if (now.mark !== mark) throw commonErrors.changedMeanwhile();
    const id = await amendPlan(ctx, { ...amendment, planId, version: null });
    return redirect(`/ke-hoach/${planId}/dieu-chinh/${id}`, 303);
  } catch (error) {
    if (!isAppError(error) || (error.kind !== 'conflict' && error.kind !== 'invalid')) throw error;
    return data({ message: error.message, help: error.help }, { status: statusOfKind[error.kind] });
  }
});

export default function AmendmentNew({ loaderData, actionData }: Route.ComponentProps) {
  const { plan, values, errors, preview } = loaderData;
  const problem = actionData ?? loaderData.problem;
  const here = `/ke-hoach/${plan.id}/dieu-chinh/moi`;
  return (
    <div className="lt-middle lt-stack-lg">
      <PageHead
        question="Điều chỉnh gì?"
        title={`Điều chỉnh: ${plan.title}`}
        answer="Điền rồi xem trước nghĩa vụ nào thêm, thôi, đổi và minh chứng nào còn tính. Ghi rồi vẫn hoàn tác được khi chưa ai quyết định gì dựa trên đó."
        back={{ href: `/ke-hoach/${plan.id}/dieu-chinh`, label: 'Điều chỉnh kế hoạch' }}
        failed={Boolean(problem)}
      />
      <TabLinks
        label="Loại điều chỉnh"
        items={amendmentTasks.map((task) => ({
          href: `${here}?viec=${task}${values.measureId && (task === 'sua' || task === 'ket-thuc') ? `&chi-tieu=${values.measureId}` : ''}`,
          label: amendmentTaskLabels[task],
          current: task === values.task,
        }))}
      />
      {problem && <ErrorSummary message={problem.message} help={problem.help} errors={errors} />}
      <Panel>
        <Form
          method="get"
          action={here}
          className="lt-dispensation-form"
          key={`${values.task}${values.measureId}`}
        >
          <input type="hidden" name="viec" value={values.task} />
          <HiddenMarks values={values} />
          <AmendmentFields {...loaderData} />
          <Basis loaderData={loaderData} errors={errors} />
          <SubmitButton look={preview ? 'secondary' : 'primary'} busyWords="Đang tính…">
            {needsMeasure(values) ? 'Tiếp tục' : 'Xem trước'}
          </SubmitButton>
        </Form>
      </Panel>
      {preview && (
        <Form method="post" className="lt-stack">
          <input type="hidden" name="dau" value={preview.mark} />
          <Panel title={`Nếu ghi: ${preview.words.join('; ')}`} tone="chosen">
            <p>
              Áp dụng từ {monthYearWords(values.fromMonth)}. Phần việc có hạn trước tháng ấy giữ nguyên như đã
              giao.
            </p>
          </Panel>
          <AmendmentDiff consequences={preview} />
          <div className="lt-row">
            <SubmitButton busyWords="Đang ghi…">
              Ghi điều chỉnh, áp dụng từ {monthYearWords(values.fromMonth)}
            </SubmitButton>
          </div>
        </Form>
      )}
    </div>
  );
}

type Values = Route.ComponentProps['loaderData']['values'];

/** A measure is chosen first; only then its words stand in the form. */
function needsMeasure(values: Values): boolean {
  return values.task === 'sua' && values.measureId === '';
}

function HiddenMarks({ values }: { values: Values }) {
  if (needsMeasure(values)) return null;
  return (
    <>
      <input type="hidden" name="hien" value="1" />
      <input type="hidden" name="xem" value="1" />
    </>
  );
}

function Basis({
  loaderData: { plan, values },
  errors,
}: {
  loaderData: Route.ComponentProps['loaderData'];
  errors: Record<string, string>;
}) {
  if (needsMeasure(values)) return null;
  return (
    <>
      <div className="lt-dispensation-when">
        <NativeSelect
          label="Áp dụng từ"
          defaultValue={values.fromMonth}
          data={[
            // Always there: a list that loses its first line would shift what is chosen by one month.
            { value: '', label: 'Chọn tháng' },
            ...monthsBetween(`${plan.year}-01`, `${plan.year}-12`).map((value) => ({
              value,
              label: `Tháng${monthYearWords(value).slice('tháng'.length)}`,
            })),
          ]}
          {...field('tu', errors)}
        />
        <TextInput
          label="Căn cứ"
          description="Số, ký hiệu văn bản điều chỉnh"
          defaultValue={values.basis}
          maxLength={300}
          {...field('can-cu', errors)}
        />
      </div>
      <Textarea
        label="Lý do"
        rows={2}
        maxLength={500}
        defaultValue={values.reason}
        {...field('ly-do', errors)}
      />
    </>
  );
}
