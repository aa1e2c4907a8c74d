import { sql } from 'kysely';
import type { Db } from '../../../platform/db/open-database.server.ts';
import type { OwedBy } from '../measures/measure-types.ts';
import type { OwnerRule } from './owner-rules.ts';

export async function listOwnerRules(db: Db, planId: string): Promise<OwnerRule[]> {
  return db
    .selectFrom('plan_owner_rules')
    .where('plan_id', '=', planId)
    .select(['measure_key as measureKey', 'proposal', sql<OwedBy>`owed_by`.as('owedBy')])
    .execute();
}

export async function saveOwnerRule(
  db: Db,
  planId: string,
  rule: OwnerRule & { by: string; at: Date },
): Promise<void> {
  const values = {
    proposal: rule.proposal,
    owed_by: JSON.stringify(rule.owedBy),
    decided_by: rule.by,
    decided_at: rule.at,
  };
  await db
    .insertInto('plan_owner_rules')
    .values({ plan_id: planId, measure_key: rule.measureKey, ...values })
    .onConflict((conflict) => conflict.constraint('plan_owner_rules_pkey').doUpdateSet(values))
    .execute();
}

export async function deleteOwnerRule(db: Db, planId: string, measureKey: string): Promise<void> {
  await db
    .deleteFrom('plan_owner_rules')
    .where('plan_id', '=', planId)
    .where('measure_key', '=', measureKey)
    .execute();
}
