import { Radio, Textarea } from '@mantine/core';
import { Form, redirect } from 'react-router';
import { z } from 'zod';
import { dateWords, instantWords } from '../../../platform/clock/words.ts';
import { isAppError } from '../../../platform/errors/app-error.ts';
import { commonErrors } from '../../../platform/errors/common-errors.ts';
import { fieldMessages } from '../../../platform/errors/field-messages.ts';
import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { SubmitButton } from '../../../ui/button-link.tsx';
import { DefinitionList, DefinitionRow } from '../../../ui/definition-list.tsx';
import { ErrorSummary, field } from '../../../ui/error-summary.tsx';
import { Note } from '../../../ui/note.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { UiLink } from '../../../ui/ui-link.tsx';
import { answerCall } from '../answer-call.server.ts';
import { outcomeWords, questions } from '../labels.ts';
import { type CallView, readCalls } from '../read-sample.server.ts';
import { answerSchema } from '../schema.ts';
import '../parts/call.css';
import type { Route } from './+types/call';

const addressSchema = z.object({ drawId: z.uuid(), place: z.coerce.number().int().min(1).max(1_000_000) });

function addressOf(params: Route.LoaderArgs['params']) {
  const address = addressSchema.safeParse(params);
  if (!address.success) throw commonErrors.notFound();
  return address.data;
}

export const loader = withCtx(async (ctx, { params }: Route.LoaderArgs) => {
  const { drawId, place } = addressOf(params);
  const [call] = await readCalls(ctx, drawId, place);
  if (!call) throw commonErrors.notFound();
  return { call };
});

export const action = withCtx(async (ctx, { request, params }: Route.ActionArgs) => {
  const form = Object.fromEntries(await request.formData());
  const answer = answerSchema.safeParse(form);
  try {
    if (!answer.success) throw commonErrors.badInput({ fields: fieldMessages(answer.error) });
    await answerCall(ctx, addressOf(params), answer.data);
    throw redirect('/kiem-tra-mau?vua=ghi', 303);
  } catch (error) {
    if (!isAppError(error) || !['invalid', 'conflict'].includes(error.kind)) throw error;
    const errors = (error.details as { fields?: Record<string, string> } | undefined)?.fields ?? {};
    return { message: error.message, help: error.help, errors, typed: form as Record<string, string> };
  }
});

export default function Call({ loaderData: { call }, actionData }: Route.ComponentProps) {
  return (
    <>
      <PageHead
        question={`Gọi ${call.unitName}: minh chứng này có đúng không?`}
        back={{ href: '/kiem-tra-mau', label: 'Mẫu kiểm tra' }}
        failed={actionData !== undefined}
      />
      {actionData && (
        <ErrorSummary message={actionData.message} help={actionData.help} errors={actionData.errors} />
      )}
      {call.isWithdrawn && (
        <Note tone="warning">
          Đơn vị đã gỡ minh chứng này sau khi mẫu được bốc. Vẫn gọi và ghi kết quả: mẫu không bỏ bớt ai.
        </Note>
      )}
      <Panel title={call.title}>
        <DefinitionList compact>
          <DefinitionRow term="Đơn vị">
            <UiLink href={`/don-vi/${call.unitId}`}>{call.unitName} (xem số điện thoại)</UiLink>
          </DefinitionRow>
          <DefinitionRow term={call.isPost ? 'Ngày đăng' : 'Ngày diễn ra'}>
            {dateWords(call.happenedOn)}
          </DefinitionRow>
          <DefinitionRow term="Nhận">{instantWords(call.receivedAt)}</DefinitionRow>
          <DefinitionRow term="Minh chứng">
            {call.href ? (
              <UiLink href={call.href} target="_blank">
                Mở ở thẻ mới
              </UiLink>
            ) : (
              'Chỉ có lời khai'
            )}
          </DefinitionRow>
          {call.outcome && (
            <DefinitionRow term="Đã ghi">
              {outcomeWords[call.outcome]} ({call.answeredBy},{' '}
              {call.answeredAt && instantWords(call.answeredAt)})
            </DefinitionRow>
          )}
        </DefinitionList>
      </Panel>
      <CallForm call={call} typed={actionData?.typed} errors={actionData?.errors} />
    </>
  );
}

function CallForm({
  call,
  typed,
  errors,
}: {
  call: CallView;
  typed: Record<string, string> | undefined;
  errors: Record<string, string> | undefined;
}) {
  const before = (name: (typeof questions)[number]['name']) =>
    typed?.[name] ?? (call[name] === null ? '' : call[name] ? 'co' : 'khong');
  return (
    <Form method="post" className="lt-call">
      <input type="hidden" name="version" value={call.version} />
      {questions.map(({ name, label, help }) => (
        <Radio.Group
          key={name}
          label={label}
          description={help}
          defaultValue={before(name)}
          {...field(name, errors)}
        >
          <div className="lt-call-choices">
            <Radio value="co" label="Có" />
            <Radio value="khong" label="Không" />
          </div>
        </Radio.Group>
      ))}
      <Textarea
        label="Ghi chú"
        description="Cần ghi khi có câu trả lời “Không”; đơn vị đọc được."
        rows={2}
        maxLength={500}
        defaultValue={typed?.note ?? call.note}
        {...field('note', errors)}
      />
      <div className="lt-row">
        <SubmitButton name="viec" value="tra-loi">
          Ghi kết quả cuộc gọi
        </SubmitButton>
        <SubmitButton look="secondary" name="viec" value="khong-goi-duoc">
          Không gọi được
        </SubmitButton>
      </div>
    </Form>
  );
}
