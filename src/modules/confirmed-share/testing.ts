import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Db } from '../../platform/db/open-database.server.ts';

type Called = 'confirmed' | 'not_confirmed' | 'unreachable' | null;

/** A month whose sample was drawn, each item with what the call said, or null before the call. */
export async function buildCalls(
  db: Db,
  draw: { planId: string; month: string; seed?: string; measureIds: string[]; evidenceIds: string[] },
  outcomes: readonly Called[],
): Promise<void> {
  const id = randomUUID();
  const at = new Date(`${draw.month}-28T08:00:00+07:00`);
  await sql`
    insert into audit_draws (id, plan_id, month, seed, population, list_sha256, drawn_at)
    values (${id}, ${draw.planId}, ${draw.month}, ${draw.seed ?? 'ab'.repeat(32)}, ${draw.evidenceIds}::uuid[], '', ${at})`.execute(
    db,
  );
  for (const [index, outcome] of outcomes.entries())
    await sql`
      insert into audit_items (draw_id, place, evidence_id, measure_ids, outcome, answered_at)
      values (${id}, ${index + 1}, ${draw.evidenceIds[index]!}, ${draw.measureIds}::uuid[], ${outcome},
        ${outcome && at})`.execute(db);
}
