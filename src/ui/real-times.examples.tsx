import type { Examples } from './examples.ts';
import { RealTimes } from './real-times.tsx';

export const examples: Examples = {
  'nơi dùng dữ liệu mẫu': <RealTimes shown />,
};
