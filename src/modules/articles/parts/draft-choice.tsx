import { Button } from '@mantine/core';
import { instantWords } from '../../../platform/clock/words.ts';
import { Note } from '../../../ui/note.tsx';
import type { DeviceDraft } from './device-drafts.ts';

interface DraftChoiceProps {
  draft: DeviceDraft;
  onTake(): void;
  onDrop(): void;
}

/** This device holds text that was written on an older version than the server's; the person decides. */
export function DraftChoice({ draft, onTake, onDrop }: DraftChoiceProps) {
  return (
    <Note
      tone="warning"
      title={`Trên máy này còn một bản viết lúc ${instantWords(draft.savedAt)}, chưa gửi.`}
    >
      <p>
        Từ lúc đó bài đã được lưu thêm ở nơi khác. Bên dưới là bản của máy chủ; bản trên máy này có tiêu đề “
        {draft.values.title || 'chưa có'}”.
      </p>
      <div className="lt-article-send">
        <Button variant="default" onClick={onTake}>
          Dùng bản trên máy này
        </Button>
        <Button variant="subtle" onClick={onDrop}>
          Bỏ bản trên máy này
        </Button>
      </div>
    </Note>
  );
}
