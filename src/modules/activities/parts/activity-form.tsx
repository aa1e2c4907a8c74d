import './activity-form.css';
import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useRef } from 'react';
import { Form } from 'react-router';
import { instantWords } from '../../../platform/clock/words.ts';
import { SubmitButton } from '../../../ui/button-link.tsx';
import { ErrorSummary, type FieldErrors, field, fieldId } from '../../../ui/error-summary.tsx';
import { FileDrop } from '../../../ui/file-drop.tsx';
import { KeptFormNote } from '../../../ui/kept-form-note.tsx';
import { Note } from '../../../ui/note.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { useKeptForm } from '../../../ui/use-kept-form.ts';
import { useScriptRuns } from '../../../ui/use-script-runs.ts';
import {
  type ActivityKind,
  activityKindLabels,
  activityKinds,
  consentBases,
  consentBasisLabels,
} from '../labels.ts';
import type { ActivityFormAnswer } from '../save-activity-form.server.ts';
import { keptActivityKey } from './kept-key.ts';

interface ActivityFormProps {
  id: string;
  kind: ActivityKind;
  postId: string;
  today: string;
  answer?: ActivityFormAnswer | undefined;
}

/** One short form; only kind, name and day are needed. */
export function ActivityForm({ id, kind, postId, today, answer }: ActivityFormProps) {
  const { typed, errors } = answer ?? {};
  const form = useRef<HTMLFormElement>(null);
  const kept = useKeptForm(form, keptActivityKey(postId));
  // A browser keeps the chosen file while the page stays; without script the page is loaded anew.
  const scripted = useScriptRuns();
  return (
    <>
      {answer && (
        <ErrorSummary
          message={answer.message}
          help={answer.hadPhoto && !scripted ? `${answer.help} Ảnh cần chọn lại.` : answer.help}
          errors={answer.errors}
        />
      )}
      <Form
        method="post"
        encType="multipart/form-data"
        className="lt-activity-form"
        ref={form}
        onInput={kept.onInput}
        onSubmit={kept.onSubmit}
      >
        {kept.restored && !answer && (
          <KeptFormNote keptAt={instantWords(kept.restored.savedAt)} onStartOver={kept.startOver} />
        )}
        <input type="hidden" name="id" value={typed?.id ?? kept.restored?.fields.id ?? id} />
        <NativeSelect
          label="Loại hoạt động"
          defaultValue={typed?.kind ?? kind}
          data={activityKinds.map((value) => ({ value, label: activityKindLabels[value] }))}
          {...field('kind', errors)}
        />
        <TextInput
          label="Tên hoạt động"
          description="Ví dụ: Chào cờ, nói về tin nhắn lừa đảo"
          maxLength={200}
          required
          autoComplete="off"
          defaultValue={typed?.title}
          {...field('title', errors)}
        />
        <div className="lt-activity-two">
          <TextInput
            label="Ngày diễn ra"
            type="date"
            max={today}
            required
            defaultValue={typed?.happenedOn ?? today}
            {...field('happenedOn', errors)}
          />
          <TextInput
            label="Số lớp"
            inputMode="numeric"
            autoComplete="off"
            defaultValue={typed?.classCount}
            {...field('classCount', errors)}
          />
        </div>
        <TextInput
          label="Số người tham gia"
          description="Chỉ ghi số, không ghi tên học sinh"
          inputMode="numeric"
          autoComplete="off"
          defaultValue={typed?.headcount}
          {...field('headcount', errors)}
        />
        <TextInput
          label="Đường dẫn"
          description="Cần với bài trên mạng xã hội; các loại khác có thì dán"
          placeholder="https://"
          inputMode="url"
          autoComplete="off"
          defaultValue={typed?.url}
          {...field('url', errors)}
        />
        <PhotoFields chosen={typed?.consentBasis} errors={errors} />
        <Textarea
          label="Ghi chú (không bắt buộc)"
          rows={2}
          maxLength={2000}
          defaultValue={typed?.note}
          {...field('note', errors)}
        />
        <SubmitButton size="large" icon={IconCheck} busyWords="Đang ghi…">
          Ghi hoạt động này
        </SubmitButton>
      </Form>
    </>
  );
}

function PhotoFields({ chosen, errors }: { chosen: string | undefined; errors: FieldErrors | undefined }) {
  return (
    <Panel title="Ảnh (không bắt buộc)" tone="quiet">
      <div className="lt-activity-photo">
        <FileDrop
          name="photo"
          label="Một ảnh của hoạt động"
          hint="JPG, PNG hoặc WebP, tối đa 10 MB. Vị trí và thông tin máy chụp được xóa khỏi ảnh."
          accept="image/jpeg,image/png,image/webp"
          error={errors?.photo}
        />
        <Note tone="warning" title="Ảnh có học sinh">
          Học sinh nhận ra được trong ảnh thì cần có đồng ý của phụ huynh (và của học sinh từ 7 tuổi). Chưa có
          thì chụp từ phía sau, hoặc ghi hoạt động không kèm ảnh; hoạt động vẫn được tính.
        </Note>
        <fieldset className="lt-consent" id={fieldId('consentBasis')} tabIndex={-1}>
          <legend>Căn cứ để giữ ảnh (chọn một khi có ảnh)</legend>
          {errors?.consentBasis && <p className="lt-consent-error">{errors.consentBasis}</p>}
          {consentBases.map((value) => (
            <label key={value}>
              <input type="radio" name="consentBasis" value={value} defaultChecked={chosen === value} />
              <span>{consentBasisLabels[value]}</span>
            </label>
          ))}
        </fieldset>
      </div>
    </Panel>
  );
}
