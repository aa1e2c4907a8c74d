import { IconDownload } from '@tabler/icons-react';
import { data, Form, redirect } from 'react-router';
import { numberWords } from '../../../platform/clock/words.ts';
import { isAppError, statusOfKind } from '../../../platform/errors/app-error.ts';
import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { ButtonLink, SubmitButton } from '../../../ui/button-link.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { Note } from '../../../ui/note.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { UiLink } from '../../../ui/ui-link.tsx';
import { commitImport, discardImport } from '../import/commit-import.server.ts';
import { countWords, skipWords } from '../import/import-words.ts';
import { readImportPage } from '../import/read-import-page.server.ts';
import { ImportPreview } from '../parts/import-preview.tsx';
import { PlannedRows } from '../parts/planned-rows.tsx';
import type { Route } from './+types/import-detail';
import '../parts/units.css';

export const loader = withCtx((ctx, { request, params }: Route.LoaderArgs) =>
  readImportPage(ctx, params.importId, new URL(request.url).searchParams.has('an')),
);

export const action = withCtx(async (ctx, { request, params }: Route.ActionArgs) => {
  const body = await request.formData();
  const withHiddenRows = new URL(request.url).searchParams.has('an');
  try {
    if (body.get('viec') === 'bo') {
      await discardImport(ctx, params.importId);
      return redirect('/don-vi/nhap', 303);
    }
    const fingerprint = String(body.get('dau') ?? '');
    const { successionId } = await commitImport(ctx, params.importId, { withHiddenRows, fingerprint });
    return redirect(`/don-vi/thay-doi/${successionId}?vua-ghi=1`, 303);
  } catch (error) {
    if (!isAppError(error) || (error.kind !== 'conflict' && error.kind !== 'invalid')) throw error;
    return data({ message: error.message, help: error.help }, { status: statusOfKind[error.kind] });
  }
});

export default function ImportDetail({ loaderData, actionData }: Route.ComponentProps) {
  const { one, reading, failure, preview } = loaderData;
  const problem = actionData ?? failure ?? preview?.problem;
  return (
    <div className="lt-middle lt-stack-lg">
      <PageHead
        question={`${one.fileName} ghi những gì?`}
        title="Đọc thử tệp đơn vị"
        back={{ href: '/don-vi/nhap', label: 'Nhập đơn vị' }}
        answer={reading && <Answer reading={reading} />}
        failed={Boolean(problem)}
        actions={
          reading && (
            <ButtonLink href={`/don-vi/nhap/${one.id}/ket-qua`} icon={IconDownload} download>
              Tải kết quả từng dòng .xlsx
            </ButtonLink>
          )
        }
      />
      {problem && <ErrorSummary message={problem.message} help={problem.help} />}
      {one.successionId && (
        <Note tone="done" title="Tệp này đã được ghi.">
          <UiLink href={`/don-vi/thay-doi/${one.successionId}`}>Xem thay đổi đã ghi, hoàn tác</UiLink>
        </Note>
      )}
      {reading && <Found data={loaderData} reading={reading} />}
      {!one.successionId && <Decision data={loaderData} />}
    </div>
  );
}

type Data = Route.ComponentProps['loaderData'];
type Reading = NonNullable<Data['reading']>;

function Answer({ reading: { counts, sheet } }: { reading: Reading }) {
  return (
    <>
      Trang tính “{sheet}”: <b>{countWords(counts)}</b>.
    </>
  );
}

function Found({ data: { one, withHiddenRows }, reading }: { data: Data; reading: Reading }) {
  const { errors, noted, counts, skipped, hiddenRows, otherSheets, unknownHeads } = reading;
  return (
    <>
      {hiddenRows > 0 && !withHiddenRows && (
        <Note tone="warning" title={`${numberWords(hiddenRows)} dòng đang ẩn trong tệp chưa được đọc.`}>
          Dòng ẩn thường do bộ lọc của bảng tính.{' '}
          <UiLink href={`/don-vi/nhap/${one.id}?an=1`}>Đọc cả dòng ẩn</UiLink>
        </Note>
      )}
      {otherSheets.length > 0 && (
        <Note tone="warning" title="Tệp còn danh sách ở trang tính khác.">
          Chưa đọc: {otherSheets.join(', ')}. Chép vào một trang tính nếu cần nhập cả.
        </Note>
      )}
      {errors.length > 0 && (
        <Panel title={`${numberWords(counts.error)} dòng lỗi`} tone="finding" flush>
          <PlannedRows rows={errors} words={(row) => row.errors} />
        </Panel>
      )}
      {noted.length > 0 && (
        <Panel title="Đã hiểu khác chữ trong tệp, xem lại" flush>
          <PlannedRows rows={noted} words={(row) => row.notes} />
        </Panel>
      )}
      {(skipped.length > 0 || unknownHeads.length > 0) && (
        <p className="lt-muted">
          {skipped.length > 0 &&
            `Không đọc: ${skipped.map(({ why, rows }) => `${numberWords(rows)} ${skipWords[why] ?? why}`).join(', ')}. `}
          {unknownHeads.length > 0 && `Cột không dùng: ${unknownHeads.join(', ')}.`}
        </p>
      )}
    </>
  );
}

function Decision({ data: { one, reading, preview } }: { data: Data }) {
  const mayCommit = reading && (preview?.preview || reading.contacts > 0);
  const blocked =
    one.kind === 'reorganisation' && reading && reading.counts.error > 0
      ? 'Sắp xếp lại phải đủ mọi dòng: sửa các dòng lỗi rồi tải tệp lên lại.'
      : null;
  return (
    <>
      {blocked && (
        <Note tone="warning" title="Chưa ghi được.">
          {blocked}
        </Note>
      )}
      {mayCommit && !blocked && <ImportPreview preview={preview?.preview ?? null} reading={reading} />}
      <Form method="post">
        <input type="hidden" name="viec" value="bo" />
        <SubmitButton look="quiet" busyWords="Đang bỏ…">
          Bỏ tệp này
        </SubmitButton>
      </Form>
    </>
  );
}
