import type { Examples } from './examples.ts';
import { MonthHeads, type MonthState, MonthStrip } from './month-strip.tsx';

const months: MonthState[] = [
  { month: '2023-04', status: 'enough', count: 2 },
  { month: '2023-05', status: 'enough', count: 3 },
  { month: '2023-06', status: 'enough', count: 2 },
  { month: '2023-07', status: 'nothing' },
  { month: '2023-08', status: 'owed', count: 1 },
  { month: '2023-09', status: 'late', count: 2 },
  { month: '2023-10', status: 'not-due', words: '1 / 2' },
];

export const examples: Examples = {
  'dải tháng của một đơn vị': <MonthStrip months={months} label="Bài đăng mỗi tháng" />,
  'dưới tiêu đề cột của bảng': (
    <div>
      <MonthHeads label="Bài đăng mỗi tháng" months={months.map((one) => one.month)} />
      <br />
      <MonthStrip months={months} heads={false} label="Bài đăng mỗi tháng" />
    </div>
  ),
  'cả năm của trường': <MonthStrip months={months} size="tile" label="Bài đăng cả năm" />,
};
