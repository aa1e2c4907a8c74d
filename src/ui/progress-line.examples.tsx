import type { Examples } from './examples.ts';
import { ProgressLine } from './progress-line.tsx';

export const examples: Examples = {
  'một phần': <ProgressLine done={41} of={62} words="dữ kiện đã xác nhận" />,
  'không có gì để làm': <ProgressLine done={0} of={0} words="dữ kiện" />,
};
