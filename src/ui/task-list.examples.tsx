import type { Examples } from './examples.ts';
import { StatusBadge } from './status-badge.tsx';
import { TaskList, TaskRow } from './task-list.tsx';

export const examples: Examples = {
  'việc cần làm của trường': (
    <TaskList label="Việc cần làm">
      <TaskRow
        href="/bai-dang/moi"
        name="Đăng bài thứ hai của tháng 10"
        hint="Đã có 1 trong 2 bài"
        status={<StatusBadge status="not-due" words="Chưa đến hạn" />}
      />
      <TaskRow
        href="/hoat-dong/moi"
        name="Dạy bài an toàn mạng cho 2 lớp"
        hint="Quý III còn lớp 8A3 và 8A4. Bài dạy có sẵn"
        status={<StatusBadge status="owed" count={1} />}
      />
      <TaskRow
        done
        name="Lập kế hoạch tuyên truyền của trường"
        hint="Đã gửi ngày 27/3/2023"
        status="Đã xong"
      />
    </TaskList>
  ),
};
