import { dateWords, numberWords } from '../../../platform/clock/words.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { TaskList, TaskRow } from '../../../ui/task-list.tsx';
import { UiLink } from '../../../ui/ui-link.tsx';
import type { Activity } from '../activity-store.server.ts';
import { activityKindLabels, activityStatusLabels } from '../labels.ts';

interface ActivityRowsProps {
  activities: Activity[];
  showUnit: boolean;
  filtered: boolean;
}

export function ActivityRows({ activities, showUnit, filtered }: ActivityRowsProps) {
  if (activities.length === 0)
    return (
      <EmptyState
        hint={filtered ? undefined : 'Chào cờ, tiết dạy, hội thảo, tờ gấp đã phát… đều ghi ở đây.'}
        action={filtered ? <UiLink href="/hoat-dong">Bỏ lọc</UiLink> : undefined}
      >
        {filtered ? 'Không có hoạt động nào như đã lọc.' : 'Chưa ghi hoạt động nào.'}
      </EmptyState>
    );
  return (
    <Panel flush>
      <TaskList label="Hoạt động">
        {activities.map((activity) => (
          <TaskRow
            key={activity.id}
            href={`/hoat-dong/${activity.id}`}
            name={activity.title}
            hint={hintOf(activity, showUnit)}
            status={
              activity.status === 'withdrawn'
                ? activityStatusLabels.withdrawn
                : dateWords(activity.happenedOn)
            }
            done={activity.status === 'withdrawn'}
          />
        ))}
      </TaskList>
    </Panel>
  );
}

function hintOf(activity: Activity, showUnit: boolean): string {
  return [
    showUnit && activity.unitName,
    activityKindLabels[activity.kind],
    activity.headcount !== null && `${numberWords(activity.headcount)} người`,
    activity.classCount !== null && `${activity.classCount} lớp`,
    activity.photoCount > 0 && 'có ảnh',
  ]
    .filter(Boolean)
    .join(' · ');
}
