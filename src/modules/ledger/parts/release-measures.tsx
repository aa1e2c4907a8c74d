import { addDays } from '../../../platform/clock/clock.ts';
import { beforeWords, numberWords } from '../../../platform/clock/words.ts';
import { Cell, DataTable } from '../../../ui/data-table.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { UiLink } from '../../../ui/ui-link.tsx';
import { evidenceKindLabels, lineWords } from '../../plans/index.ts';
import { type UnitKind, unitKindLabels } from '../../units/index.ts';
import type { loadReleasePage } from '../release/release-page.server.ts';

export type ReleaseDraft = NonNullable<Awaited<ReturnType<typeof loadReleasePage>>['draft']>;
type Measure = ReleaseDraft['measures'][number];

const columns = [
  { head: 'Nhiệm vụ, chỉ tiêu' },
  { head: 'Ai làm', width: '30%' },
  { head: 'Đơn vị', width: '90px', numeric: true },
  { head: 'Nghĩa vụ', width: '100px', numeric: true },
];

function nameOf(measure: Measure): string {
  if (measure.kind === 'report') return `Báo cáo: ${measure.what}`;
  return measure.taskNo === null ? measure.what : `Nhiệm vụ ${measure.taskNo}: ${measure.what}`;
}

const everyWords = { month: 'tháng', quarter: 'quý', 'half-year': 'sáu tháng' } as const;

function dueDayWords({ day, month, every }: NonNullable<Measure['dueRule']>): string {
  const of = every === 'month' ? 'tháng' : 'tháng cuối kỳ';
  const where = month === 'next' ? 'tháng sau kỳ' : of;
  return day === null ? `hạn hết ${where}` : `hạn hết ngày ${day} ${where}`;
}

function countWords(counts: readonly string[]): string {
  // Everything that can come in counts: the list would say less than the word.
  if (counts.length >= 9) return 'mọi loại minh chứng';
  return counts.map((kind) => evidenceKindLabels[kind] ?? kind).join(', ');
}

function dueWords({ dueOn, dueRule, period }: Measure): string {
  if (dueRule) return `Mỗi ${everyWords[dueRule.every]} một lần, ${dueDayWords(dueRule)}.`;
  if (period !== 'plan') return 'Mỗi tuần một lần.';
  if (!dueOn) return 'Văn bản không ghi hạn.';
  const before = beforeWords(dueOn, addDays(dueOn, 1));
  return `${before[0]!.toUpperCase()}${before.slice(1)}.`;
}

function ByKind({ measure }: { measure: Measure }) {
  if (measure.byKind.length < 2) return null;
  return (
    <details className="lt-release-kinds">
      <summary>Theo loại đơn vị</summary>
      <ul>
        {measure.byKind.map((row) => (
          <li key={row.unitKind}>
            {unitKindLabels[row.unitKind as UnitKind]}: {numberWords(row.units)} đơn vị,{' '}
            {numberWords(row.obligations)} nghĩa vụ
          </li>
        ))}
      </ul>
    </details>
  );
}

function MeasureRow({ measure, planId }: { measure: Measure; planId: string }) {
  return (
    <tr id={measure.key}>
      <Cell main>
        <span>{nameOf(measure)}</span>
        <span className="lt-release-hint">
          {measure.denominator && <b>Mẫu số theo {measure.denominator}. </b>}
          {measure.kind === 'report' ? dueWords(measure) : `Được tính: ${countWords(measure.counts)}.`}{' '}
          <UiLink href={`/ke-hoach/${planId}?xem=van-ban#dong-${measure.fromLine}`}>
            {lineWords(measure.fromLine, measure.toLine)}
          </UiLink>
        </span>
      </Cell>
      <Cell label="Ai làm">
        {measure.unresolved.length > 0 ? (
          <span className="lt-owed">Chưa rõ ai làm: {measure.unresolved.join(', ')}</span>
        ) : (
          measure.owners
        )}
        {measure.isDecided && <span className="lt-release-hint">Theo quyết định, khác lời văn.</span>}
        <ByKind measure={measure} />
        <UiLink
          className="lt-release-edit"
          href={`/ke-hoach/${planId}/phat-hanh/ai-lam/${encodeURIComponent(measure.key)}`}
          aria-label={`Sửa ai làm: ${nameOf(measure)}`}
        >
          Sửa ai làm
        </UiLink>
      </Cell>
      <Cell label="Đơn vị" numeric>
        {numberWords(measure.units)}
      </Cell>
      <Cell label="Nghĩa vụ" numeric>
        {numberWords(measure.obligations)}
      </Cell>
    </tr>
  );
}

/** What each task asks of whom, counted live; every row leads to its clause. */
export function ReleaseMeasures({ draft, planId }: { draft: ReleaseDraft; planId: string }) {
  return (
    <DataTable caption="Chỉ tiêu, đơn vị thực hiện và số nghĩa vụ" columns={columns}>
      {draft.measures.map((measure) => (
        <MeasureRow key={measure.key} measure={measure} planId={planId} />
      ))}
      <tr className="lt-release-total">
        <Cell main>Tất cả</Cell>
        <Cell label="Ai làm">{''}</Cell>
        <Cell label="Đơn vị" numeric>
          {numberWords(draft.units)}
        </Cell>
        <Cell label="Nghĩa vụ" numeric>
          {numberWords(draft.total)}
        </Cell>
      </tr>
    </DataTable>
  );
}

/** Upper bounds are said, not counted: nobody owes them. */
export function ReleaseLimits({ draft, planId }: { draft: ReleaseDraft; planId: string }) {
  if (draft.limits.length === 0) return null;
  return (
    <Panel title="Mức không được vượt, không đếm thành nghĩa vụ">
      <ul>
        {draft.limits.map((limit) => (
          <li key={`${limit.fromLine}${limit.what}`}>
            {limit.what}{' '}
            <UiLink href={`/ke-hoach/${planId}?xem=van-ban#dong-${limit.fromLine}`}>
              {lineWords(limit.fromLine, limit.toLine)}
            </UiLink>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
