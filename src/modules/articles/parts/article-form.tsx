import './article-form.css';
import { IconSend } from '@tabler/icons-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Form, useSubmit } from 'react-router';
import { SubmitButton } from '../../../ui/button-link.tsx';
import { DraftStrip } from '../../../ui/draft-strip.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { Note } from '../../../ui/note.tsx';
import type { ArticleFormAnswer } from '../write/save-article-form.server.ts';
import { HeadFields, KindFields } from './article-fields.tsx';
import { type ArticleValues, sameValues } from './article-values.ts';
import { BodyField } from './body-field.tsx';
import { type DeviceDraft, dropDeviceDraft, readDeviceDraft } from './device-drafts.ts';
import { DraftChoice } from './draft-choice.tsx';
import { signInAgain } from './post-draft.ts';
import { useDraftRescue } from './use-draft-rescue.ts';

interface ArticleFormProps {
  id: string;
  postId: string;
  /** 0 while the server has no such draft. */
  version: number;
  values: ArticleValues;
  answer?: ArticleFormAnswer | undefined;
}

/** Writes an article; what is on this device and newer than the server's comes back by itself. */
export function ArticleForm({ id, postId, version, values, answer }: ArticleFormProps) {
  const [shown, setShown] = useState(values);
  const [round, setRound] = useState(0);
  const [older, setOlder] = useState<DeviceDraft | null>(null);

  useEffect(() => {
    const kept = readDeviceDraft(postId, id);
    if (!kept || kept.onServer || sameValues(kept.values, values)) return;
    if (kept.version !== version) return setOlder(kept);
    setShown(kept.values);
    setRound((before) => before + 1);
  }, [postId, id, version, values]);

  return (
    <>
      {answer && <ErrorSummary message={answer.message} help={answer.help} errors={answer.errors} />}
      {older && (
        <DraftChoice
          draft={older}
          onTake={() => {
            setShown(older.values);
            setRound(round + 1);
            setOlder(null);
          }}
          onDrop={() => {
            dropDeviceDraft(postId, id);
            setOlder(null);
          }}
        />
      )}
      <WritingForm key={round} id={id} postId={postId} version={version} values={shown} answer={answer} />
    </>
  );
}

function WritingForm({ id, postId, version: first, values, answer }: ArticleFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const submit = useSubmit();
  const rescue = useDraftRescue({ form, id, postId, version: first });
  const [lost, setLost] = useState(false);

  /** Saves as a draft first: when that does not get through, the page stays and the text with it. */
  const send = async (event: FormEvent<HTMLFormElement>) => {
    const { submitter } = event.nativeEvent as SubmitEvent;
    event.preventDefault();
    setLost(false);
    const outcome = await rescue.saveNow();
    if (!form.current || (outcome && 'code' in outcome && outcome.code === signInAgain)) return;
    if (!outcome) return setLost(true);
    const data = new FormData(form.current, submitter);
    // Refused as changed meanwhile: sent with the old version, so that both texts come back side by side.
    if ('version' in outcome) data.set('version', String(outcome.version));
    await submit(data, { method: 'post' });
  };

  return (
    <Form
      method="post"
      ref={form}
      className="lt-article-form"
      onInput={rescue.touch}
      onSubmit={(event) => void send(event)}
    >
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={first} readOnly />
      <div className="lt-article-state">{rescue.draft && <DraftStrip draft={rescue.draft} />}</div>
      <HeadFields values={values} errors={answer?.errors} />
      <BodyField text={values.text} body={values.body} error={answer?.errors.text} onEdit={rescue.touch} />
      <KindFields values={values} errors={answer?.errors} />
      {rescue.refused && <Note tone="warning">{rescue.refused}</Note>}
      {lost && (
        <Note tone="warning" title="Chưa gửi được vì mất kết nối.">
          Bài đã lưu trên máy này. Có mạng trở lại thì bấm gửi lần nữa.
        </Note>
      )}
      <div className="lt-article-send">
        <SubmitButton name="intent" value="publish" size="large" icon={IconSend} busyWords="Đang đăng…">
          Đăng bài
        </SubmitButton>
        <SubmitButton name="intent" value="save" look="secondary" size="large" busyWords="Đang lưu…">
          Lưu bản nháp
        </SubmitButton>
      </div>
    </Form>
  );
}
