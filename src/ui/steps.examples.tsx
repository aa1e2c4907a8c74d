import type { Examples } from './examples.ts';
import { Steps } from './steps.tsx';

export const examples: Examples = {
  'báo cáo của trường': (
    <Steps
      label="Các bước báo cáo"
      steps={[
        { label: 'Số liệu đã điền', state: 'done' },
        { label: 'Trường viết nhận định', state: 'current' },
        { label: 'Hiệu trưởng kiểm tra và gửi', state: 'waiting' },
        { label: 'Phòng GD&ĐT tiếp nhận', state: 'waiting' },
      ]}
    />
  ),
};
