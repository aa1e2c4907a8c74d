import { data, Form, redirect } from 'react-router';
import { addDays } from '../../../platform/clock/clock.ts';
import { dateWords, instantWords } from '../../../platform/clock/words.ts';
import { isAppError, statusOfKind } from '../../../platform/errors/app-error.ts';
import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { SubmitButton } from '../../../ui/button-link.tsx';
import { Confirm } from '../../../ui/confirm.tsx';
import { DefinitionList, DefinitionRow } from '../../../ui/definition-list.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { FigureChanges } from '../../../ui/figure-changes.tsx';
import { Note } from '../../../ui/note.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { UiLink } from '../../../ui/ui-link.tsx';
import { consequenceWords } from '../lineage/consequence-words.ts';
import { readChangeDetail } from '../lineage/read-change-detail.server.ts';
import { undoChange } from '../lineage/undo-change.server.ts';
import { SaidLines } from '../parts/said-lines.tsx';
import type { Route } from './+types/change-detail';
import '../parts/units.css';

export const loader = withCtx(async (ctx, { request, params }: Route.LoaderArgs) => ({
  ...(await readChangeDetail(ctx, params.successionId)),
  justRecorded: new URL(request.url).searchParams.has('vua-ghi'),
}));

export const action = withCtx(async (ctx, { params }: Route.ActionArgs) => {
  try {
    await undoChange(ctx, params.successionId);
    return redirect(`/don-vi/thay-doi/${params.successionId}`, 303);
  } catch (error) {
    if (!isAppError(error) || error.kind !== 'conflict') throw error;
    return data({ message: error.message, help: error.help }, { status: statusOfKind[error.kind] });
  }
});

type Data = Route.ComponentProps['loaderData'];

export default function ChangeDetail({ loaderData, actionData }: Route.ComponentProps) {
  const { change, lines, lineCounts, consequences, justRecorded } = loaderData;
  return (
    <div className="lt-middle lt-stack-lg">
      <PageHead
        question={`${change.summary}.`}
        title={change.summary}
        back={{ href: '/don-vi/thay-doi', label: 'Thay đổi đơn vị' }}
        answer={stateWords(loaderData)}
        failed={Boolean(actionData)}
      />
      {actionData && <ErrorSummary message={actionData.message} help={actionData.help} />}
      {justRecorded && !change.undoneAt && (
        <Note tone="done" title="Đã ghi.">
          Mọi người thấy ngay. Nếu nhầm, hoàn tác ở cuối trang này.
        </Note>
      )}
      <Panel>
        <DefinitionList compact>
          <DefinitionRow term="Căn cứ">{change.basis}</DefinitionRow>
          <DefinitionRow term="Áp dụng từ">{dateWords(change.effectiveOn)}</DefinitionRow>
          <DefinitionRow term="Ghi lúc">{instantWords(change.recordedAt)}</DefinitionRow>
          <DefinitionRow term="Người ghi">{change.recordedBy ?? 'Hệ thống'}</DefinitionRow>
          {consequences && (
            <DefinitionRow term={withUndone('Phần phải làm', loaderData)}>
              {consequenceWords(consequences)}
            </DefinitionRow>
          )}
        </DefinitionList>
      </Panel>
      {lines === null && (
        <Note tone="info" title="Các dòng của lần ghi này không còn.">
          Thay đổi được hoàn tác trước khi Lan Tỏa giữ nguyên văn từng dòng; nhật ký còn câu tóm tắt.
        </Note>
      )}
      {lines !== null && lines.length > 0 && (
        <Panel title={withUndone('Đơn vị thay đổi', loaderData)} flush>
          <SaidLines lines={lines} counts={lineCounts} />
        </Panel>
      )}
      {consequences && consequences.figures.length > 0 && (
        <Panel title={withUndone('Số liệu đã đổi lúc áp dụng', loaderData)} flush>
          <FigureChanges figures={consequences.figures} />
        </Panel>
      )}
      {change.inForceAt && !change.undoneAt && (
        <p>
          <UiLink href={`/tien-do/doi-chieu?ngay=${addDays(change.effectiveOn, -1)}`}>
            Đối chiếu số liệu hôm nay theo đơn vị trước và sau thay đổi
          </UiLink>
        </p>
      )}
      <Undo data={loaderData} />
    </div>
  );
}

/** What stands there was written and no longer holds. */
function withUndone(title: string, { change }: Data): string {
  return change.undoneAt ? `${title}, đã hoàn tác` : title;
}

function stateWords({ change }: Data): string {
  if (change.undoneAt)
    return `Đã hoàn tác lúc ${instantWords(change.undoneAt)}${change.undoneBy ? `, ${change.undoneBy}` : ''}.`;
  if (change.inForceAt) return `Áp dụng từ ngày ${dateWords(change.effectiveOn)}.`;
  return `Chờ đến ngày ${dateWords(change.effectiveOn)}; trước ngày đó số liệu chưa đổi.`;
}

function Undo({ data: { change, whyNotUndo } }: { data: Data }) {
  if (change.undoneAt) return null;
  if (whyNotUndo) return <p className="lt-muted">Không hoàn tác được: {whyNotUndo}</p>;
  return (
    <Confirm
      ask="Hoàn tác thay đổi này"
      action={
        <Form method="post">
          <SubmitButton look="secondary" busyWords="Đang hoàn tác…">
            Hoàn tác: trả lại như trước
          </SubmitButton>
        </Form>
      }
    >
      Tên, nơi trực thuộc, chức danh và phần phải làm trở lại đúng như trước khi ghi. Bài và hoạt động đã gửi
      không mất; nhật ký giữ cả lần ghi và lần hoàn tác.
    </Confirm>
  );
}
