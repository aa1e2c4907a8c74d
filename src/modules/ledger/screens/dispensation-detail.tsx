import { NativeSelect, Textarea } from '@mantine/core';
import { data, Form, redirect } from 'react-router';
import { mayDo } from '../../../platform/auth/policy.ts';
import { isAppError, statusOfKind } from '../../../platform/errors/app-error.ts';
import { fieldMessages } from '../../../platform/errors/field-messages.ts';
import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { reasonSchema } from '../../../platform/text/reason-schema.ts';
import { SubmitButton } from '../../../ui/button-link.tsx';
import { DefinitionList, DefinitionRow } from '../../../ui/definition-list.tsx';
import { ErrorSummary, field } from '../../../ui/error-summary.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { endDispensationSchema } from '../dispensations/dispensation-schema.ts';
import { endDispensation, undoDispensation } from '../dispensations/dispense.server.ts';
import { readDispensation } from '../dispensations/read-dispensations.server.ts';
import { monthChoices } from '../parts/dispensation-fields.tsx';
import { ledgerPolicy } from '../policy.ts';
import type { Route } from './+types/dispensation-detail';
import '../parts/dispensations.css';

export const loader = withCtx(async (ctx, { params }: Route.LoaderArgs) => ({
  ...(await readDispensation(ctx, params.dispensationId)),
  mayGive: mayDo(ledgerPolicy['dispensation.give'], ctx.actor),
}));

export const action = withCtx(async (ctx, { params, request }: Route.ActionArgs) => {
  const fields = Object.fromEntries(await request.formData());
  const id = params.dispensationId;
  const refuse = (errors: Record<string, string>) =>
    data(
      { message: 'Chưa đổi được. Chưa có gì thay đổi.', help: 'Sửa ô được đánh dấu rồi gửi lại.', errors },
      { status: 422 },
    );
  try {
    if (fields.viec === 'hoan-tac') {
      const reason = reasonSchema.safeParse(fields.reason);
      if (!reason.success) return refuse({ 'undo-reason': reason.error.issues[0]!.message });
      await undoDispensation(ctx, { id, reason: reason.data });
    } else {
      const parsed = endDispensationSchema.safeParse(fields);
      if (!parsed.success) return refuse(fieldMessages(parsed.error));
      await endDispensation(ctx, { id, ...parsed.data });
    }
    return redirect(`/mien-hoan/${id}`, 303);
  } catch (error) {
    if (!isAppError(error) || (error.kind !== 'conflict' && error.kind !== 'invalid')) throw error;
    return data(
      { message: error.message, help: error.help, errors: {} },
      { status: statusOfKind[error.kind] },
    );
  }
});

export default function DispensationDetail({ loaderData, actionData }: Route.ComponentProps) {
  const { plan, view, cells, mayGive } = loaderData;
  return (
    <div className="lt-middle lt-stack-lg">
      <PageHead
        question={`${view.kind}: ${view.who}`}
        answer={`${view.what}. ${view.status}.`}
        back={{ href: `/mien-hoan?ke-hoach=${plan.id}`, label: 'Miễn, hoãn' }}
        failed={Boolean(actionData)}
      />
      {actionData && (
        <ErrorSummary message={actionData.message} help={actionData.help} errors={actionData.errors} />
      )}
      <DefinitionList>
        <DefinitionRow term="Đơn vị">{view.unitNames.join(', ')}</DefinitionRow>
        <DefinitionRow term="Lý do">{view.reason}</DefinitionRow>
        <DefinitionRow term="Văn bản">{view.document}</DefinitionRow>
        <DefinitionRow term="Người quyết định">{view.decided}</DefinitionRow>
      </DefinitionList>
      <Panel
        title={
          cells.length > 0
            ? 'Các phần việc theo quyết định này'
            : 'Không còn phần việc nào theo quyết định này'
        }
      >
        <ul className="lt-dispensed">
          {cells.map((cell) => (
            <li key={`${cell.unitName}${cell.words}${cell.isDone}`}>
              <b>{cell.unitName}</b>: {cell.words}
              {cell.isDone && ' (đã xong, giữ nguyên)'}
            </li>
          ))}
        </ul>
      </Panel>
      {mayGive && view.stands && <TakeBack loaderData={loaderData} errors={actionData?.errors} />}
    </div>
  );
}

function TakeBack({
  loaderData,
  errors,
}: {
  loaderData: Route.ComponentProps['loaderData'];
  errors?: Record<string, string>;
}) {
  const { plan, fromMonth, toMonth } = loaderData;
  const months = plan.months.filter((month) => month >= fromMonth && month <= toMonth);
  return (
    <div className="lt-stack">
      <details className="lt-details">
        <summary>Kết thúc sớm: từ một tháng lại phải làm</summary>
        <Form method="post" className="lt-stack">
          <NativeSelect
            label="Từ tháng"
            data={monthChoices(months.length > 0 ? months : [fromMonth])}
            {...field('fromMonth', errors)}
          />
          <Textarea label="Lý do" rows={2} {...field('reason', errors)} />
          <SubmitButton look="secondary" name="viec" value="ket-thuc">
            Kết thúc quyết định này
          </SubmitButton>
        </Form>
      </details>
      <details className="lt-details">
        <summary>Hoàn tác: như chưa từng quyết định</summary>
        <Form method="post" className="lt-stack">
          <Textarea
            label="Lý do"
            description="Ví dụ: ghi nhầm đơn vị"
            rows={2}
            {...field('undo-reason', errors)}
            name="reason"
          />
          <SubmitButton look="secondary" name="viec" value="hoan-tac">
            Hoàn tác quyết định này
          </SubmitButton>
        </Form>
      </details>
    </div>
  );
}
