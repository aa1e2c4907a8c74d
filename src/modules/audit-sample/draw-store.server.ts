import { sql } from 'kysely';
import type { YearMonth } from '../../platform/clock/clock.ts';
import type { Db } from '../../platform/db/open-database.server.ts';
import type { Outcome } from './rules.ts';

export interface Draw {
  id: string;
  planId: string;
  month: YearMonth;
  seed: string;
  listSize: number;
  listSha256: string;
  drawnAt: Date;
}

export interface DrawCounts extends Draw {
  size: number;
  confirmed: number;
  notConfirmed: number;
  unreachable: number;
}

/** @returns its id, or null when the month was drawn before */
export async function insertDraw(
  db: Db,
  draw: Omit<Draw, 'id' | 'listSize'> & { population: string[] },
): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    insert into audit_draws (plan_id, month, seed, population, list_sha256, drawn_at)
    values (${draw.planId}, ${draw.month}, ${draw.seed}, ${draw.population}::uuid[], ${draw.listSha256}, ${draw.drawnAt})
    on conflict on constraint audit_draws_plan_id_month_unique do nothing returning id`.execute(db);
  return rows[0]?.id ?? null;
}

export async function insertItems(
  db: Db,
  drawId: string,
  items: readonly { evidenceId: string; measureIds: string[] }[],
): Promise<void> {
  for (const [index, item] of items.entries())
    await sql`
      insert into audit_items (draw_id, place, evidence_id, measure_ids)
      values (${drawId}, ${index + 1}, ${item.evidenceId}, ${item.measureIds}::uuid[])`.execute(db);
}

/** Of a plan, latest month first; one month when named. */
export async function listDraws(db: Db, planId: string, month?: YearMonth): Promise<DrawCounts[]> {
  const { rows } = await sql<DrawCounts>`
    select d.id, d.plan_id as "planId", d.month, d.seed, cardinality(d.population) as "listSize",
      d.list_sha256 as "listSha256", d.drawn_at as "drawnAt", count(i.place)::int as size,
      count(*) filter (where i.outcome = 'confirmed')::int as confirmed,
      count(*) filter (where i.outcome = 'not_confirmed')::int as "notConfirmed",
      count(*) filter (where i.outcome = 'unreachable')::int as unreachable
    from audit_draws d left join audit_items i on i.draw_id = d.id
    where d.plan_id = ${planId} ${month ? sql`and d.month = ${month}` : sql``}
    group by d.id order by d.month desc`.execute(db);
  return rows;
}

export async function readPopulation(db: Db, drawId: string): Promise<string[]> {
  const row = await db
    .selectFrom('audit_draws')
    .where('id', '=', drawId)
    .select(sql<string[]>`population::text[]`.as('population'))
    .executeTakeFirstOrThrow();
  return row.population;
}

/** Only ids, in the order of the draw: public. */
export async function listDrawnIds(db: Db, drawId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('audit_items')
    .where('draw_id', '=', drawId)
    .select('evidence_id as id')
    .orderBy('place')
    .execute();
  return rows.map((row) => row.id);
}

export interface SampleItem {
  drawId: string;
  place: number;
  evidenceId: string;
  outcome: Outcome | null;
  rightUnit: boolean | null;
  rightTime: boolean | null;
  isReal: boolean | null;
  note: string;
  answeredBy: string | null;
  answeredAt: Date | null;
  version: number;
}

/** Of one draw, or one item of it. `forUpdate` holds it for an answer. */
export async function listItems(
  db: Db,
  drawId: string,
  options: { place?: number; forUpdate?: boolean } = {},
): Promise<SampleItem[]> {
  const { rows } = await sql<SampleItem>`
    select i.draw_id as "drawId", i.place, i.evidence_id as "evidenceId", i.outcome, i.right_unit as "rightUnit",
      i.right_time as "rightTime", i.is_real as "isReal", i.note, i.answered_at as "answeredAt", i.version,
      (select name from users u where u.id = i.answered_by) as "answeredBy"
    from audit_items i
    where i.draw_id = ${drawId} ${options.place === undefined ? sql`` : sql`and i.place = ${options.place}`}
    order by i.place ${options.forUpdate ? sql`for update` : sql``}`.execute(db);
  return rows;
}

export async function saveAnswer(
  db: Db,
  item: { drawId: string; place: number },
  answer: {
    outcome: Outcome;
    rightUnit: boolean | null;
    rightTime: boolean | null;
    isReal: boolean | null;
    note: string;
    by: string;
    at: Date;
  },
): Promise<void> {
  await sql`
    update audit_items set outcome = ${answer.outcome}, right_unit = ${answer.rightUnit},
      right_time = ${answer.rightTime}, is_real = ${answer.isReal}, note = ${answer.note}, answered_by = ${answer.by},
      answered_at = ${answer.at}, version = version + 1
    where draw_id = ${item.drawId} and place = ${item.place}`.execute(db);
}
