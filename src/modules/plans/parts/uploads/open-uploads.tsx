import { Panel } from '../../../../ui/panel.tsx';
import { StatusBadge } from '../../../../ui/status-badge.tsx';
import { TaskList, TaskRow } from '../../../../ui/task-list.tsx';
import type { UploadView } from '../../import/upload-store.server.ts';

function Status({ upload }: { upload: UploadView }) {
  if (upload.status === 'failed') return <StatusBadge status="returned" words="Chưa đọc được" />;
  if (upload.status === 'awaiting_conversion')
    return <StatusBadge status="waiting" words="Chờ xem bản chuyển mã" icon="eye" />;
  const words = upload.pagesTotal
    ? `Đang nhận dạng: ${upload.pagesDone}/${upload.pagesTotal} trang`
    : 'Chờ nhận dạng';
  return <StatusBadge status="waiting" words={words} icon="clock" />;
}

/** Files that are not plans yet: scans being recognised, conversions to be looked at, files that could not be read. */
export function OpenUploads({ uploads }: { uploads: readonly UploadView[] }) {
  if (uploads.length === 0) return null;
  return (
    <Panel title="Tệp đang chờ" flush>
      <TaskList label="Tệp kế hoạch đang chờ">
        {uploads.map((upload) => (
          <TaskRow
            key={upload.id}
            href={`/ke-hoach/tai-len/${upload.id}`}
            name={upload.fileName}
            hint={upload.problem?.message}
            status={<Status upload={upload} />}
          />
        ))}
      </TaskList>
    </Panel>
  );
}
