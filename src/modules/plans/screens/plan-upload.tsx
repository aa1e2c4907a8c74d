import { Checkbox, TextInput } from '@mantine/core';
import { IconFileUpload } from '@tabler/icons-react';
import { data, Form, Link, redirect, useNavigation } from 'react-router';
import { localDate } from '../../../platform/clock/clock.ts';
import { type AppError, isAppError, statusOfKind } from '../../../platform/errors/app-error.ts';
import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { SubmitButton } from '../../../ui/button-link.tsx';
import { ErrorSummary, field } from '../../../ui/error-summary.tsx';
import { FileDrop } from '../../../ui/file-drop.tsx';
import { Note } from '../../../ui/note.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { receivePlanFile } from '../import/receive-plan-file.server.ts';
import type { SameFile } from '../import/same-file-store.server.ts';
import { LIMITS } from '../reader/intake/limits.ts';
import type { Route } from './+types/plan-upload';

export const loader = withCtx((ctx, _args: Route.LoaderArgs) => ({
  thisYear: Number(localDate(ctx.clock.now()).slice(0, 4)),
}));

function yearIn(text: string): number | undefined {
  const year = Number(text.trim());
  return Number.isInteger(year) && year >= 2000 && year <= 2100 ? year : undefined;
}

export const action = withCtx(async (ctx, args: Route.ActionArgs) => {
  const form = await args.request.formData();
  const file = form.get('file');
  const year = String(form.get('year') ?? '');
  if (!(file instanceof File) || file.name === '')
    return data(
      {
        message: 'Chưa chọn tệp.',
        help: 'Chọn tệp kế hoạch rồi bấm Đọc kế hoạch.',
        code: 'plan.no-file',
        year,
      },
      { status: 422 },
    );
  if (year.trim() && !yearIn(year))
    return data(
      { message: 'Năm chưa đúng.', help: 'Ghi năm gồm 4 chữ số, ví dụ 2023.', code: 'plan.bad-year', year },
      { status: 422 },
    );
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const again = form.get('again') === '1';
    const received = await receivePlanFile(ctx, { fileName: file.name, bytes, year: yearIn(year), again });
    return redirect(`/ke-hoach/${received.planId ?? `tai-len/${received.uploadId}`}`, 303);
  } catch (error) {
    if (!isAppError(error)) throw error;
    return data(
      { message: error.message, help: error.help, code: error.code, year, same: sameFileOf(error) },
      { status: statusOfKind[error.kind] },
    );
  }
});

function sameFileOf(error: AppError): string | null {
  return error.code === 'plan.same-file' ? (error.details as SameFile).href : null;
}

const acceptedFiles = '.docx,.doc,.pdf,.txt,.md,.jpg,.jpeg,.png,.webp,.tif,.tiff';
const fieldOfCode: Record<string, string> = { 'plan.year-unknown': 'year', 'plan.bad-year': 'year' };

export default function PlanUpload({ loaderData, actionData }: Route.ComponentProps) {
  const isReading = useNavigation().state === 'submitting';
  const wrong = actionData ? (fieldOfCode[actionData.code] ?? 'file') : null;
  const errors = wrong && actionData ? { [wrong]: actionData.message } : undefined;
  const same = (actionData && 'same' in actionData && actionData.same) || null;
  return (
    <div className="lt-narrow lt-stack">
      <PageHead
        question="Kế hoạch nào sẽ thực hiện?"
        answer="Tải tệp kế hoạch lên. Máy đọc nhiệm vụ, hạn báo cáo, văn bản, kênh; chưa giao việc cho đơn vị nào trước khi được xác nhận và phát hành."
        title="Tải kế hoạch lên"
        back={{ href: '/ke-hoach', label: 'Kế hoạch' }}
        failed={Boolean(actionData)}
      />
      {actionData && <ErrorSummary message={actionData.message} help={actionData.help} />}
      <Form method="post" encType="multipart/form-data" className="lt-stack">
        <FileDrop
          name="file"
          label="Tệp kế hoạch"
          hint="Tệp Word (.docx, .doc), .pdf, .txt hoặc .md, cả bản chụp (scan) và ảnh; tối đa 20 MB. Gồm cả phụ lục nhiệm vụ."
          accept={acceptedFiles}
          maxBytes={LIMITS.fileBytes}
          required
          error={errors?.file}
        />
        <TextInput
          label="Năm của kế hoạch"
          description="Để trống nếu văn bản có ghi năm."
          placeholder={String(loaderData.thisYear)}
          inputMode="numeric"
          maxLength={4}
          w={220}
          defaultValue={actionData?.year}
          {...field('year', errors)}
        />
        {same && (
          <Note title="Bản đã có của tệp này.">
            <p>
              <Link to={same}>Mở bản đã có</Link>
            </p>
            <Checkbox
              name="again"
              value="1"
              label="Vẫn lập kế hoạch nữa"
              description="Sẽ có hai kế hoạch từ một tệp; mỗi kế hoạch duyệt và phát hành riêng."
            />
          </Note>
        )}
        <SubmitButton icon={IconFileUpload} busyWords="Đang đọc…">
          Đọc kế hoạch
        </SubmitButton>
        <div aria-live="polite">
          {isReading && (
            <Note title="Đang đọc tệp.">
              Mở tệp, tách điều khoản, đọc bảng nhiệm vụ và đối chiếu các điểm mâu thuẫn. Thường mất vài giây.
              Bản chụp được nhận dạng từng trang ở bước sau; lúc đó có thể rời trang.
            </Note>
          )}
        </div>
      </Form>
    </div>
  );
}
