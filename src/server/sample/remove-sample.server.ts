import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import type { Ctx } from '../../platform/context.server.ts';
import { withTransaction } from '../../platform/db/with-transaction.server.ts';
import { emit } from '../../platform/events/emit.server.ts';
import { samplePasswordFile } from './load-sample.server.ts';
import { sampleRemoved } from './sample-removed.ts';

/**
 * Takes every sample out: units with all that hangs on them, sample plans, accounts, and the sample clock. Real units,
 * plans and accounts stay, a plan with its file also when a sample person uploaded it; so does the event log, which
 * says that this happened.
 */
export async function removeSample(
  ctx: Ctx,
): Promise<{ units: number; people: number; plans: number; files: number }> {
  const { counts, keys } = await withTransaction(ctx, async (tx) => {
    const { rows: files } = await sql<{ storage_key: string }>`
      with sample_units as (select id from units where is_sample),
      sample_files as (
        select f.id from files f where f.unit_id in (select id from sample_units)
        union select file_id from plans where is_sample
        union select c.docx_file_id from consolidated_reports c join plans p on p.id = c.plan_id where p.is_sample
        union select c.pdf_file_id from consolidated_reports c join plans p on p.id = c.plan_id where p.is_sample)
      select storage_key from files f where id in (select id from sample_files)
        and not exists (select from plans p where not p.is_sample and p.file_id = f.id)
        and not exists (
          select from consolidated_reports c join plans p on p.id = c.plan_id
          where not p.is_sample and f.id in (c.docx_file_id, c.pdf_file_id))`.execute(tx.db);
    const plans = await tx.db.deleteFrom('plans').where('is_sample', '=', true).executeTakeFirst();
    await sql`update unit_versions set parent_id = null where parent_id in (select id from units where is_sample)`.execute(
      tx.db,
    );
    await sql`
      delete from unit_successions s where exists (
        select from unit_succession_lines l join units u on u.id in (l.from_unit_id, l.to_unit_id)
        where l.succession_id = s.id and u.is_sample)`.execute(tx.db);
    const units = await tx.db.deleteFrom('units').where('is_sample', '=', true).executeTakeFirst();
    const people = await tx.db.deleteFrom('users').where('is_sample', '=', true).executeTakeFirst();
    const storageKeys = files.map((file) => file.storage_key);
    await sql`delete from files where storage_key = any(${storageKeys}::text[])`.execute(tx.db);
    await tx.db.deleteFrom('settings').where('key', 'in', ['sample-clock', 'sample-year']).execute();
    const removed = {
      units: Number(units.numDeletedRows),
      people: Number(people.numDeletedRows),
      plans: Number(plans.numDeletedRows),
      files: storageKeys.length,
    };
    await emit(tx, sampleRemoved, { type: 'sample', id: 'all', unitId: null }, removed);
    return { counts: removed, keys: storageKeys };
  });
  for (const key of keys) await ctx.files.delete(key).catch(() => undefined);
  await rm(join(ctx.config.dataDir, samplePasswordFile), { force: true });
  return counts;
}
