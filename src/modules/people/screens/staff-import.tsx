import { TextInput } from '@mantine/core';
import { IconDownload, IconFileUpload } from '@tabler/icons-react';
import { data, Form, redirect } from 'react-router';
import { isLocalDate, localDate } from '../../../platform/clock/clock.ts';
import { instantWords } from '../../../platform/clock/words.ts';
import { isAppError, statusOfKind } from '../../../platform/errors/app-error.ts';
import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { ButtonLink, SubmitButton } from '../../../ui/button-link.tsx';
import { ErrorSummary, type FieldErrors, field } from '../../../ui/error-summary.tsx';
import { FileDrop } from '../../../ui/file-drop.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { TaskList, TaskRow } from '../../../ui/task-list.tsx';
import { statusWords } from '../import/import-words.ts';
import { listOwnImports, receiveStaffFile } from '../import/staff-import.server.ts';
import type { Route } from './+types/staff-import';
import '../parts/people.css';

const largestBytes = 10 * 1024 * 1024;

export const loader = withCtx(async (ctx) => ({
  today: localDate(ctx.clock.now()),
  imports: (await listOwnImports(ctx)).map(({ id, fileName, status, creator, createdAt }) => ({
    ...{ id, fileName, status, creator, createdAt: instantWords(createdAt) },
  })),
}));

export const action = withCtx(async (ctx, { request }: Route.ActionArgs) => {
  const form = await request.formData();
  const file = form.get('tep');
  const from = String(form.get('tu-ngay') ?? '');
  const errors: FieldErrors = {};
  if (!(file instanceof File) || file.name === '') errors.tep = 'Chọn tệp .xlsx.';
  else if (file.size > largestBytes) errors.tep = 'Tệp lớn quá 10 MB. Chia danh sách thành nhiều tệp.';
  if (!isLocalDate(from)) errors['tu-ngay'] = 'Chọn ngày.';
  const again = 'Sửa các ô được đánh dấu rồi gửi lại; chọn lại tệp.';
  if (Object.keys(errors).length > 0 || !(file instanceof File))
    return data({ from, errors, message: 'Chưa đọc tệp.', help: again }, { status: 422 });
  try {
    await ctx.limits.take('upload', ctx.actor!.userId);
    const { importId } = await receiveStaffFile(ctx, {
      fileName: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
      options: { from, withHiddenRows: form.get('an') === '1' },
    });
    return redirect(`/nhan-su/nhap/${importId}`, 303);
  } catch (error) {
    if (!isAppError(error) || error.kind === 'not-found') throw error;
    const { message, help, kind } = error;
    return data({ from, errors: { tep: message }, message, help }, { status: statusOfKind[kind] });
  }
});

export default function StaffImport({ loaderData, actionData }: Route.ComponentProps) {
  const { today, imports } = loaderData;
  return (
    <div className="lt-narrow lt-stack">
      <PageHead
        question="Nhập nhân sự từ tệp nào?"
        title="Nhập nhân sự từ .xlsx"
        back={{ href: '/nhan-su', label: 'Nhân sự' }}
        answer="Tệp được đọc thử trước: từng dòng đúng hay lỗi. Xem rồi mới ghi, ghi rồi hoàn tác được cả lần nhập."
        failed={Boolean(actionData)}
      />
      {actionData && (
        <ErrorSummary message={actionData.message} help={actionData.help} errors={actionData.errors} />
      )}
      <Panel>
        <Form method="post" encType="multipart/form-data" className="lt-stack">
          <p>
            Mỗi dòng một người ở một đơn vị. Người đã có được nhận ra theo mã cán bộ, thư điện tử, điện thoại
            hoặc họ tên trong đơn vị; người chưa có được thêm, chưa có mật khẩu, và vào bằng phiếu mời. Tệp
            không làm ai thôi giữ chức danh.
          </p>
          <div>
            <ButtonLink href="/nhan-su/nhap/tep-mau" icon={IconDownload} size="small" download>
              Tải tệp mẫu
            </ButtonLink>
          </div>
          <FileDrop
            name="tep"
            label="Tệp bảng tính"
            hint="Tệp .xlsx, tối đa 10 MB và 30.000 dòng. Đầu cột không cần đúng từng chữ như tệp mẫu."
            accept=".xlsx"
            required
            error={actionData?.errors.tep}
          />
          <TextInput
            {...field('tu-ngay', actionData?.errors)}
            label="Giữ chức danh từ ngày"
            description="Khi dòng không ghi ngày."
            type="date"
            required
            defaultValue={actionData?.from || today}
          />
          <SubmitButton icon={IconFileUpload} busyWords="Đang gửi tệp…">
            Đọc thử tệp
          </SubmitButton>
        </Form>
      </Panel>
      {imports.length > 0 && (
        <Panel title="Các lần nhập" flush>
          <TaskList label="Các lần nhập nhân sự">
            {imports.map((one) => (
              <TaskRow
                key={one.id}
                href={`/nhan-su/nhap/${one.id}`}
                name={one.fileName}
                done={one.status === 'undone'}
                hint={`${statusWords[one.status]}, ${one.createdAt}${one.creator ? `, ${one.creator}` : ''}`}
              />
            ))}
          </TaskList>
        </Panel>
      )}
    </div>
  );
}
