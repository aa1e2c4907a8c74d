import { BarChart } from './bar-chart.tsx';
import type { Examples } from './examples.ts';

const values = [148, 121, 96, 88, 72, 41];

export const examples: Examples = {
  'số đơn vị còn nợ': (
    <div style={{ maxWidth: 320 }}>
      <BarChart
        title="Số đơn vị còn nợ cuối mỗi tháng"
        heads={{ label: 'Tháng', value: 'Đơn vị còn nợ' }}
        bars={values.map((value, index) => ({ label: `T${index + 4}`, value }))}
        last="owed"
        note="Giảm 31 so với tháng 8."
      />
    </div>
  ),
  'toàn số không': (
    <div style={{ maxWidth: 200 }}>
      <BarChart
        title="Chưa có gì"
        heads={{ label: 'Tháng', value: 'Bài' }}
        bars={[{ label: 'T4', value: 0 }]}
      />
    </div>
  ),
};
