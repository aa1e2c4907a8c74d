import type { Examples } from './examples.ts';
import { Pager } from './pager.tsx';

export const examples: Examples = {
  'giữa danh sách': (
    <Pager page={2} pages={13} hrefOf={(page) => `/don-vi?trang=${page}`} words="51–100 trong 612 đơn vị" />
  ),
  'một trang': <Pager page={1} pages={1} hrefOf={() => '/don-vi'} words="1–8 trong 8 đơn vị" />,
};
