import { NativeSelect } from '@mantine/core';
import { IconFlag } from '@tabler/icons-react';
import { longDateWords } from '../../../platform/clock/words.ts';
import { BarChart } from '../../../ui/bar-chart.tsx';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { FilterBar, SegmentedLinks } from '../../../ui/filter-bar.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { PlaceSelect } from '../../../ui/place-select.tsx';
import { UiLink } from '../../../ui/ui-link.tsx';
import { deskHref, deskListWords } from '../home/desk-address.ts';
import { listQuestions } from '../home/list-sentence.ts';
import type { DeskView } from '../home/read-desk.server.ts';
import { DeadlinePanel } from './deadline-panel.tsx';
import './desk-home.css';
import { GapList } from './gap-list.tsx';
import { Sentence } from './sentence.tsx';
import { WaitingPanel } from './waiting-panel.tsx';

/** The first page of those who look after many units. */
export function DeskHome({ desk }: { desk: DeskView }) {
  const { address, counts, deadlines } = desk;
  return (
    <div className="lt-two">
      <div>
        <PageHead
          question={listQuestions[address.list]}
          answer={<Sentence parts={desk.answer} />}
          size="home"
        />
        {desk.confirmed && (
          <p className="lt-desk-confirmed">
            <UiLink href="/kiem-tra-mau">Gọi kiểm tra ngẫu nhiên</UiLink>: {desk.confirmed}
          </p>
        )}
        {deadlines.reportDaysLeft !== null && deadlines.reportDaysLeft >= 0 && <PhoneDeadline desk={desk} />}
        {desk.waiting.length > 0 && (
          <div className="lt-only-phone lt-desk-waiting">
            <WaitingPanel waiting={desk.waiting} />
          </div>
        )}
        <div className="lt-desk-bar">
          <ListChoice desk={desk} />
          <FilterBar>
            <Filters desk={desk} />
          </FilterBar>
        </div>
        {counts[address.list] > 0 ? (
          <GapList groups={desk.groups} address={address} stripMonths={desk.stripMonths} />
        ) : (
          <NothingHere desk={desk} />
        )}
      </div>
      <aside>
        <DeadlinePanel deadlines={deadlines} />
        <div className="lt-only-desk">
          <WaitingPanel waiting={desk.waiting} />
        </div>
        {desk.trend.length > 1 && (
          <Panel>
            <BarChart
              title="Số đơn vị còn nợ cuối mỗi tháng"
              bars={desk.trend}
              heads={{ label: 'Cuối tháng', value: 'Đơn vị còn nợ' }}
              last="owed"
              note={trendNote(desk.trend)}
            />
          </Panel>
        )}
      </aside>
    </div>
  );
}

function ListChoice({ desk: { address, counts } }: { desk: DeskView }) {
  const item = (list: 'owing' | 'silent' | 'exempt', label: string) => ({
    href: deskHref(address, { list, open: [] }),
    label,
    count: counts[list],
    current: address.list === list,
  });
  return (
    <SegmentedLinks
      label="Danh sách"
      items={[item('owing', 'Còn nợ'), item('silent', 'Im lặng'), item('exempt', 'Được miễn')]}
    />
  );
}

function Filters({ desk: { address, tasks, districts } }: { desk: DeskView }) {
  const word = deskListWords[address.list];
  return (
    <>
      {address.plan && <input type="hidden" name="ke-hoach" value={address.plan} />}
      {word && <input type="hidden" name="xem" value={word} />}
      <NativeSelect
        name="nhiem-vu"
        aria-label="Nhiệm vụ"
        defaultValue={address.task ?? ''}
        key={`t${address.task}`}
      >
        <option value="">Mọi nhiệm vụ</option>
        {tasks.map((task) => (
          <option key={task.no} value={task.no}>
            {task.no}. {task.name}
          </option>
        ))}
      </NativeSelect>
      <PlaceSelect places={districts} value={address.district} />
    </>
  );
}

function PhoneDeadline({ desk: { deadlines } }: { desk: DeskView }) {
  return (
    <p className="lt-only-phone lt-desk-deadline">
      <IconFlag size={22} stroke={1.8} aria-hidden />
      <span>
        <b>Còn {deadlines.reportDaysLeft} ngày</b> đến hạn các đơn vị gửi báo cáo (hết{' '}
        {longDateWords(deadlines.reportDueOn!)})
      </span>
    </p>
  );
}

const nothingWords = {
  owing: 'Không đơn vị nào còn nợ',
  silent: 'Không đơn vị nào im lặng từ hai tháng trở lên',
  exempt: 'Chưa miễn cho đơn vị nào',
} as const;

function NothingHere({ desk: { address, upTo } }: { desk: DeskView }) {
  const isFiltered = address.task !== null || address.district !== null;
  const when = address.list === 'owing' && upTo ? ` ${upTo}` : '';
  return (
    <EmptyState
      hint={isFiltered ? 'Danh sách đang lọc theo nhiệm vụ hoặc huyện.' : undefined}
      action={
        isFiltered ? (
          <ButtonLink href={deskHref(address, { task: null, district: null })}>
            Xem mọi nhiệm vụ, mọi nơi
          </ButtonLink>
        ) : (
          <ButtonLink href="/tien-do">Mở bảng tiến độ</ButtonLink>
        )
      }
    >
      {nothingWords[address.list]}
      {when}.
    </EmptyState>
  );
}

/** "Giảm 31 so với cuối tháng 8." */
function trendNote(trend: DeskView['trend']): string | null {
  const [before, now] = trend.slice(-2);
  if (!before || !now) return null;
  const change = now.value - before.value;
  const since = `cuối tháng\u00a0${before.label.slice(1)}`;
  if (change === 0) return `Bằng ${since}.`;
  return `${change < 0 ? 'Giảm' : 'Tăng'} ${Math.abs(change)} so với ${since}.`;
}
