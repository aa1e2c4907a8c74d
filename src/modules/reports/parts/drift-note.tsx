import { numberWords } from '../../../platform/clock/words.ts';
import { Note } from '../../../ui/note.tsx';
import type { FigureDrift } from '../unit-report/drift.ts';

/** What changed in the evidence since the report was frozen; the frozen numbers stay as they are (rule P7). */
export function DriftNote({ drift }: { drift: readonly FigureDrift[] }) {
  if (drift.length === 0) return null;
  return (
    <Note tone="warning" title="Minh chứng đã thay đổi sau khi gửi. Số liệu đã khóa không đổi.">
      <ul>
        {drift.map((one) => (
          <li key={one.key}>
            {one.label}: {sentenceOf(one)}
          </li>
        ))}
      </ul>
    </Note>
  );
}

function sentenceOf({ was, now, noun, added, removed }: FigureDrift): string {
  const counts =
    was && now
      ? `khóa ${numberWords(was.items)} ${noun}, nay ${numberWords(now.items)}`
      : 'không còn phải làm';
  const changes = [
    added.length > 0 && `thêm ${numberWords(added.length)}`,
    removed.length > 0 && `gỡ ${numberWords(removed.length)}`,
  ].filter(Boolean);
  return changes.length > 0 ? `${counts} (${changes.join(', ')}).` : `${counts}.`;
}
