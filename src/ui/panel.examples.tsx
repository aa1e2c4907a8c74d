import type { Examples } from './examples.ts';
import { Panel } from './panel.tsx';

export const examples: Examples = {
  'có tiêu đề và việc': (
    <Panel title="Thời hạn" action={<a href="#b">Xem bảng số</a>}>
      Nội dung trên một tờ giấy.
    </Panel>
  ),
  'thẻ đang chọn': (
    <Panel level={3} tone="chosen" title="Báo cáo kết quả giáo dục an toàn mạng">
      Phòng Giáo dục Trung học
    </Panel>
  ),
  'điểm phải quyết định': <Panel tone="finding">Số và ngày văn bản để trống.</Panel>,
  'không tính': <Panel tone="quiet">Không tính: trùng bài ngày 12/9/2023.</Panel>,
};
