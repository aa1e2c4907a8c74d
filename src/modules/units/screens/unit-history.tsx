import { dateWords } from '../../../platform/clock/words.ts';
import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { Cell, DataTable } from '../../../ui/data-table.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { TimelineItem, TimelineList } from '../../../ui/timeline-list.tsx';
import { stretchWords } from '../history/unit-history.ts';
import { unitKindLabels } from '../labels.ts';
import { AbsentNote } from '../parts/absent-note.tsx';
import { OtherUnits } from '../parts/other-units.tsx';
import { listUnitVersions } from '../unit-history-store.server.ts';
import { readUnitHistory, readUnitPage, type ShownEntry } from '../unit-page.server.ts';
import type { Route } from './+types/unit-history';

export const loader = withCtx(async (ctx, { request, params }: Route.LoaderArgs) => {
  const page = await readUnitPage(ctx, params.unitId, new URL(request.url).searchParams);
  return {
    ...page,
    entries: await readUnitHistory(ctx, params.unitId),
    versions: await listUnitVersions(ctx.db, params.unitId),
  };
});

export default function UnitHistory({ loaderData }: Route.ComponentProps) {
  const { unit, entries, versions, today } = loaderData;
  return (
    <div className="lt-middle lt-stack-lg">
      <PageHead
        question={`${unit.name} từ đâu, thành gì?`}
        title={`Lịch sử ${unit.name}`}
        back={{ href: `/don-vi/${unit.id}`, label: unit.name }}
        answer={<Answer entries={entries} today={today} />}
      />
      <AbsentNote page={loaderData} />
      <Panel title="Các mốc">
        <TimelineList label={`Lịch sử ${unit.name}`}>
          {entries.map((entry) => (
            <TimelineItem
              key={`${entry.on}${entry.words}`}
              when={dateWords(entry.on)}
              now={entry === entries[0]}
              note={entry.basis ?? undefined}
            >
              {entry.words} <OtherUnits units={entry.links} />
              {entry.links.length > 0 && '.'}
              {entry.on > today && <span className="lt-muted"> (chưa đến ngày)</span>}
            </TimelineItem>
          ))}
        </TimelineList>
      </Panel>
      <Panel title="Tên, loại và nơi trực thuộc theo thời gian" flush>
        <DataTable
          caption="Tên, loại và nơi trực thuộc theo thời gian"
          columns={[
            { head: 'Tên' },
            { head: 'Loại đơn vị', width: '180px' },
            { head: 'Trực thuộc', width: '260px' },
            { head: 'Áp dụng', width: '240px' },
          ]}
        >
          {versions.map((version) => (
            <tr key={version.validFrom}>
              <Cell main>
                <a href={`/don-vi/${unit.id}?ngay=${version.validFrom}`}>{version.name}</a>
              </Cell>
              <Cell label="Loại">{unitKindLabels[version.kind]}</Cell>
              <Cell label="Trực thuộc">{version.parentName ?? <span className="lt-muted">Không</span>}</Cell>
              <Cell label="Áp dụng">{stretchWords(version.validFrom, version.validTo)}</Cell>
            </tr>
          ))}
        </DataTable>
      </Panel>
    </div>
  );
}

function Answer({ entries, today }: { entries: readonly ShownEntry[]; today: string }) {
  const past = entries.filter((entry) => entry.on <= today);
  const changes = Math.max(0, past.length - 1);
  const first = entries.at(-1);
  if (!first) return null;
  return (
    <>
      Có từ ngày <b>{dateWords(first.on)}</b>;{' '}
      {changes === 0 ? 'từ đó chưa có thay đổi nào.' : `từ đó có ${changes} thay đổi.`}
    </>
  );
}
