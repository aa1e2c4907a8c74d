import { BeforeAfter } from './before-after.tsx';
import type { Examples } from './examples.ts';

export const examples: Examples = {
  'đổi và giữ nguyên': (
    <p>
      <BeforeAfter before="12" after="1.240" /> · <BeforeAfter before="7" after="7" />
    </p>
  ),
};
