import { Form, useLocation } from 'react-router';
import type { SampleYear } from '../../../platform/sample-house.ts';
import { SubmitButton } from '../../../ui/button-link.tsx';
import { UiLink } from '../../../ui/ui-link.tsx';
import './sample-year-strip.css';
import { percentOf, sampleYearPath } from './sample-year-words.ts';

/** Under the context strip: the samples have no activity yet, or their year is just being filled in. Its own page says it itself. */
export function SampleYearStrip({ year }: { year: SampleYear }) {
  const { pathname } = useLocation();
  if (year.status === 'none' || year.status === 'filled' || pathname === sampleYearPath) return null;
  return (
    <section className="lt-sample-year" aria-label="Năm mẫu">
      {year.status === 'playing' ? (
        <span>
          Đang nạp năm mẫu: <b>{percentOf(year)}</b>
          {year.dayWords && `, đến ngày ${year.dayWords}`}. <UiLink href={sampleYearPath}>Xem tiến độ</UiLink>
        </span>
      ) : (
        <>
          <span>{year.status === 'empty' ? 'Số liệu mẫu chưa có hoạt động.' : 'Năm mẫu nạp chưa xong.'}</span>
          <FillForm again={year.status === 'interrupted'} />
        </>
      )}
    </section>
  );
}

export function FillForm({ again, size = 'small' }: { again: boolean; size?: 'small' | 'normal' }) {
  return (
    <Form method="post" action={sampleYearPath}>
      <SubmitButton look={size === 'small' ? 'secondary' : 'primary'} size={size} busyWords="Đang bắt đầu…">
        {again ? 'Nạp tiếp năm mẫu' : 'Nạp năm mẫu'}
      </SubmitButton>
    </Form>
  );
}
