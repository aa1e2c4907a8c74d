import { sql } from 'kysely';
import type { Db } from '../../../platform/db/open-database.server.ts';
import type { FactKind, FactState, FactView, NewFact } from '../facts.ts';

/** All facts of a plan, kinds by name, in the order of the document. */
export async function listFacts(db: Db, planId: string): Promise<FactView[]> {
  const rows = await db
    .selectFrom('plan_facts')
    .where('plan_id', '=', planId)
    .select([
      'id',
      'kind',
      'position',
      'as_read as asRead',
      'value',
      'origin',
      'from_line as fromLine',
      'to_line as toLine',
      'read_from_line as readFrom',
      'read_to_line as readTo',
      'confidence',
      'status',
      'version',
      'decided_by as decidedBy',
      sql<string | null>`(select u.name from users u where u.id = plan_facts.decided_by)`.as('decidedByName'),
      sql<string | null>`to_char(decided_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`.as(
        'decidedAt',
      ),
      'decision_no as decisionNo',
    ])
    .orderBy('kind')
    .orderBy('position')
    .orderBy('id')
    .execute();
  return rows as unknown as FactView[];
}

/** What stands of some kinds, dropped facts left out. */
export async function listKeptFacts(
  db: Db,
  planId: string,
  kinds: readonly FactKind[],
): Promise<{ kind: string; value: unknown }[]> {
  return db
    .selectFrom('plan_facts')
    .select(['kind', 'value'])
    .where('plan_id', '=', planId)
    .where('status', '<>', 'dropped')
    .where('kind', 'in', kinds)
    .orderBy('position')
    .orderBy('id')
    .execute();
}

/** What the reader found, at the import. */
export async function insertFacts(db: Db, planId: string, facts: readonly NewFact[]): Promise<void> {
  const rows = facts.map((fact) => ({
    plan_id: planId,
    kind: fact.kind,
    position: fact.position,
    as_read: JSON.stringify(fact.value),
    value: JSON.stringify(fact.value),
    from_line: fact.fromLine,
    to_line: fact.toLine,
    read_from_line: fact.fromLine,
    read_to_line: fact.toLine,
    confidence: fact.confidence,
  }));
  for (let start = 0; start < rows.length; start += 500)
    await db
      .insertInto('plan_facts')
      .values(rows.slice(start, start + 500))
      .execute();
}

export interface StoredState {
  id: string;
  state: FactState;
}

// One statement for however many facts a decision touches: a long plan confirms hundreds at once.
const columns = sql.raw(`
  id uuid, kind text, position double precision, "asRead" jsonb, value jsonb, origin text, "fromLine" integer,
  "toLine" integer, "readFrom" integer, "readTo" integer, confidence real, status text, "decidedBy" text,
  "decidedAt" timestamptz, "decisionNo" bigint, version integer`);

function asJson(facts: readonly StoredState[], version?: number): string {
  return JSON.stringify(facts.map(({ id, state }) => ({ ...state, id, version })));
}

export async function updateFacts(db: Db, facts: readonly StoredState[]): Promise<void> {
  if (facts.length === 0) return;
  await sql`
    update plan_facts f set
      position = x.position, value = x.value, from_line = x."fromLine", to_line = x."toLine", status = x.status,
      decided_by = x."decidedBy", decided_at = x."decidedAt", decision_no = x."decisionNo", version = f.version + 1
    from jsonb_to_recordset(${asJson(facts)}::jsonb) as x(${columns}) where f.id = x.id`.execute(db);
}

/** `version` is higher than any the fact had before it was taken out, so that an old page cannot decide about it. */
export async function insertFactStates(
  db: Db,
  planId: string,
  facts: readonly StoredState[],
  version: number,
): Promise<void> {
  if (facts.length === 0) return;
  await sql`
    insert into plan_facts (id, plan_id, kind, position, as_read, value, origin, from_line, to_line, read_from_line,
      read_to_line, confidence, status, decided_by, decided_at, decision_no, version)
    select x.id, ${planId}::uuid, x.kind, x.position, x."asRead", x.value, x.origin, x."fromLine", x."toLine",
      x."readFrom", x."readTo", x.confidence, x.status, x."decidedBy", x."decidedAt", x."decisionNo", x.version
    from jsonb_to_recordset(${asJson(facts, version)}::jsonb) as x(${columns})`.execute(db);
}

export async function deleteFacts(db: Db, planId: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await db.deleteFrom('plan_facts').where('plan_id', '=', planId).where('id', 'in', ids).execute();
}
