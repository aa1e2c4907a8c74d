import { Button } from '@mantine/core';
import { Note } from './note.tsx';

interface KeptFormNoteProps {
  /** "16/10/2023, 14:07" */
  keptAt: string;
  onStartOver(): void;
}

/** Says that typed text was brought back, and lets the person throw it away. */
export function KeptFormNote({ keptAt, onStartOver }: KeptFormNoteProps) {
  return (
    <Note title={`Đã đưa lại nội dung nhập dở lúc ${keptAt}, chưa gửi.`}>
      <Button variant="subtle" size="xs" onClick={onStartOver}>
        Bỏ, nhập lại từ đầu
      </Button>
    </Note>
  );
}
