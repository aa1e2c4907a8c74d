import { numberWords } from '../../../platform/clock/words.ts';
import type { SampleYear } from '../../../platform/sample-house.ts';
import { WorkProgress } from '../../../ui/work-progress.tsx';
import { percentOf, sampleYearPath } from './sample-year-words.ts';

/** How far the year is. */
export function SampleYearProgress({ year }: { year: Extract<SampleYear, { status: 'playing' }> }) {
  return (
    <WorkProgress
      share={year.share}
      label="Đã nạp"
      href={sampleYearPath}
      hint="Có thể rời trang này hoặc làm việc khác; việc nạp vẫn tiếp tục."
    >
      <b>{percentOf(year)}</b>
      {year.dayWords ? `, đến ngày ${year.dayWords}` : ', đang đăng nhập các đơn vị'};{' '}
      {numberWords(year.sent)} việc đã gửi.
    </WorkProgress>
  );
}
