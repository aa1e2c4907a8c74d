import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { type LocalDate, lastDayOf, monthOf, type YearMonth } from '../../platform/clock/clock.ts';
import type { Db } from '../../platform/db/open-database.server.ts';
import { buildUnit } from '../units/testing.ts';
import type { EvidenceItem } from './credits/evidence-store.server.ts';
import type { OwedBy } from './owing/who-owes.ts';
import type { MeasureKind, ObligationState, PeriodLength } from './rules.ts';

/** Factories for tests: each makes the parents that are not given. */

const issued = new Date('2023-03-14T08:00:00+07:00');

export interface BuiltPlan {
  id: string;
  year: number;
  countedMonths: YearMonth[];
}

export async function buildPlan(
  db: Db,
  overrides: { year?: number; countedMonths?: YearMonth[]; status?: string; sourceText?: string } = {},
): Promise<BuiltPlan> {
  const id = randomUUID();
  const fileId = randomUUID();
  const year = overrides.year ?? 2023;
  const countedMonths =
    overrides.countedMonths ?? ['04', '05', '06', '07', '08', '09', '10'].map((month) => `${year}-${month}`);
  await db
    .insertInto('files')
    .values({
      id: fileId,
      name: 'ke-hoach-mau.txt',
      media_type: 'text/plain',
      size: 1,
      sha256: id,
      storage_key: `plans/${fileId}`,
      created_at: issued,
    })
    .execute();
  await db
    .insertInto('plans')
    .values({
      id,
      year,
      title: `Tuyên truyền về Chuyển đổi số năm ${year} (mẫu)`,
      status: overrides.status ?? 'released',
      issued_on: '2023-03-14',
      file_id: fileId,
      source_text: overrides.sourceText ?? 'Kế hoạch mẫu\nMỗi tháng đăng tải ít nhất 2 bài viết\nHết.',
      reading: JSON.stringify({}),
      counted_months: countedMonths,
      is_sample: true,
      created_at: issued,
      released_at: issued,
    })
    .execute();
  return { id, year, countedMonths };
}

export async function buildTask(
  db: Db,
  overrides: { planId?: string; no?: number; title?: string; shortTitle?: string; lead?: string[] } = {},
): Promise<{ id: string; planId: string; no: number }> {
  const id = randomUUID();
  const planId = overrides.planId ?? (await buildPlan(db)).id;
  const no = overrides.no ?? 4;
  const title = overrides.title ?? `Nhiệm vụ mẫu ${no}`;
  await db
    .insertInto('tasks')
    .values({
      id,
      plan_id: planId,
      no,
      title,
      short_title: overrides.shortTitle ?? title,
      lead: overrides.lead ?? ['Các đơn vị giáo dục'],
      partners: [],
      notes: [],
      schedule: JSON.stringify({ kind: 'continuous', text: 'Thường xuyên' }),
      from_line: 1,
      to_line: 2,
    })
    .execute();
  return { id, planId, no };
}

export interface BuiltMeasure {
  id: string;
  planId: string;
  taskId: string | null;
}

export async function buildMeasure(
  db: Db,
  overrides: {
    planId?: string;
    taskId?: string | null;
    position?: number;
    kind?: MeasureKind;
    period?: PeriodLength;
    needed?: number;
    what?: string;
    denominator?: string | null;
    counts?: string[];
    owedBy?: Partial<OwedBy>;
    dueOn?: LocalDate | null;
    line?: number;
  } = {},
): Promise<BuiltMeasure> {
  const id = randomUUID();
  const planId = overrides.planId ?? (await buildPlan(db)).id;
  const taskId = overrides.taskId ?? null;
  const owedBy: OwedBy = {
    kinds: ['lower_secondary_school'],
    unitIds: [],
    exceptUnitIds: [],
    ...overrides.owedBy,
  };
  const { rows } = await sql<{ next: number }>`
    select coalesce(max(position), 0) + 1 as next from measures where plan_id = ${planId}`.execute(db);
  await db
    .insertInto('measures')
    .values({
      id,
      plan_id: planId,
      task_id: taskId,
      position: overrides.position ?? rows[0]!.next,
      kind: overrides.kind ?? 'quota',
      period: overrides.period ?? 'month',
      needed: overrides.needed ?? 2,
      what: overrides.what ?? 'Ít nhất 2 bài viết/bản tin mỗi tháng',
      denominator: overrides.denominator ?? null,
      counts: overrides.counts ?? ['article'],
      owed_by: JSON.stringify(owedBy),
      due_on: overrides.dueOn ?? null,
      from_line: overrides.line ?? 2,
      to_line: overrides.line ?? 2,
    })
    .execute();
  return { id, planId, taskId };
}

export interface BuiltObligation {
  id: string;
  planId: string;
  measureId: string;
  unitId: string;
}

export async function buildObligation(
  db: Db,
  overrides: {
    planId?: string;
    measureId?: string;
    unitId?: string;
    month?: YearMonth;
    periodStart?: LocalDate;
    periodEnd?: LocalDate;
    dueOn?: LocalDate;
    needed?: number;
    done?: number;
    late?: number;
    state?: ObligationState;
  } = {},
): Promise<BuiltObligation> {
  const id = randomUUID();
  const measure = overrides.measureId ? null : await buildMeasure(db, { planId: overrides.planId });
  const measureId = overrides.measureId ?? measure!.id;
  const planId =
    overrides.planId ??
    measure?.planId ??
    (await db.selectFrom('measures').select('plan_id').where('id', '=', measureId).executeTakeFirstOrThrow())
      .plan_id;
  const unitId = overrides.unitId ?? (await buildUnit(db)).id;
  const periodStart = overrides.periodStart ?? `${overrides.month ?? '2023-09'}-01`;
  const periodEnd = overrides.periodEnd ?? lastDayOf(monthOf(periodStart));
  const state = overrides.state ?? 'owed';
  await db
    .insertInto('obligations')
    .values({
      id,
      plan_id: planId,
      measure_id: measureId,
      unit_id: unitId,
      period_start: periodStart,
      period_end: periodEnd,
      due_on: overrides.dueOn ?? periodEnd,
      needed: overrides.needed ?? 2,
      done: overrides.done ?? 0,
      late: overrides.late ?? 0,
      state,
      state_reason: state === 'owed' ? null : 'Lý do mẫu',
    })
    .execute();
  return { id, planId, measureId, unitId };
}

/** A piece of evidence as a slice would say it; not stored. */
export function evidenceItem(unitId: string, overrides: Partial<EvidenceItem> = {}): EvidenceItem {
  const happenedOn = overrides.happenedOn ?? '2023-09-12';
  const at = new Date(`${happenedOn}T08:00:00+07:00`);
  return {
    kind: 'article',
    sourceType: 'article',
    sourceId: randomUUID(),
    unitId,
    title: 'Năm bước tạo mật khẩu mạnh',
    url: '/c/mau/nam-buoc',
    happenedOn,
    publishedAt: at,
    receivedAt: at,
    rung: 2,
    originality: 'own',
    ...overrides,
  };
}

/** Evidence that is stored but counted toward nothing, as from before a release. */
export async function buildEvidence(
  db: Db,
  overrides: Partial<EvidenceItem> & { withdrawnAt?: Date; withdrawnReason?: string } = {},
): Promise<EvidenceItem & { id: string }> {
  const id = randomUUID();
  const { withdrawnAt, withdrawnReason, ...rest } = overrides;
  const item = evidenceItem(rest.unitId ?? (await buildUnit(db)).id, rest);
  await db
    .insertInto('evidence')
    .values({
      id,
      kind: item.kind,
      source_type: item.sourceType,
      source_id: item.sourceId,
      unit_id: item.unitId,
      title: item.title,
      url: item.url,
      happened_on: item.happenedOn,
      published_at: item.publishedAt,
      received_at: item.receivedAt,
      rung: item.rung,
      originality: item.originality,
      withdrawn_at: withdrawnAt ?? null,
      withdrawn_reason: withdrawnReason ?? null,
    })
    .execute();
  return { ...item, id };
}
