import { ButtonLink } from './button-link.tsx';
import { EmptyState } from './empty-state.tsx';
import type { Examples } from './examples.ts';
import { Panel } from './panel.tsx';

export const examples: Examples = {
  'không còn ai nợ': (
    <Panel flush>
      <EmptyState action={<ButtonLink href="/tien-do">Xem ma trận</ButtonLink>}>
        Không đơn vị nào còn nợ đến hết tháng 9.
      </EmptyState>
    </Panel>
  ),
};
