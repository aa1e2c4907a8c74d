import { ButtonLink, SubmitButton } from './button-link.tsx';
import { ConflictPanel } from './conflict-panel.tsx';
import type { Examples } from './examples.ts';

export const examples: Examples = {
  'hai người cùng sửa': (
    <ConflictPanel
      savedBy="Người dùng mẫu, lúc 14:07"
      fields={[
        { label: 'Tên việc', mine: 'Báo cáo kết quả an toàn mạng', saved: 'Báo cáo an toàn mạng' },
        { label: 'Hạn', mine: '20/11/2023', saved: '20/11/2023' },
      ]}
      keepMine={<SubmitButton>Lưu bản đang nhập</SubmitButton>}
      takeSaved={<ButtonLink href="/ke-hoach">Dùng bản đã lưu</ButtonLink>}
    />
  ),
};
