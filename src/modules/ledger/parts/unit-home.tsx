import { IconPhotoPlus, IconPlus } from '@tabler/icons-react';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { MonthStrip } from '../../../ui/month-strip.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { StatusBadge } from '../../../ui/status-badge.tsx';
import { TaskList, TaskRow } from '../../../ui/task-list.tsx';
import { UiLink } from '../../../ui/ui-link.tsx';
import type { OwnTask } from '../home/own-tasks.ts';
import type { MonthTile, OwnWork } from '../home/read-own-work.server.ts';
import { DeclareNothing } from './declare-nothing.tsx';
import { Sentence } from './sentence.tsx';
import './unit-home.css';

/** The first page of a school: what is left to do, each line a link to where it is done. */
export function UnitHome({ work, mayWrite }: { work: OwnWork; mayWrite: boolean }) {
  const months = work.tiles.map(stateOf);
  const open = work.tasks.filter((task) => task.status !== 'done');
  return (
    <div className="lt-middle lt-unit-home">
      <PageHead
        question={work.question}
        answer={<Sentence parts={work.answer} />}
        actions={
          mayWrite && (
            <>
              <ButtonLink href="/bai-dang/moi" look="primary" size="large" icon={IconPlus}>
                Đăng bài
              </ButtonLink>
              <ButtonLink href="/hoat-dong/moi" size="large" icon={IconPhotoPlus}>
                Ghi hoạt động
              </ButtonLink>
            </>
          )
        }
      />
      {work.otherPlans.length > 0 && <OtherPlans work={work} />}
      {months.length > 0 && (
        <div className="lt-only-phone lt-unit-strip">
          <MonthStrip months={months} label="Bài đăng mỗi tháng" />
        </div>
      )}
      <div className="lt-unit-columns">
        <div>
          <h2>Việc cần làm</h2>
          {open.length === 0 && <p className="lt-muted lt-unit-none">Không còn việc nào đang chờ đơn vị.</p>}
          {work.tasks.length > 0 && (
            <TaskList label="Việc cần làm">
              {work.tasks.map((task) => (
                <Task key={task.id} task={task} mayWrite={mayWrite} />
              ))}
            </TaskList>
          )}
        </div>
        <aside>
          {months.length > 0 && (
            <Panel title="Cả năm của đơn vị">
              <MonthStrip months={months} size="tile" label="Bài đăng mỗi tháng" />
              <p className="lt-sm lt-muted lt-unit-note">
                {work.tiles.some((tile) => tile.status === 'nothing') && (
                  <>
                    Không PS: đơn vị đã khai không phát sinh.
                    <br />
                  </>
                )}
                <UiLink href="/tien-do/minh-chung">Xem từng minh chứng của đơn vị</UiLink>
                <br />
                <UiLink href="/tien-do/so-voi-dia-ban">Đơn vị mình so với mức giữa của địa bàn</UiLink>
              </p>
              <DeclareNothing declarable={work.declarable} declared={work.declared} />
              <Excused work={work} />
            </Panel>
          )}
          {months.length === 0 && (
            <p>
              <UiLink href="/tien-do/minh-chung">Xem từng minh chứng của đơn vị</UiLink>
            </p>
          )}
          {months.length === 0 && <Excused work={work} />}
        </aside>
      </div>
    </div>
  );
}

/** What the unit was excused from, said to itself (rule P3), and where it asks for it. */
function Excused({ work }: { work: OwnWork }) {
  if (work.excused.length === 0 && !work.mayAsk) return null;
  return (
    <div className="lt-unit-excused">
      {work.excused.map((one) => (
        <p key={one.id} className="lt-sm">
          {one.words}.
        </p>
      ))}
      {work.mayAsk && <UiLink href="/mien-hoan/de-nghi">Đề nghị miễn, hoãn</UiLink>}
    </div>
  );
}

/** More than one plan at a time: which one this page is about, and what waits in the others. */
function OtherPlans({ work: { plan, otherPlans } }: { work: OwnWork }) {
  return (
    <section className="lt-unit-plans" aria-label="Các kế hoạch đang thực hiện">
      <p>
        Trang này là của <b>{plan.title}</b>. Đơn vị còn việc trong kế hoạch khác:
      </p>
      <ul>
        {otherPlans.map((other) => (
          <li key={other.id}>
            <UiLink href={`/?ke-hoach=${other.id}`}>{other.title}</UiLink>{' '}
            <span className={other.isOwed ? 'lt-owed' : 'lt-muted'}>{other.words}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Task({ task, mayWrite }: { task: OwnTask; mayWrite: boolean }) {
  if (task.status === 'done') return <TaskRow name={task.name} hint={task.hint} status="Đã xong" done />;
  const badge =
    task.status === 'not-due' ? (
      <StatusBadge status="not-due" words="Chưa đến hạn" />
    ) : (
      <StatusBadge status={task.status} count={task.count} />
    );
  return (
    <TaskRow
      name={task.name}
      hint={task.hint}
      href={mayWrite ? (task.href ?? undefined) : undefined}
      status={badge}
    />
  );
}

function stateOf(tile: MonthTile) {
  const begun = tile.status === 'not-due' && tile.count > 0;
  return {
    month: tile.month,
    status: tile.status,
    count: tile.count,
    ...(begun ? { words: `${tile.count} / ${tile.needed}` } : {}),
  };
}
