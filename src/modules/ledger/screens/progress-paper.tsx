import { localDate } from '../../../platform/clock/clock.ts';
import { dateWords, instantWords } from '../../../platform/clock/words.ts';
import { commonErrors } from '../../../platform/errors/common-errors.ts';
import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { StatusLegend } from '../../../ui/status-legend.tsx';
import { PaperBar } from '../parts/paper-bar.tsx';
import { PaperTable } from '../parts/paper-table.tsx';
import { PlacesView } from '../parts/places-view.tsx';
import { Sentence } from '../parts/sentence.tsx';
import { TrendView } from '../parts/trend-view.tsx';
import { comparisonSentence } from '../progress/comparison-sentence.ts';
import { openProgress } from '../progress/open-progress.server.ts';
import { progressHref } from '../progress/progress-address.ts';
import type { Route } from './+types/progress-paper';
import '../parts/paper.css';

/** The progress page for paper, A4 or A3 across (`?kho=a3`): without the frame, with everything a page must say. */
export const loader = withCtx(async (ctx, { request }: Route.LoaderArgs) => {
  const url = new URL(request.url);
  const opened = await openProgress(ctx, url.searchParams);
  if (!opened) throw commonErrors.notFound();
  const { plan, view } = opened;
  const size = url.searchParams.get('kho') === 'a3' ? ('a3' as const) : ('a4' as const);
  const href = progressHref({ ...view.address, plan: plan.id });
  return {
    view,
    size,
    plan: plan.title,
    unit: ctx.actor!.unitName,
    today: dateWords(localDate(ctx.clock.now())),
    printedAt: instantWords(ctx.clock.now()),
    address: `${ctx.config.baseUrl ?? url.origin}${href}`,
    pages: {
      a4: progressHref(view.address, {}, '/tien-do/ban-in?kho=a4'),
      a3: progressHref(view.address, {}, '/tien-do/ban-in?kho=a3'),
      back: progressHref(view.address, { open: view.address.open.filter((id) => id !== 'tat-ca') }),
    },
  };
});

export default function ProgressPaper({ loaderData: data }: Route.ComponentProps) {
  const { view, size } = data;
  const place = view.districts.find((one) => one.id === view.address.district)?.name ?? view.totalName;
  const task = view.task && (/^\d+$/.test(view.task.no) ? `Nhiệm vụ ${view.task.no}` : 'Báo cáo');
  const running = [task, place, `tính đến ${data.today}`].filter(Boolean).join(' · ');
  return (
    <div className={`lt-sheet lt-sheet-${size}`}>
      <title>{`${view.question} Bản in · Lan Tỏa`}</title>
      <PaperBar size={size} pages={data.pages} />
      <main>
        <header className="lt-sheet-head">
          <p>{data.unit}</p>
          <p>{data.plan}</p>
          <h1>{view.question}</h1>
          <p className="lt-sheet-task">
            {task}
            {view.task && `: ${view.task.title}`}
          </p>
          <p className="lt-sheet-answer">
            {place}, tính đến {data.today}. <Sentence parts={view.answer} />
          </p>
          {view.confirmed && <p>Gọi kiểm tra ngẫu nhiên (mẫu toàn ngành): {view.confirmed}</p>}
          {view.comparison && (
            <p>{comparisonSentence(view.columns, view.comparison, view.measure?.period === 'plan')}</p>
          )}
        </header>
        {view.address.look === 'table' && <StatusLegend />}
        {view.trend && <TrendView view={view} trend={view.trend} />}
        {view.places && <PlacesView view={view} places={view.places} />}
        {view.address.look === 'table' && <PaperTable view={view} running={running} />}
        <footer className="lt-sheet-foot">
          <p>In lúc {data.printedAt}. Số liệu mở lại được tại:</p>
          <p className="lt-mono">{data.address}</p>
        </footer>
      </main>
    </div>
  );
}
