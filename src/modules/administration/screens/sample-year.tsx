import { redirect } from 'react-router';
import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import type { SampleYear } from '../../../platform/sample-house.ts';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Note } from '../../../ui/note.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { AdministrationTabs } from '../parts/administration-tabs.tsx';
import { SampleYearProgress } from '../parts/sample-year-progress.tsx';
import { FillForm } from '../parts/sample-year-strip.tsx';
import { sampleYearPath } from '../parts/sample-year-words.ts';
import { fillSampleYear, sampleYearState } from '../sample-year.server.ts';
import type { Route } from './+types/sample-year';
import './administration.css';

export const loader = withCtx(async (ctx) => {
  const year: SampleYear = (await sampleYearState(ctx)) ?? { status: 'none' };
  return { year, isAdministrator: ctx.actor?.role === 'system_administrator' };
});

export const action = withCtx(async (ctx) => {
  await fillSampleYear(ctx);
  return redirect(sampleYearPath, 303);
});

export default function SampleYearScreen({ loaderData: { year, isAdministrator } }: Route.ComponentProps) {
  return (
    <div className="lt-middle lt-stack">
      <PageHead question="Năm mẫu đã có những gì?" answer={answers[year.status]} />
      {isAdministrator && <AdministrationTabs current="/quan-tri/nam-mau" />}
      <Body year={year} />
    </div>
  );
}

const answers: Record<SampleYear['status'], string> = {
  none: 'Nơi này không có dữ liệu mẫu.',
  empty: 'Có đơn vị, tài khoản và kế hoạch mẫu; chưa đơn vị nào làm gì.',
  playing: 'Đang nạp.',
  interrupted: 'Năm mẫu nạp chưa xong.',
  filled: 'Các đơn vị mẫu đã có bài đăng, hoạt động và báo cáo.',
};

function Body({ year }: { year: SampleYear }) {
  if (year.status === 'playing') return <SampleYearProgress year={year} />;
  if (year.status === 'none')
    return (
      <Panel flush>
        <EmptyState hint="Năm mẫu chỉ có ở nơi chạy thử với kế hoạch mẫu đã phát hành.">
          Không có gì để nạp.
        </EmptyState>
      </Panel>
    );
  if (year.status === 'filled')
    return (
      <>
        <Note tone="done" title="Năm mẫu đã có hoạt động.">
          Ngày của dữ liệu mẫu đứng ở cuối năm. Xóa toàn bộ dữ liệu mẫu bằng lệnh{' '}
          <code className="lt-mono">npx lantoa sample remove</code> khi Lan Tỏa đã dừng.
        </Note>
        <div className="lt-row">
          <ButtonLink href="/">Xem ai còn nợ gì</ButtonLink>
          <ButtonLink href="/tien-do">Mở bảng tiến độ</ButtonLink>
        </div>
      </>
    );
  return (
    <Panel>
      <div className="lt-stack">
        {year.status === 'interrupted' && <Note tone="warning" title={year.why} />}
        <p>
          612 đơn vị mẫu sẽ đăng bài, ghi hoạt động và gửi báo cáo từ tháng 3 đến tháng 11/2023: đơn vị chăm,
          đơn vị trễ, đơn vị im lặng. Mọi việc đi qua chính trang này như người thật làm, mất vài phút; ngày
          của dữ liệu mẫu chạy theo. Nạp lại không tạo ra việc trùng.
        </p>
        <FillForm again={year.status === 'interrupted'} size="normal" />
      </div>
    </Panel>
  );
}
