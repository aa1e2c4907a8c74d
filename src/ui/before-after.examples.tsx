import { BeforeAfter } from './before-after.tsx';
import type { Examples } from './examples.ts';

export const examples: Examples = {
  'đổi và giữ nguyên': (
    <p>
      <BeforeAfter values={[12, 1240]} /> · <BeforeAfter values={[7, 7]} />
    </p>
  ),
};
