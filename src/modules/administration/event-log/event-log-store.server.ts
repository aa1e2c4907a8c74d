import { sql } from 'kysely';
import { addDays, instantOf, type LocalDate } from '../../../platform/clock/clock.ts';
import type { Db } from '../../../platform/db/open-database.server.ts';

export interface EventFilter {
  /** Part of a unit's name or its code, with or without marks. */
  unit?: string;
  /** Part of a person's name, or the sign-in name. */
  person?: string;
  name?: string;
  day?: LocalDate;
}

/** Keyset: the events before (older than) or after (newer than) one, by id. */
export interface EventPosition {
  before?: number;
  after?: number;
}

export interface EventRow {
  id: number;
  at: Date;
  name: string;
  payload: unknown;
  subjectType: string;
  subjectId: string;
  person: string | null;
  unitId: string | null;
  unit: string | null;
}

/**
 * Newest first, at most `size`. All units: for the system administrator only.
 * @returns also whether there is more in the direction that was walked
 */
export async function listEvents(
  db: Db,
  filter: EventFilter,
  position: EventPosition,
  size: number,
): Promise<{ rows: EventRow[]; more: boolean }> {
  const up = position.after !== undefined;
  const conditions = conditionsOf(filter, position);
  const where = conditions.length > 0 ? sql`where ${sql.join(conditions, sql` and `)}` : sql``;
  const { rows } = await sql<EventRow>`
    with page as (
      select e.* from event_log e ${where} order by e.id ${up ? sql`asc` : sql`desc`} limit ${size + 1})
    select page.id, page.at, page.name, page.payload, page.subject_type as "subjectType",
      page.subject_id as "subjectId", person.name as person, page.unit_id as "unitId", unit.name as unit
    from page
    left join users person on person.id = page.actor_user_id
    left join lateral (
      select v.name from unit_versions v where v.unit_id = page.unit_id order by v.valid_from desc limit 1) unit on true
    order by page.id ${up ? sql`asc` : sql`desc`}`.execute(db);
  const shown = rows.slice(0, size);
  return { rows: up ? shown.reverse() : shown, more: rows.length > size };
}

function conditionsOf({ unit, person, name, day }: EventFilter, { before, after }: EventPosition) {
  return [
    before === undefined ? null : sql`e.id < ${before}`,
    after === undefined ? null : sql`e.id > ${after}`,
    name === undefined ? null : sql`e.name = ${name}`,
    day === undefined ? null : sql`e.at >= ${instantOf(day)} and e.at < ${instantOf(addDays(day, 1))}`,
    unit === undefined ? null : sql`e.unit_id = any(array(${unitsNamed(unit)}))`,
    person === undefined ? null : byPerson(person),
  ].filter((condition) => condition !== null);
}

/** As an array, so that it is made once: a join here was ten times slower. */
function unitsNamed(text: string) {
  return sql`
    select u.id from units u join unit_versions v on v.unit_id = u.id
    where lower(u.code) = lower(${text}) or strpos(v.sort_key, vn_unaccent(${text})) > 0`;
}

/** What the person did, and what was done to the person's account. */
function byPerson(text: string) {
  const people = sql`
    select p.id from users p
    where p.username = lower(${text}) or strpos(vn_unaccent(p.name), vn_unaccent(${text})) > 0`;
  return sql`(e.actor_user_id in (${people}) or e.subject_type = 'user' and e.subject_id in (${people}))`;
}

export interface StoredProof {
  at: Date;
  /** Real time, whatever day the house stands on. */
  recordedAt: Date;
  person: string | null;
  payload: { events: number; head: string; broken: { no: number; reason: string } | null };
}

/** The last time somebody had the log proved. */
export async function findLastProof(db: Db): Promise<StoredProof | null> {
  const row = await db
    .selectFrom('event_log as e')
    .leftJoin('users as u', 'u.id', 'e.actor_user_id')
    .where('e.name', '=', 'audit.proved')
    .orderBy('e.id', 'desc')
    .limit(1)
    .select(['e.at', 'e.recorded_at as recordedAt', 'u.name as person', 'e.payload'])
    .executeTakeFirst();
  return row ? { ...row, payload: row.payload as unknown as StoredProof['payload'] } : null;
}
