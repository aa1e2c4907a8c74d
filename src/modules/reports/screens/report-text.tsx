import { Button, Textarea } from '@mantine/core';
import { useRef } from 'react';
import { Form, redirect } from 'react-router';
import { commonErrors } from '../../../platform/errors/common-errors.ts';
import { safePath } from '../../../platform/http/safe-redirect.ts';
import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { ButtonLink, SubmitButton } from '../../../ui/button-link.tsx';
import { ConflictPanel } from '../../../ui/conflict-panel.tsx';
import { DraftStrip } from '../../../ui/draft-strip.tsx';
import { ErrorSummary, field as fieldProps } from '../../../ui/error-summary.tsx';
import { Note } from '../../../ui/note.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { fieldOfSlug, textHints, textLabels } from '../labels.ts';
import { useTextRescue } from '../parts/use-text-rescue.ts';
import { isOpen, requiredFields } from '../rules.ts';
import { idSchema } from '../schema.ts';
import { readOwnReport } from '../unit-report/report-pages.server.ts';
import { saveTextForm, type TextFormAnswer } from '../unit-report/save-text-form.server.ts';
import '../parts/reports.css';
import type { Route } from './+types/report-text';

export const loader = withCtx(async (ctx, { params, request }: Route.LoaderArgs) => {
  const field = fieldOfSlug(params.subject);
  if (!field) throw commonErrors.notFound();
  const page = await readOwnReport(ctx, params.id);
  if (!isOpen(page.report.status)) throw redirect(`/bao-cao/bien-nhan/${page.receiptCode}`);
  const next = safePath(new URL(request.url).searchParams.get('tiep'), `/bao-cao/${page.report.id}`);
  return { page, field, next, place: `${ctx.actor!.postId}.${page.report.id}.${field}` };
});

export const action = withCtx(async (ctx, { params, request }: Route.ActionArgs) => {
  const field = fieldOfSlug(params.subject);
  const id = idSchema.safeParse(params.id);
  if (!field || !id.success) throw commonErrors.notFound();
  return saveTextForm(ctx, id.data, field, await request.formData());
});

export default function ReportText({ loaderData, actionData }: Route.ComponentProps) {
  const { page, field, next } = loaderData;
  const back = next.endsWith('/kiem-tra') ? 'Kiểm tra trước khi gửi' : 'Các mục báo cáo';
  return (
    <div className="lt-narrow">
      <PageHead
        question={textLabels[field]}
        answer={textHints[field]}
        back={{ href: next, label: back }}
        failed={Boolean(actionData)}
      />
      <div className="lt-stack">
        {actionData && !actionData.conflict && (
          <ErrorSummary message={actionData.message} help={actionData.help} />
        )}
        {page.returned && (
          <Note tone="error" title={`${page.returned.by} trả lại để bổ sung`}>
            {page.returned.reason}
          </Note>
        )}
        {actionData?.conflict ? (
          <BothVersions {...loaderData} answer={actionData} />
        ) : (
          <TextForm key={page.report.version} {...loaderData} typed={actionData?.typed} />
        )}
      </div>
    </div>
  );
}

type Data = Route.ComponentProps['loaderData'];

function TextForm({ page, field, next, place, typed }: Data & { typed: string | undefined }) {
  const area = useRef<HTMLTextAreaElement>(null);
  const { report } = page;
  const rescue = useTextRescue({ area, place, version: report.version, savedText: report[field] });
  return (
    <Form method="post" className="lt-report-form">
      <input type="hidden" name="version" value={report.version} />
      <input type="hidden" name="tiep" value={next} />
      {rescue.restoredAt && (
        <Note title={`Đã lấy lại bản viết dở trên máy này lúc ${rescue.restoredAt}`}>
          <Button variant="default" size="xs" onClick={rescue.discard}>
            Bỏ, dùng bản trên máy chủ
          </Button>
        </Note>
      )}
      <Textarea
        {...fieldProps('text')}
        ref={area}
        label={textLabels[field]}
        required={requiredFields.includes(field)}
        withAsterisk={false}
        defaultValue={typed ?? report[field]}
        autosize
        minRows={7}
        maxRows={24}
        maxLength={12_000}
        onInput={rescue.touch}
      />
      {rescue.draft && <DraftStrip draft={rescue.draft} />}
      <div className="lt-row">
        <SubmitButton size="large" busyWords="Đang lưu…">
          Lưu và quay lại
        </SubmitButton>
        <ButtonLink look="quiet" size="large" href={next}>
          Không lưu
        </ButtonLink>
      </div>
    </Form>
  );
}

function BothVersions({ page, field, next, answer }: Data & { answer: TextFormAnswer }) {
  const conflict = answer.conflict!;
  return (
    <ConflictPanel
      savedBy={`người cùng đơn vị, ${conflict.savedAt}`}
      fields={[{ label: textLabels[field], mine: answer.typed, saved: conflict.text || 'Chưa có' }]}
      keepMine={
        <Form method="post">
          <input type="hidden" name="version" value={conflict.version} />
          <input type="hidden" name="tiep" value={next} />
          <input type="hidden" name="text" value={answer.typed} />
          <SubmitButton>Lưu bản đang nhập</SubmitButton>
        </Form>
      }
      takeSaved={<ButtonLink href={`/bao-cao/${page.report.id}`}>Dùng bản đã lưu</ButtonLink>}
    />
  );
}
