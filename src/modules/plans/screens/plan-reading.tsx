import { data, Form, redirect } from 'react-router';
import { isAppError, statusOfKind } from '../../../platform/errors/app-error.ts';
import { commonErrors } from '../../../platform/errors/common-errors.ts';
import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { ButtonLink, SubmitButton } from '../../../ui/button-link.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { Note } from '../../../ui/note.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { acceptConversion, discardUpload } from '../import/decide-upload.server.ts';
import { findUpload, type UploadView } from '../import/upload-store.server.ts';
import { ConversionPreview } from '../parts/uploads/conversion-preview.tsx';
import { ScanProgress } from '../parts/uploads/scan-progress.tsx';
import type { Route } from './+types/plan-reading';

export const loader = withCtx(async (ctx, { params }: Route.LoaderArgs) => {
  const upload = await findUpload(ctx.db, params.uploadId);
  if (!upload) throw commonErrors.notFound();
  if (upload.planId) throw redirect(`/ke-hoach/${upload.planId}`);
  return { upload };
});

export const action = withCtx(async (ctx, { params, request }: Route.ActionArgs) => {
  const { uploadId } = params;
  const intent = (await request.formData()).get('intent');
  try {
    if (intent === 'discard') {
      await discardUpload(ctx, { uploadId });
      return redirect('/ke-hoach', 303);
    }
    const { planId } = await acceptConversion(ctx, { uploadId });
    return redirect(`/ke-hoach/${planId}`, 303);
  } catch (error) {
    if (!isAppError(error) || error.kind === 'not-found') throw error;
    return data({ message: error.message, help: error.help }, { status: statusOfKind[error.kind] });
  }
});

const questions: Record<UploadView['status'], string> = {
  reading: 'Đọc đến đâu rồi?',
  awaiting_conversion: 'Chữ chuyển đúng chưa?',
  failed: 'Vì sao chưa đọc được?',
  imported: 'Đọc đến đâu rồi?',
  discarded: 'Tệp này còn không?',
};

export default function PlanReadingScreen({ loaderData: { upload }, actionData }: Route.ComponentProps) {
  return (
    <div className="lt-narrow lt-stack">
      <PageHead
        question={questions[upload.status]}
        answer={<span className="lt-mono">{upload.fileName}</span>}
        title={upload.fileName}
        back={{ href: '/ke-hoach', label: 'Kế hoạch' }}
        failed={Boolean(actionData)}
      />
      {actionData && <ErrorSummary message={actionData.message} help={actionData.help} />}
      <Body upload={upload} />
    </div>
  );
}

function Body({ upload }: { upload: UploadView }) {
  if (upload.status === 'reading')
    return (
      <>
        <ScanProgress upload={upload} />
        <DiscardForm words="Dừng đọc và bỏ tệp" />
      </>
    );
  if (upload.status === 'awaiting_conversion' && upload.conversion)
    return (
      <>
        <ConversionPreview conversion={upload.conversion} />
        <div className="lt-row">
          <Form method="post">
            <SubmitButton name="intent" value="accept" busyWords="Đang lưu…">
              Chữ đã đúng, dùng bản này
            </SubmitButton>
          </Form>
          <DiscardForm words="Chữ chưa đúng, bỏ tệp" />
        </div>
      </>
    );
  if (upload.status === 'failed')
    return (
      <>
        <Note tone="warning" title={upload.problem?.message ?? 'Không đọc được tệp.'}>
          {upload.problem?.help}
        </Note>
        <div className="lt-row">
          <ButtonLink href="/ke-hoach/tai-len" look="primary">
            Tải tệp khác lên
          </ButtonLink>
          <DiscardForm words="Bỏ tệp này" />
        </div>
      </>
    );
  return <Note title="Tệp này đã bỏ.">Không có kế hoạch nào được tạo từ tệp.</Note>;
}

function DiscardForm({ words }: { words: string }) {
  return (
    <Form method="post">
      <SubmitButton name="intent" value="discard" look="quiet">
        {words}
      </SubmitButton>
    </Form>
  );
}
