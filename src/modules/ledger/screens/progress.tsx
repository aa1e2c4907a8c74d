import { useEffect, useRef } from 'react';
import { data, redirect } from 'react-router';
import { overseesOthers } from '../../../platform/auth/actor.ts';
import { isAppError } from '../../../platform/errors/app-error.ts';
import { fieldMessages } from '../../../platform/errors/field-messages.ts';
import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { TabLinks } from '../../../ui/filter-bar.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { StatusLegend } from '../../../ui/status-legend.tsx';
import { endExemption, exemptObligation } from '../obligations/change-obligation-state.server.ts';
import { CellDrawer } from '../parts/cell-drawer.tsx';
import { ConfirmedLine } from '../parts/confirmed-line.tsx';
import { CoverageFigures, MissingNames } from '../parts/coverage-figures.tsx';
import { MatrixTable } from '../parts/matrix-table.tsx';
import { PlacesView } from '../parts/places-view.tsx';
import { ProgressTools } from '../parts/progress-tools.tsx';
import { Sentence } from '../parts/sentence.tsx';
import { TrendView } from '../parts/trend-view.tsx';
import { comparisonSentence } from '../progress/comparison-sentence.ts';
import { openProgress } from '../progress/open-progress.server.ts';
import { allOpen, progressHref } from '../progress/progress-address.ts';
import type { ProgressView } from '../progress/read-progress.server.ts';
import { exemptFormSchema } from '../schema.ts';
import type { Route } from './+types/progress';
import '../parts/progress.css';

export const handle = { main: 'full' };

export const loader = withCtx(async (ctx, { request }: Route.LoaderArgs) => {
  const params = new URL(request.url).searchParams;
  // All units at once are for paper and files; a page of 1,500 rows is for nobody.
  params.delete('mo', allOpen);
  const opened = await openProgress(ctx, params);
  return { view: opened?.view ?? null, single: !overseesOthers(ctx.actor!) };
});

export const action = withCtx(async (ctx, { request }: Route.ActionArgs) => {
  const fields = Object.fromEntries(await request.formData());
  const reason = String(fields.reason ?? '');
  const parsed = exemptFormSchema.safeParse(fields);
  if (!parsed.success) {
    const errors = fieldMessages(parsed.error);
    const message = 'Chưa đổi được. Chưa có gì thay đổi.';
    return data({ message, help: 'Sửa ô được đánh dấu rồi gửi lại.', errors, reason }, { status: 422 });
  }
  try {
    if (parsed.data.viec === 'mien') await exemptObligation(ctx, parsed.data);
    else await endExemption(ctx, parsed.data);
  } catch (error) {
    if (!isAppError(error) || (error.kind !== 'conflict' && error.kind !== 'invalid')) throw error;
    return data({ message: error.message, help: error.help, errors: {}, reason }, { status: 409 });
  }
  const { pathname, search } = new URL(request.url);
  throw redirect(`${pathname.replace(/\.data$/, '')}${search}`, 303);
});

export default function Progress({ loaderData, actionData }: Route.ComponentProps) {
  const { view, single } = loaderData;
  const tabs = useCurrentTabInView(view?.address.task);
  if (!view) return <NothingReleased />;
  const closeHref = progressHref(view.address, { cell: null });
  return (
    <div className="lt-progress-page" data-detail={view.cell ? true : undefined}>
      <div className="lt-progress-main">
        <div ref={tabs}>
          <TabLinks label="Nhiệm vụ" items={tabsOf(view)} />
        </div>
        <PageHead
          question={view.question}
          answer={<Sentence parts={view.answer} />}
          title={view.task ? `${view.question} Nhiệm vụ ${view.task.no}` : undefined}
          size="desk"
          back={single ? { href: '/', label: 'Việc của đơn vị' } : wayUp(view)}
        />
        {view.task && (
          <p className="lt-progress-task">
            {view.task.title}
            {view.measure && (
              <>
                {' '}
                <a href={view.measure.explainedHref}>Cách tính con số này</a>
              </>
            )}
          </p>
        )}
        {view.figures.length === 0 && <ConfirmedLine view={view} />}
        {view.comparison && (
          <p className="lt-progress-compare">
            {comparisonSentence(view.columns, view.comparison, view.measure?.period === 'plan')}
          </p>
        )}
        {view.figures.length > 0 && <CoverageFigures view={view} />}
        {!single && <MissingNames view={view} />}
        {view.columns.length > 0 && <Figures view={view} single={single} />}
      </div>
      {view.cell && <CellDrawer cell={view.cell} closeHref={closeHref} failed={actionData ?? null} />}
    </div>
  );
}

function Figures({ view, single }: { view: ProgressView; single: boolean }) {
  if (view.trend)
    return (
      <>
        <ProgressTools view={view} single={single} />
        <TrendView view={view} trend={view.trend} />
      </>
    );
  if (view.places)
    return (
      <>
        <ProgressTools view={view} single={single} />
        <PlacesView view={view} places={view.places} />
      </>
    );
  return (
    <>
      <ProgressTools view={view} single={single} />
      <StatusLegend />
      <MatrixTable view={view} single={single} />
    </>
  );
}

/** On a phone seven tabs do not fit: the current one must not hide beside the screen. */
function useCurrentTabInView(current: string | null | undefined) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!current) return;
    box.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [current]);
  return box;
}

/** From a district to its province, from a province to all of them. */
function wayUp({ address, province }: ProgressView) {
  if (!province) return undefined;
  const up = { district: null, unit: null, open: [], cell: null };
  return address.district || address.unit
    ? { href: progressHref(address, up), label: province.name }
    : { href: progressHref(address, { ...up, province: null }), label: 'Mọi tỉnh' };
}

function tabsOf(view: ProgressView) {
  const { address, tasks } = view;
  return tasks.map((task) => ({
    href: progressHref(address, { task: task.no, measure: null, period: null, cell: null }),
    label: task.name,
    current: task.no === address.task,
  }));
}

function NothingReleased() {
  return (
    <div className="lt-progress-main">
      <PageHead question="Tiến độ đến đâu?" />
      <EmptyState hint="Tiến độ được tính từ khi kế hoạch được phát hành.">
        Chưa có kế hoạch nào được phát hành.
      </EmptyState>
    </div>
  );
}
