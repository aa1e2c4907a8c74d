import { useEffect } from 'react';
import { useRevalidator } from 'react-router';
import { numberWords } from '../../../platform/clock/words.ts';
import type { SampleYear } from '../../../platform/sample-house.ts';
import { Panel } from '../../../ui/panel.tsx';
import { percentOf, sampleYearPath } from './sample-year-words.ts';

const askEveryMs = 2_000;
const reloadEverySeconds = 5;

/** How far the year is. Asks again by itself; without script the page reloads itself, and there is a link. */
export function SampleYearProgress({ year }: { year: Extract<SampleYear, { status: 'playing' }> }) {
  useAskAgain();
  return (
    <Panel>
      <noscript>
        <meta httpEquiv="refresh" content={String(reloadEverySeconds)} />
      </noscript>
      <div className="lt-stack">
        <progress className="lt-play-bar" max={1} value={year.share} aria-label="Đã nạp" />
        <p>
          <b>{percentOf(year)}</b>
          {year.dayWords ? `, đến ngày ${year.dayWords}` : ', đang đăng nhập các đơn vị'};{' '}
          {numberWords(year.sent)} việc đã gửi.
        </p>
        <p className="lt-muted lt-sm">
          Có thể rời trang này hoặc làm việc khác; việc nạp vẫn tiếp tục.{' '}
          <a href={sampleYearPath}>Tải lại tiến độ</a>
        </p>
      </div>
    </Panel>
  );
}

function useAskAgain(): void {
  const { revalidate, state } = useRevalidator();
  useEffect(() => {
    if (state !== 'idle') return;
    const timer = setTimeout(() => void revalidate(), askEveryMs);
    return () => clearTimeout(timer);
  }, [revalidate, state]);
}
