import { IconDownload } from '@tabler/icons-react';
import { data, Form, redirect } from 'react-router';
import { dateWords, instantWords, numberWords } from '../../../platform/clock/words.ts';
import { isAppError, statusOfKind } from '../../../platform/errors/app-error.ts';
import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { ButtonLink, SubmitButton } from '../../../ui/button-link.tsx';
import { Confirm } from '../../../ui/confirm.tsx';
import { Cell, DataTable } from '../../../ui/data-table.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { Note } from '../../../ui/note.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { UiLink } from '../../../ui/ui-link.tsx';
import { WorkProgress } from '../../../ui/work-progress.tsx';
import { skipWords } from '../../units/index.server.ts';
import { roleLabels } from '../../units/index.ts';
import { countWords, statusWords } from '../import/import-words.ts';
import {
  discardStaffImport,
  getStaffImport,
  startWriting,
  undoStaffImport,
} from '../import/staff-import.server.ts';
import type { Route } from './+types/staff-import-detail';
import '../parts/people.css';

export const loader = withCtx(async (ctx, { params }: Route.LoaderArgs) => {
  const one = await getStaffImport(ctx, params.importId);
  const { id, fileName, status, done, total, reading, failure, writtenAt, undoneAt } = one;
  return {
    ...{ id, fileName, status, done, total, reading, failure },
    hasResult: one.resultFileId !== null,
    writtenAt: writtenAt && instantWords(writtenAt),
    undoneAt: undoneAt && instantWords(undoneAt),
    skipped: (reading?.skipped ?? []).map(({ why, rows }) => `${numberWords(rows)} ${skipWords[why] ?? why}`),
  };
});

export const action = withCtx(async (ctx, { request, params }: Route.ActionArgs) => {
  const form = await request.formData();
  const { importId } = params;
  try {
    if (form.get('viec') === 'bo') {
      await discardStaffImport(ctx, importId);
      return redirect('/nhan-su/nhap', 303);
    }
    if (form.get('viec') === 'hoan-tac') await undoStaffImport(ctx, importId);
    else await startWriting(ctx, importId);
    return redirect(`/nhan-su/nhap/${importId}`, 303);
  } catch (error) {
    if (!isAppError(error) || error.kind === 'not-found') throw error;
    return data({ message: error.message, help: error.help }, { status: statusOfKind[error.kind] });
  }
});

type Data = Route.ComponentProps['loaderData'];
type Reading = NonNullable<Data['reading']>;

export default function StaffImportDetail({ loaderData, actionData }: Route.ComponentProps) {
  const { id, fileName, status, reading, failure, hasResult } = loaderData;
  const problem = actionData ?? failure;
  return (
    <div className="lt-middle lt-stack-lg">
      <PageHead
        question={`${fileName} ghi những ai?`}
        title="Đọc thử tệp nhân sự"
        back={{ href: '/nhan-su/nhap', label: 'Nhập nhân sự' }}
        answer={
          reading ? (
            <>
              Trang tính “{reading.sheet}”: <b>{countWords(reading.counts)}</b>.
            </>
          ) : (
            `Tệp ${statusWords[status]}.`
          )
        }
        failed={Boolean(problem)}
        actions={
          hasResult && (
            <ButtonLink href={`/nhan-su/nhap/${id}/ket-qua`} icon={IconDownload} download>
              Tải kết quả từng dòng .xlsx
            </ButtonLink>
          )
        }
      />
      {problem && <ErrorSummary message={problem.message} help={problem.help} />}
      <State data={loaderData} />
      {reading && <Found data={loaderData} reading={reading} />}
    </div>
  );
}

function State({ data: one }: { data: Data }) {
  const href = `/nhan-su/nhap/${one.id}`;
  if (one.status === 'reading')
    return (
      <WorkProgress share={null} label="Đọc tệp" href={href} hint="Có thể đóng trang này; tệp vẫn được đọc.">
        Đang đọc tệp và đối chiếu với những người đang có…
      </WorkProgress>
    );
  if (one.status === 'writing')
    return (
      <WorkProgress
        share={one.total > 0 ? one.done / one.total : null}
        label="Ghi tệp"
        href={href}
        hint="Có thể đóng trang này; việc ghi vẫn chạy, và chỉ có hiệu lực khi xong cả tệp."
      >
        {one.total > 0
          ? `Đã ghi ${numberWords(one.done)} trong ${numberWords(one.total)} dòng.`
          : 'Đang chờ đến lượt…'}
      </WorkProgress>
    );
  if (one.status === 'written') return <Written data={one} />;
  if (one.status === 'undone') return <Note tone="info" title={`Đã hoàn tác lúc ${one.undoneAt}.`} />;
  return <Decision data={one} />;
}

function Written({ data: { writtenAt } }: { data: Data }) {
  return (
    <>
      <Note tone="done" title={`Đã ghi lúc ${writtenAt}.`}>
        Việc tiếp theo: <UiLink href="/nhan-su?tinh-trang=none">chọn người chưa mời để in phiếu</UiLink>, hoặc
        để thủ trưởng từng đơn vị tự in.
      </Note>
      <Confirm
        ask="Hoàn tác lần nhập này"
        action={
          <Form method="post">
            <SubmitButton name="viec" value="hoan-tac" look="secondary" busyWords="Đang hoàn tác…">
              Hoàn tác cả lần nhập
            </SubmitButton>
          </Form>
        }
      >
        Người và chức danh do tệp này thêm được rút lại, liên hệ trở về như trước. Ai đã nhận lời mời và vào
        rồi thì được giữ.
      </Confirm>
    </>
  );
}

function Decision({ data: { status, reading } }: { data: Data }) {
  const writes = reading ? reading.counts.new + reading.counts.changed : 0;
  return (
    <Panel title={writes > 0 ? 'Nếu ghi' : 'Không có gì để ghi'} tone={writes > 0 ? 'chosen' : 'plain'}>
      <div className="lt-stack">
        {reading && writes > 0 && (
          <p>
            Thêm <b>{numberWords(reading.people)} người</b>, giao {numberWords(reading.posts)} chức danh
            {reading.counts.changed > 0 &&
              `, sửa hoặc giao thêm cho người đang có ở ${numberWords(reading.counts.changed)} dòng`}
            .{reading.counts.error > 0 && ` ${numberWords(reading.counts.error)} dòng lỗi để lại.`}
          </p>
        )}
        {writes > 0 && status !== 'unreadable' && (
          <Form method="post">
            <SubmitButton name="viec" value="ghi" busyWords="Đang bắt đầu…">
              {reading!.counts.error > 0
                ? `Ghi ${numberWords(writes)} dòng đúng`
                : `Ghi cả tệp, ${numberWords(writes)} dòng`}
            </SubmitButton>
          </Form>
        )}
        <Form method="post">
          <SubmitButton name="viec" value="bo" look="quiet" busyWords="Đang bỏ…">
            Bỏ tệp này
          </SubmitButton>
        </Form>
      </div>
    </Panel>
  );
}

const before = ['reading', 'read', 'unreadable', 'writing', 'failed'];

/** Who comes in by this file, before the numbers: nobody writes what they have not seen. */
function Writes({ reading, status }: { reading: Reading; status: Data['status'] }) {
  const { writes = [], counts } = reading;
  if (writes.length === 0) return null;
  const all = counts.new + counts.changed;
  const title = before.includes(status) ? 'Sẽ ghi những người này' : 'Những người của lần nhập này';
  return (
    <Panel title={`${title}${moreThan(all, writes.length)}`} flush>
      <div className="import-rows">
        <DataTable
          caption="Người được thêm hoặc thay đổi"
          columns={[
            { head: 'Họ và tên', width: '24%' },
            { head: 'Dòng', width: '64px', numeric: true },
            { head: 'Đơn vị', width: '24%' },
            { head: 'Chức danh' },
            { head: 'Vai trò trong Lan Tỏa', width: '18%' },
            { head: 'Giữ từ ngày', width: '112px' },
          ]}
        >
          {writes.map((row) => (
            <tr key={row.no}>
              <Cell main>{row.name}</Cell>
              <Cell label="Dòng" numeric>
                {row.no}
              </Cell>
              <Cell label="Đơn vị">{row.unitName}</Cell>
              <Cell label="Chức danh">
                {[row.post?.title, row.isNew ? null : 'người đang có', ...row.contact]
                  .filter(Boolean)
                  .join('; ')}
              </Cell>
              <Cell label="Vai trò">{row.post ? roleLabels[row.post.role] : 'giữ nguyên'}</Cell>
              <Cell label="Giữ từ ngày">{row.post ? dateWords(row.post.from) : 'giữ nguyên'}</Cell>
            </tr>
          ))}
        </DataTable>
      </div>
    </Panel>
  );
}

function Found({ data: { skipped, status }, reading }: { data: Data; reading: Reading }) {
  const { errors, noted, counts, hiddenRows, otherSheets, unknownHeads, notedCount } = reading;
  return (
    <>
      {hiddenRows > 0 && (
        <Note tone="warning" title={`${numberWords(hiddenRows)} dòng đang ẩn trong tệp chưa được đọc.`}>
          Dòng ẩn thường do bộ lọc của bảng tính. Bỏ lọc, lưu tệp rồi tải lên lại nếu cần nhập cả.
        </Note>
      )}
      {otherSheets.length > 0 && (
        <Note tone="warning" title="Tệp còn danh sách ở trang tính khác.">
          Chưa đọc: {otherSheets.join(', ')}. Chép vào một trang tính nếu cần nhập cả.
        </Note>
      )}
      {errors.length > 0 && (
        <Panel
          title={`${numberWords(counts.error)} dòng lỗi${moreThan(counts.error, errors.length)}`}
          tone="finding"
          flush
        >
          <Rows rows={errors} words={(row) => row.errors} />
        </Panel>
      )}
      <Writes reading={reading} status={status} />
      {noted.length > 0 && (
        <Panel title={`Đã hiểu khác chữ trong tệp, xem lại${moreThan(notedCount, noted.length)}`} flush>
          <Rows rows={noted} words={(row) => row.notes} />
        </Panel>
      )}
      {(skipped.length > 0 || unknownHeads.length > 0) && (
        <p className="lt-muted">
          {skipped.length > 0 && `Không đọc: ${skipped.join(', ')}. `}
          {unknownHeads.length > 0 && `Cột không dùng: ${unknownHeads.join(', ')}.`}
        </p>
      )}
    </>
  );
}

function moreThan(all: number, shown: number): string {
  return all > shown ? ` (${numberWords(shown)} dòng đầu; đủ trong tệp kết quả)` : '';
}

type ShownRow = Reading['errors'][number];

function Rows({ rows, words }: { rows: readonly ShownRow[]; words: (row: ShownRow) => readonly string[] }) {
  return (
    <div className="import-rows">
      <DataTable
        caption="Các dòng của tệp"
        columns={[
          { head: 'Họ và tên', width: '26%' },
          { head: 'Dòng', width: '64px', numeric: true },
          { head: 'Đơn vị', width: '26%' },
          { head: 'Ghi chú' },
        ]}
      >
        {rows.map((row) => (
          <tr key={row.no}>
            <Cell main>{row.name || 'Không tên'}</Cell>
            <Cell label="Dòng" numeric>
              {row.no}
            </Cell>
            <Cell label="Đơn vị">{row.unitName}</Cell>
            <Cell label="Ghi chú">{words(row).join(' ')}</Cell>
          </tr>
        ))}
      </DataTable>
    </div>
  );
}
