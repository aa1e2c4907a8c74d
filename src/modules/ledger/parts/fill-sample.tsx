import { Note } from '../../../ui/note.tsx';

/** In a house of samples nothing has happened yet: how to let its year happen. */
export function FillSample() {
  return (
    <Note title="Kế hoạch mẫu đã phát hành, chưa có minh chứng nào.">
      Để xem một năm đã diễn ra, chạy lệnh{' '}
      <code className="lt-mono">npx lantoa simulate --units 612 --from 2023-03 --to 2023-11 --seed 1</code>{' '}
      trên máy chủ.
    </Note>
  );
}
