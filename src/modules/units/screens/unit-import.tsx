import { Checkbox, TextInput } from '@mantine/core';
import { IconDownload, IconFileUpload } from '@tabler/icons-react';
import { data, Form, redirect } from 'react-router';
import { localDate } from '../../../platform/clock/clock.ts';
import { instantWords } from '../../../platform/clock/words.ts';
import { isAppError, statusOfKind } from '../../../platform/errors/app-error.ts';
import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { ButtonLink, SubmitButton } from '../../../ui/button-link.tsx';
import { ErrorSummary, type FieldErrors, field } from '../../../ui/error-summary.tsx';
import { FileDrop } from '../../../ui/file-drop.tsx';
import { TabLinks } from '../../../ui/filter-bar.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { TaskList, TaskRow } from '../../../ui/task-list.tsx';
import { readImportValues, toImportOptions, usualValues } from '../import/import-form.ts';
import { listWaitingImports } from '../import/import-store.server.ts';
import { receiveUnitFile } from '../import/receive-file.server.ts';
import { countUnits } from '../unit-list-store.server.ts';
import type { Route } from './+types/unit-import';
import '../parts/units.css';

export const loader = withCtx(async (ctx, { request }: Route.LoaderArgs) => {
  const turn = new URL(request.url).searchParams.get('loai') === 'sap-xep-lai';
  const today = localDate(ctx.clock.now());
  const isNewHouse = (await countUnits(ctx.db, { kind: 'all' }, today)) <= 1;
  return {
    values: usualValues(turn ? 'reorganisation' : 'units', today, isNewHouse),
    waiting: await listWaitingImports(ctx.db),
  };
});

export const action = withCtx(async (ctx, { request }: Route.ActionArgs) => {
  const form = await request.formData();
  const values = readImportValues(form);
  const { options, errors } = toImportOptions(values, localDate(ctx.clock.now()));
  const file = form.get('tep');
  const hasFile = file instanceof File && file.name !== '';
  if (!options || !hasFile)
    return data(
      {
        values,
        errors: { ...(hasFile ? {} : { tep: 'Chọn tệp .xlsx.' }), ...errors } as FieldErrors,
        message: 'Chưa đọc tệp.',
        help: 'Sửa các ô được đánh dấu rồi gửi lại; chọn lại tệp.',
      },
      { status: 422 },
    );
  try {
    await ctx.limits.take('upload', ctx.actor!.userId);
    const bytes = new Uint8Array(await file.arrayBuffer());
    const { importId } = await receiveUnitFile(ctx, {
      kind: values.kind,
      fileName: file.name,
      bytes,
      options,
    });
    return redirect(`/don-vi/nhap/${importId}`, 303);
  } catch (error) {
    if (!isAppError(error) || !error.code.startsWith('spreadsheet.')) throw error;
    const { message, help } = error;
    return data(
      { values, errors: { tep: message } as FieldErrors, message, help },
      {
        status: statusOfKind[error.kind],
      },
    );
  }
});

export default function UnitImport({ loaderData, actionData }: Route.ComponentProps) {
  const values = actionData?.values ?? loaderData.values;
  const isTurn = values.kind === 'reorganisation';
  return (
    <div className="lt-narrow lt-stack">
      <PageHead
        question="Nhập đơn vị từ tệp nào?"
        title="Nhập đơn vị từ .xlsx"
        back={{ href: '/don-vi/thay-doi', label: 'Thay đổi đơn vị' }}
        answer="Tệp được đọc thử trước: từng dòng đúng hay lỗi, những số nào sẽ đổi. Xem rồi mới ghi, ghi rồi hoàn tác được cả lần nhập."
        failed={Boolean(actionData)}
      />
      <TabLinks
        label="Loại tệp"
        items={[
          { href: '/don-vi/nhap', label: 'Danh sách đơn vị', current: !isTurn },
          { href: '/don-vi/nhap?loai=sap-xep-lai', label: 'Sắp xếp lại (cũ sang mới)', current: isTurn },
        ]}
      />
      {actionData && (
        <ErrorSummary message={actionData.message} help={actionData.help} errors={actionData.errors} />
      )}
      <Panel>
        <Form method="post" encType="multipart/form-data" className="lt-stack" key={values.kind}>
          <p>
            {isTurn
              ? 'Mỗi dòng ghi một đơn vị cũ thành đơn vị mới nào: huyện kết thúc, trường chuyển về xã, hai đơn vị hợp nhất, một đơn vị chia tách. Tất cả áp dụng cùng một ngày.'
              : 'Mỗi dòng một đơn vị. Mã đã có thì sửa đơn vị đó theo tệp, mã chưa có thì lập mới. Ô để trống thì giữ như đang có.'}
          </p>
          <div>
            <ButtonLink
              href={`/don-vi/tai-ve?gi=${isTurn ? 'mau-sap-xep-lai' : 'mau'}`}
              icon={IconDownload}
              size="small"
              download
            >
              Tải tệp mẫu
            </ButtonLink>
          </div>
          <input type="hidden" name="loai" value={isTurn ? 'sap-xep-lai' : 'danh-sach'} />
          <FileDrop
            name="tep"
            label="Tệp bảng tính"
            hint="Tệp .xlsx, tối đa 10 MB. Đầu cột không cần đúng từng chữ như tệp mẫu."
            accept=".xlsx"
            required
            error={actionData?.errors.tep}
          />
          <Options values={values} errors={actionData?.errors ?? {}} />
          <SubmitButton icon={IconFileUpload} busyWords="Đang đọc…">
            Đọc thử tệp
          </SubmitButton>
        </Form>
      </Panel>
      <Waiting waiting={loaderData.waiting} />
    </div>
  );
}

type Values = Route.ComponentProps['loaderData']['values'];

function Options({ values, errors }: { values: Values; errors: FieldErrors }) {
  const basis = (
    <TextInput
      label="Căn cứ"
      description="Số, ký hiệu văn bản kèm danh sách."
      defaultValue={values.basis}
      maxLength={300}
      {...field('can-cu', errors)}
    />
  );
  const day = (label: string, description: string) => (
    <TextInput
      label={label}
      description={description}
      type="date"
      required
      defaultValue={values.changeFrom}
      {...field('ngay', errors)}
    />
  );
  if (values.kind === 'reorganisation')
    return (
      <>
        {day('Áp dụng từ ngày', 'Đơn vị cũ hết ngày trước đó, đơn vị mới bắt đầu ngày này.')}
        {basis}
        <Checkbox
          name="giu"
          value="1"
          defaultChecked={values.moveHolders}
          label="Người giữ chức danh tiếp tục ở đơn vị kế thừa"
          description="Thủ trưởng chỉ tiếp tục khi đơn vị kế thừa chưa có thủ trưởng."
        />
      </>
    );
  return (
    <>
      <TextInput
        label="Đơn vị mới có từ ngày"
        description="Khi cột ngày của dòng để trống."
        type="date"
        required
        defaultValue={values.newFrom}
        {...field('co-tu', errors)}
      />
      {day('Thay đổi của đơn vị đang có áp dụng từ ngày', 'Đổi tên, loại, nơi trực thuộc.')}
      <TextInput
        label="Đơn vị mới phải làm từ tháng"
        description="Để trống: từ tháng trọn đầu tiên sau ngày có."
        type="month"
        defaultValue={values.owesFrom}
        {...field('lam-tu', errors)}
      />
      {basis}
    </>
  );
}

function Waiting({ waiting }: { waiting: Route.ComponentProps['loaderData']['waiting'] }) {
  if (waiting.length === 0) return null;
  return (
    <Panel title="Tệp đã đọc thử, chưa ghi" flush>
      <TaskList>
        {waiting.map((one) => (
          <TaskRow
            key={one.id}
            href={`/don-vi/nhap/${one.id}`}
            name={one.fileName}
            hint={`${one.kind === 'units' ? 'Danh sách đơn vị' : 'Sắp xếp lại'}, ${instantWords(one.createdAt)}${one.createdBy ? `, ${one.createdBy}` : ''}`}
          />
        ))}
      </TaskList>
    </Panel>
  );
}
