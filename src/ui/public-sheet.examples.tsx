import type { Examples } from './examples.ts';
import { PageHead } from './page-head.tsx';
import { PublicSheet } from './public-sheet.tsx';

export const examples: Examples = {
  'trang cho mọi người': (
    <PublicSheet isSample>
      <PageHead question="Con số này được tính thế nào?" answer="598 trong 611 (97,8 %)." />
    </PublicSheet>
  ),
};
