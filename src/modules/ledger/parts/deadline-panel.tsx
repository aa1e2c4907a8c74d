import { Panel } from '../../../ui/panel.tsx';
import { DaysLeft, TimelineItem, TimelineList } from '../../../ui/timeline-list.tsx';
import type { Deadlines } from '../home/deadlines.ts';

/** Thời hạn: one large number of days, then what is due when. */
export function DeadlinePanel({ deadlines }: { deadlines: Deadlines }) {
  const { items, reportDaysLeft, reportsOpen } = deadlines;
  return (
    <Panel title="Thời hạn">
      {reportDaysLeft !== null && (
        <DaysLeft
          days={reportDaysLeft}
          words={reportDaysLeft < 0 ? 'hạn báo cáo của đơn vị' : 'đến hạn báo cáo'}
          owed={reportsOpen > 0}
        />
      )}
      <TimelineList label="Các hạn sắp tới">
        {items.map((item) => (
          <TimelineItem
            key={`${item.when}${item.words}`}
            when={item.when}
            note={item.note}
            now={item.isToday}
          >
            {item.words}
          </TimelineItem>
        ))}
      </TimelineList>
    </Panel>
  );
}
