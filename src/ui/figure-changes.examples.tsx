import type { Examples } from './examples.ts';
import { FigureChanges } from './figure-changes.tsx';

const lessons = {
  plan: 'Kế hoạch mẫu 2026',
  what: 'Tiết học an toàn trên mạng',
  head: 'Cả năm',
  owed: [603, 598] as [number, number],
  done: [571, 569] as [number, number],
  missing: [32, 29] as [number, number],
};
const articles = {
  plan: 'Kế hoạch mẫu 2026',
  what: 'Tin, bài trên chuyên mục',
  head: 'Tháng 7/2026',
  owed: [612, 607] as [number, number],
  done: [540, 540] as [number, number],
  missing: [72, 67] as [number, number],
};

export const examples: Examples = {
  'một kế hoạch': <FigureChanges figures={[lessons, articles]} />,
  'nhiều kế hoạch': (
    <FigureChanges figures={[lessons, { ...articles, plan: 'Kế hoạch mẫu 2025', head: 'Tháng 12/2025' }]} />
  ),
};
