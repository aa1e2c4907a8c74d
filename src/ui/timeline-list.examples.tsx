import type { Examples } from './examples.ts';
import { DaysLeft, TimelineItem, TimelineList } from './timeline-list.tsx';

export const examples: Examples = {
  'thời hạn': (
    <>
      <DaysLeft days={34} words="đến hạn báo cáo" owed />
      <TimelineList label="Các mốc">
        <TimelineItem when="16/10/2023" now>
          hôm nay
        </TimelineItem>
        <TimelineItem when="Trước 20/11/2023" note="tức hết Chủ nhật, 19/11/2023">
          611 đơn vị gửi báo cáo
        </TimelineItem>
        <TimelineItem when="Trước 01/12/2023" note="tức hết thứ Năm, 30/11/2023">
          Sở gửi tổng hợp
        </TimelineItem>
      </TimelineList>
    </>
  ),
  'gấp và còn nợ': <DaysLeft days={6} words="đến hạn báo cáo" owed />,
  'đã quá hạn': <DaysLeft days={-2} words="gửi báo cáo" owed />,
};
