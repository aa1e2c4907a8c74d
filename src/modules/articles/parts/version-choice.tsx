import { Form } from 'react-router';
import { SubmitButton } from '../../../ui/button-link.tsx';
import { ConflictPanel } from '../../../ui/conflict-panel.tsx';
import type { ArticleFormAnswer } from '../write/save-article-form.server.ts';
import type { ArticleValues } from './article-values.ts';

interface VersionChoiceProps {
  id: string;
  mine: ArticleValues;
  saved: NonNullable<ArticleFormAnswer['conflict']>;
  /** What the form sends besides the text: its intent, the words of a correction. */
  also: Record<string, string>;
}

/** Two people wrote in one draft: both texts stand side by side, and the second person chooses. */
export function VersionChoice({ id, mine, saved, also }: VersionChoiceProps) {
  const fields = [
    { label: 'Tiêu đề', mine: mine.title, saved: saved.title },
    { label: 'Tóm tắt', mine: mine.summary, saved: saved.summary },
    { label: 'Nội dung', mine: mine.text, saved: saved.text },
  ];
  const kept = { ...mine, body: mine.body ?? '', id, version: String(saved.version), ...also };
  return (
    <ConflictPanel
      savedBy={`máy khác hoặc người khác, ${saved.savedAt},`}
      fields={fields}
      keepMine={
        <Form method="post" action={`/bai-dang/${id}`}>
          {Object.entries(kept).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <SubmitButton look="primary">Lưu bản đang nhập</SubmitButton>
        </Form>
      }
      takeSaved={<a href={`/bai-dang/${id}`}>Dùng bản đã lưu</a>}
    />
  );
}
