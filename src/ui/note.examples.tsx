import type { Examples } from './examples.ts';
import { Note } from './note.tsx';

export const examples: Examples = {
  'bốn giọng': (
    <div className="lt-stack">
      <Note title="Vì sao phải làm.">Phụ lục II, nhiệm vụ 4: “Mỗi tháng đăng tải ít nhất 2 bài”.</Note>
      <Note tone="warning">Bài đến trễ 4 ngày, vẫn được tính.</Note>
      <Note tone="error">Hai nơi trong văn bản nêu hai tập khác nhau.</Note>
      <Note tone="done">Đã quyết định 3 điểm.</Note>
    </div>
  ),
};
