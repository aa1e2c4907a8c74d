import './activity-form.css';
import { Textarea } from '@mantine/core';
import { Form } from 'react-router';
import { dateWords, instantWords, numberWords } from '../../../platform/clock/words.ts';
import type { EvidenceOutcome } from '../../../platform/evidence-outcome.ts';
import { SubmitButton } from '../../../ui/button-link.tsx';
import { Confirm } from '../../../ui/confirm.tsx';
import { DefinitionList, DefinitionRow } from '../../../ui/definition-list.tsx';
import { type FieldErrors, field } from '../../../ui/error-summary.tsx';
import { Note } from '../../../ui/note.tsx';
import { Rung } from '../../../ui/rung.tsx';
import type { Activity } from '../activity-store.server.ts';
import { activityKindLabels } from '../labels.ts';
import { rungOf } from '../rules.ts';

/** What was recorded, and how well it is proven. */
export function Facts({ activity, rung }: { activity: Activity; rung: EvidenceOutcome['rung'] | undefined }) {
  const own = rungOf({ hasPhoto: activity.photoCount > 0, url: activity.url });
  return (
    <DefinitionList compact>
      <DefinitionRow term="Loại">{activityKindLabels[activity.kind]}</DefinitionRow>
      <DefinitionRow term="Ngày diễn ra">{dateWords(activity.happenedOn)}</DefinitionRow>
      <DefinitionRow term="Nhận lúc">{instantWords(activity.receivedAt)}</DefinitionRow>
      <DefinitionRow term="Số người tham gia">
        {activity.headcount === null ? undefined : numberWords(activity.headcount)}
      </DefinitionRow>
      <DefinitionRow term="Số lớp">
        {activity.classCount === null ? undefined : numberWords(activity.classCount)}
      </DefinitionRow>
      <DefinitionRow term="Đường dẫn">
        {activity.url && (
          <a className="lt-long" href={activity.url} rel="noopener">
            {activity.url}
          </a>
        )}
      </DefinitionRow>
      {activity.note && <DefinitionRow term="Ghi chú">{activity.note}</DefinitionRow>}
      <DefinitionRow term="Mức tin cậy">
        <Rung level={rung ?? own} />
      </DefinitionRow>
    </DefinitionList>
  );
}

/** Why it counts no more; the unit can undo it here. */
export function WithdrawnNote({ activity, mine }: { activity: Activity; mine: boolean }) {
  return (
    <Note
      tone="warning"
      title={`Đã gỡ lúc ${instantWords(activity.withdrawnAt!)}. Hoạt động không được tính.`}
    >
      <p>Lý do: {activity.withdrawnReason}</p>
      {mine && (
        <Form method="post">
          <SubmitButton name="intent" value="restore" look="secondary">
            Hoàn tác: ghi nhận lại
          </SubmitButton>
        </Form>
      )}
    </Note>
  );
}

export function Withdraw({ errors }: { errors: FieldErrors | undefined }) {
  return (
    <Confirm
      ask="Gỡ hoạt động này"
      action={
        <Form method="post" className="lt-stack">
          <Textarea label="Lý do gỡ" rows={2} required maxLength={500} {...field('reason', errors)} />
          <SubmitButton name="intent" value="withdraw" look="secondary" busyWords="Đang gỡ…">
            Gỡ hoạt động khỏi số liệu
          </SubmitButton>
        </Form>
      }
    >
      Hoạt động không còn được tính. Có thể hoàn tác ngay trên trang này.
    </Confirm>
  );
}
