import { Button } from '@mantine/core';
import { Note } from './note.tsx';

interface KeptFormNotesProps {
  /** "16/10/2023, 14:07"; null when nothing was brought back. */
  restoredAt: string | null;
  lost: boolean;
  onStartOver(): void;
}

/** What a kept form says: text was brought back; the connection is lost and nothing was sent. */
export function KeptFormNotes({ restoredAt, lost, onStartOver }: KeptFormNotesProps) {
  return (
    <>
      {restoredAt && (
        <Note title={`Đã đưa lại nội dung nhập dở lúc ${restoredAt}, chưa gửi.`}>
          <Button variant="subtle" size="xs" onClick={onStartOver}>
            Bỏ, nhập lại từ đầu
          </Button>
        </Note>
      )}
      {lost && (
        <Note tone="warning" title="Chưa gửi được vì mất kết nối.">
          Nội dung đã lưu trên máy này. Có mạng trở lại thì bấm gửi lần nữa.
        </Note>
      )}
    </>
  );
}
