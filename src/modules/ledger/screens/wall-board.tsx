import { localDate, localTime } from '../../../platform/clock/clock.ts';
import { longDateWords, numberWords } from '../../../platform/clock/words.ts';
import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Logo } from '../../../ui/logo.tsx';
import { StatusBadge } from '../../../ui/status-badge.tsx';
import { findCurrentPlan } from '../../plans/index.server.ts';
import { GroupTile } from '../parts/group-tile.tsx';
import { Sentence } from '../parts/sentence.tsx';
import { readProgressAddress } from '../progress/progress-address.ts';
import type { PlacesView } from '../progress/read-places.server.ts';
import { readWall, type WallTask, type WallView } from '../progress/read-wall.server.ts';
import type { Route } from './+types/wall-board';
import '../parts/places-view.css';
import '../parts/wall-board.css';

const refreshSeconds = 300;

/** A screen on a wall has nobody who presses reload; this needs no script. */
export const meta: Route.MetaFunction = () => [{ httpEquiv: 'refresh', content: String(refreshSeconds) }];

export const loader = withCtx(async (ctx, { request }: Route.LoaderArgs) => {
  const params = new URL(request.url).searchParams;
  const plan = await findCurrentPlan(ctx.db, params, ctx.actor);
  const now = ctx.clock.now();
  const day = longDateWords(localDate(now));
  const base = { day: day[0]!.toLocaleUpperCase('vi') + day.slice(1), time: localTime(now) };
  if (plan?.status !== 'released') return { ...base, plan: null, wall: null };
  return { ...base, plan: plan.title, wall: await readWall(ctx, plan, readProgressAddress(params)) };
});

export default function WallBoard({ loaderData: { day, time, plan, wall } }: Route.ComponentProps) {
  return (
    <div className="lt-wall">
      <title>Bảng treo · Lan Tỏa</title>
      <header className="lt-wall-top">
        <Logo />
        <p>{plan ?? 'Lan Tỏa'}</p>
        <p className="lt-wall-day">
          {day} <span>cập nhật {time}</span>
        </p>
      </header>
      {wall ? <Board wall={wall} /> : <EmptyState>Chưa có kế hoạch nào được phát hành.</EmptyState>}
    </div>
  );
}

function Board({ wall }: { wall: WallView }) {
  return (
    <main>
      <h1>Ai còn nợ gì?</h1>
      <p className="lt-wall-answer">
        <Sentence parts={wall.answer} />
      </p>
      <div className="lt-wall-parts">
        {wall.places && <WallPlaces task={wall.task} places={wall.places} />}
        <aside>
          <h2>Từng nhiệm vụ</h2>
          <ul className="lt-wall-tasks">
            {wall.tasks.map((task) => (
              <TaskLine key={task.key} task={task} />
            ))}
          </ul>
          <Days wall={wall} />
        </aside>
      </div>
    </main>
  );
}

function WallPlaces({ task, places }: { task: string; places: PlacesView }) {
  const { tiles, isLikeMap } = places;
  // As large as the wall has room for: about as many down as across, more across where there are many.
  const columns = isLikeMap
    ? places.columns
    : Math.ceil(Math.sqrt(tiles.length * (tiles.length > 30 ? 2 : 1)));
  return (
    <section>
      <h2>
        {task}: {places.head.toLocaleLowerCase('vi')}
        {!places.isDue && ', chưa đến hạn'}
      </h2>
      <ol
        className="lt-places lt-wall-places"
        data-by-name={!places.isLikeMap || undefined}
        style={{ '--lt-places-columns': columns } as React.CSSProperties}
      >
        {places.tiles.map(({ tile, row, column }) => (
          <li key={tile.id} style={{ '--lt-row': row + 1, '--lt-column': column + 1 } as React.CSSProperties}>
            {tile.kind === 'group' ? (
              <GroupTile tile={tile} isDue={places.isDue} href={null} />
            ) : (
              <div className="lt-place lt-place-unit">
                <span>{tile.name}</span>
                <StatusBadge status={tile.status} count={tile.count} />
              </div>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

function TaskLine({ task: { name, when, done, owed, missing } }: { task: WallTask }) {
  return (
    <li>
      <span className="lt-wall-name">
        {name} <span className="lt-muted">{when.toLocaleLowerCase('vi')}</span>
      </span>
      <span className="lt-wall-figure">
        {numberWords(done)}/{numberWords(owed)}
      </span>
      <span className="lt-wall-bar" aria-hidden="true">
        <span style={{ width: `${owed > 0 ? (done / owed) * 100 : 0}%` }} />
      </span>
      {missing > 0 && <span className="lt-owed">{numberWords(missing)} đơn vị nợ</span>}
    </li>
  );
}

function Days({ wall: { deadlines } }: { wall: WallView }) {
  const { reportDaysLeft: left } = deadlines;
  if (left === null || left < 0) return null;
  return (
    <p className="lt-wall-days">
      <b>{left} ngày</b> đến hạn các đơn vị gửi báo cáo
    </p>
  );
}
