import { isSettable } from '../../../platform/clock/settable-clock.server.ts';
import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { PageHead } from '../../../ui/page-head.tsx';
import { RealTimes } from '../../../ui/real-times.tsx';
import { StatusBadge } from '../../../ui/status-badge.tsx';
import { TaskList, TaskRow } from '../../../ui/task-list.tsx';
import { type HealthLine, healthSentence } from '../health/health-lines.ts';
import { readHealth } from '../health/read-health.server.ts';
import { AdministrationTabs } from '../parts/administration-tabs.tsx';
import type { Route } from './+types/health';
import './administration.css';

export const loader = withCtx(async (ctx) => {
  const lines = await readHealth(ctx);
  return { lines, sentence: healthSentence(lines), isSampleHouse: isSettable(ctx.clock) };
});

export default function Health({ loaderData: { lines, sentence, isSampleHouse } }: Route.ComponentProps) {
  return (
    <div className="lt-middle">
      <PageHead question="Hệ thống có ổn không?" answer={<b>{sentence}</b>} />
      <AdministrationTabs current="/quan-tri" />
      <RealTimes shown={isSampleHouse} />
      <TaskList label="Tình trạng hệ thống">
        {lines.map((line) => (
          <TaskRow
            key={line.name}
            name={line.name}
            href={line.href ?? undefined}
            hint={<Hint line={line} />}
            status={<StateBadge state={line.state} />}
          />
        ))}
      </TaskList>
    </div>
  );
}

function Hint({ line }: { line: HealthLine }) {
  return (
    <>
      {line.fact}.{line.todo && <span className="lt-health-todo">{line.todo}</span>}
    </>
  );
}

function StateBadge({ state }: { state: HealthLine['state'] }) {
  if (state === 'good') return <StatusBadge status="enough" words="Tốt" />;
  if (state === 'idle') return <StatusBadge status="not-due" words="Chưa có" />;
  if (state === 'look') return <StatusBadge status="late" words="Cần để ý" icon="eye" />;
  return <StatusBadge status="owed" words="Cần xử lý" />;
}
