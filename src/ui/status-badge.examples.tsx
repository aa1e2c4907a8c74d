import type { Examples } from './examples.ts';
import { statuses } from './status.ts';
import { StatusBadge, StatusCell } from './status-badge.tsx';

const row = (size: 'chip' | 'cell' | 'mini' | 'tile', width?: number) => (
  <div className="lt-row">
    {statuses.map((status) => (
      <span key={status} style={{ width }}>
        <StatusBadge status={status} count={2} size={size} />
      </span>
    ))}
  </div>
);

export const examples: Examples = {
  'chip trong danh sách': row('chip'),
  'ô của ma trận': row('cell', 82),
  'chỉ biểu tượng': row('mini'),
  'ô lớn trên điện thoại': row('tile', 82),
  'chờ người khác, nói rõ ai': (
    <div className="lt-row">
      <StatusBadge status="waiting" icon="pencil" words="Đang viết" />
      <StatusBadge status="waiting" icon="eye" words="Cần xem" />
      <StatusBadge status="waiting" icon="clock" words="Chờ Phòng Trung học" />
      <StatusBadge status="enough" words="Đúng hạn" />
      <StatusBadge status="not-due" icon="pencil" words="Chưa viết" />
    </div>
  ),
  'ô mở ra minh chứng': (
    <div style={{ width: 90 }}>
      <StatusCell href="#o" label="Trường THCS mẫu 12, tháng 9: Trễ 2" status="late" count={2} current />
    </div>
  ),
};
