import type { Examples } from './examples.ts';
import { LineChart, Spark } from './line-chart.tsx';

const words = (value: number) => `${Math.round(value * 100)} %`;

export const examples: Examples = {
  'ba đường': (
    <LineChart
      title="Tỷ lệ đơn vị đủ mỗi tháng"
      labels={['T4', 'T5', 'T6', 'T7']}
      lines={[
        { name: 'đủ', values: [0.7, 0.82, null, 0.95], look: 'main' },
        { name: 'đúng hạn', values: [0.66, 0.8, 0.81, 0.94], look: 'soft' },
        { name: 'năm trước', values: [0.5, 0.6, 0.7, 0.72], look: 'dashed' },
      ]}
      words={words}
    />
  ),
  'một kỳ': (
    <LineChart
      title="Mới một kỳ"
      labels={['T4']}
      lines={[{ name: 'đủ', values: [1], look: 'main' }]}
      words={words}
    />
  ),
  'đường nhỏ': <Spark values={[0.4, null, 0.7, 0.9]} label="40 %, 70 %, 90 %" />,
};
