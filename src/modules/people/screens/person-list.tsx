import { NativeSelect, TextInput } from '@mantine/core';
import { IconPrinter, IconUserPlus } from '@tabler/icons-react';
import { Form } from 'react-router';
import { mayDo, roleMay } from '../../../platform/auth/policy.ts';
import { localDate } from '../../../platform/clock/clock.ts';
import { numberWords } from '../../../platform/clock/words.ts';
import { commonErrors } from '../../../platform/errors/common-errors.ts';
import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { ButtonLink, SubmitButton } from '../../../ui/button-link.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { FilterBar } from '../../../ui/filter-bar.tsx';
import { Note } from '../../../ui/note.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Pager } from '../../../ui/pager.tsx';
import { UiLink } from '../../../ui/ui-link.tsx';
import { findUnit } from '../../units/index.server.ts';
import { roleLabels } from '../../units/index.ts';
import { stateLabels } from '../labels.ts';
import { PersonTable } from '../parts/person-table.tsx';
import { countStates, listPeople } from '../person-store.server.ts';
import { peoplePolicy } from '../policy.ts';
import { listRecoveries } from '../recovery/decide-recovery.server.ts';
import { mayGive } from '../rules.ts';
import { type PeopleQuery, peopleQuerySchema } from '../schema.ts';
import type { Route } from './+types/person-list';
import '../parts/people.css';

const size = 50;

export const loader = withCtx(async (ctx, { request }: Route.LoaderArgs) => {
  const actor = ctx.actor!;
  const query = peopleQuerySchema.parse(Object.fromEntries(new URL(request.url).searchParams));
  const on = localDate(ctx.clock.now());
  const unitId = query['don-vi'] ?? (actor.role === 'unit_head' ? actor.unitId : undefined);
  if (unitId && !mayDo(peoplePolicy['people.list'], actor, unitId)) throw commonErrors.notFound();
  const within = { scope: actor.scope, on, ...(unitId ? { unitId } : {}) };
  const filter = {
    ...within,
    ...(query['vai-tro'] ? { role: query['vai-tro'] } : {}),
    ...(query['tinh-trang'] ? { state: query['tinh-trang'] } : {}),
    ...(query.tim ? { text: query.tim } : {}),
  };
  const { lines, total } = await listPeople(ctx.db, filter, { page: query.trang, size });
  return {
    query,
    total,
    unit: unitId ? await findUnit(ctx.db, unitId, on) : null,
    ownUnitOnly: actor.role === 'unit_head',
    states: await countStates(ctx.db, within),
    lines: lines.map((line) => ({
      ...line,
      mayInvite: line.state !== 'in' && line.userId !== actor.userId && mayGive(actor, line),
    })),
    recoveries: (await listRecoveries(ctx)).length,
    mayImport: roleMay(peoplePolicy['people.import'], actor),
  };
});

type Data = Route.ComponentProps['loaderData'];

export default function PersonList({ loaderData }: Route.ComponentProps) {
  const { query, lines, total, recoveries, mayImport, unit } = loaderData;
  const invitable = lines.filter((line) => line.mayInvite).length;
  return (
    <div className="lt-stack-lg">
      <PageHead
        question={unit ? `Ai đã vào được ở ${unit.name}?` : 'Ai đã vào được?'}
        title="Nhân sự"
        answer={<Answer states={loaderData.states} />}
        actions={
          <>
            {mayImport && <ButtonLink href="/nhan-su/nhap">Nhập từ .xlsx</ButtonLink>}
            <ButtonLink
              href={`/nhan-su/moi${unit ? `?don-vi=${unit.id}` : ''}`}
              look="primary"
              icon={IconUserPlus}
            >
              Thêm một người
            </ButtonLink>
          </>
        }
      />
      {recoveries > 0 && (
        <Note tone="warning" title={`${numberWords(recoveries)} yêu cầu khôi phục tài khoản đang chờ.`}>
          <UiLink href="/nhan-su/khoi-phuc">Xem các yêu cầu</UiLink>
        </Note>
      )}
      <Filters query={query} data={loaderData} />
      {total === 0 ? (
        <EmptyState hint="Bỏ bớt điều kiện lọc, hoặc thêm người.">Không có ai như vậy.</EmptyState>
      ) : (
        <Form method="post" action="/nhan-su/phieu" reloadDocument className="lt-stack">
          <PersonTable lines={lines} />
          {invitable > 0 && (
            <div>
              <SubmitButton icon={IconPrinter} look="secondary" busyWords="Đang lập phiếu…">
                In phiếu mời cho người được đánh dấu
              </SubmitButton>
            </div>
          )}
        </Form>
      )}
      <Pager
        page={query.trang}
        pages={Math.ceil(total / size)}
        hrefOf={(page) => hrefOf(query, page)}
        words={`${numberWords(total)} chức danh có người giữ`}
      />
    </div>
  );
}

function hrefOf(query: PeopleQuery, page: number): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...query, trang: page }))
    if (value !== undefined && !(name === 'trang' && value === 1)) params.set(name, String(value));
  return `/nhan-su${params.size > 0 ? `?${params}` : ''}`;
}

function Answer({ states }: { states: Data['states'] }) {
  const total = Object.values(states).reduce((sum, n) => sum + n, 0);
  const waiting = (['none', 'invited', 'over'] as const)
    .filter((state) => states[state] > 0)
    .map((state) => `${numberWords(states[state])} ${stateLabels[state].toLocaleLowerCase('vi')}`);
  return (
    <>
      <b>
        {numberWords(states.in)} trong {numberWords(total)} người
      </b>{' '}
      đã đặt mật khẩu và vào được{waiting.length > 0 ? `; ${waiting.join(', ')}` : ''}.
    </>
  );
}

function Filters({ query, data }: { query: PeopleQuery; data: Data }) {
  return (
    <FilterBar>
      {query['don-vi'] && <input type="hidden" name="don-vi" value={query['don-vi']} />}
      <TextInput name="tim" label="Tìm" placeholder="Họ tên, mã, điện thoại" defaultValue={query.tim ?? ''} />
      <NativeSelect
        name="vai-tro"
        label="Vai trò"
        defaultValue={query['vai-tro'] ?? ''}
        data={[
          { value: '', label: 'Mọi vai trò' },
          ...Object.entries(roleLabels).map(([value, label]) => ({ value, label })),
        ]}
      />
      <NativeSelect
        name="tinh-trang"
        label="Tình trạng"
        defaultValue={query['tinh-trang'] ?? ''}
        data={[
          { value: '', label: 'Mọi tình trạng' },
          ...Object.entries(stateLabels).map(([value, label]) => ({ value, label })),
        ]}
      />
      {query['don-vi'] && !data.ownUnitOnly && <UiLink href="/nhan-su">Mọi đơn vị</UiLink>}
    </FilterBar>
  );
}
