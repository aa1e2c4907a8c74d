import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { hashPassword } from '../../platform/auth/password-hash.server.ts';
import { readablePassword } from '../../platform/auth/readable-password.server.ts';
import type { Ctx } from '../../platform/context.server.ts';
import { withTransaction } from '../../platform/db/with-transaction.server.ts';
import { defineEvent } from '../../platform/events/define-event.ts';
import { emit } from '../../platform/events/emit.server.ts';
import { slugOf } from '../../platform/text/clean-text.ts';
import { recordSampleChanges } from './record-sample-changes.server.ts';
import { type SamplePerson, samplePeople } from './sample-people.ts';
import { sampleChanges, unitsBefore } from './sample-successions.ts';
import { type SampleUnit, sampleUnits } from './sample-units.ts';

export const sampleLoaded = defineEvent<{ units: number; people: number }>('sample.loaded');
export const samplePasswordFile = 'tai-khoan-mau.txt';

/** Whether nobody has put anything into this house yet. Samples that were taken out do not come back by themselves. */
export async function isEmptyHouse(ctx: Ctx): Promise<boolean> {
  const unit = await ctx.db.selectFrom('units').select('id').limit(1).executeTakeFirst();
  const removal = await ctx.db
    .selectFrom('event_log')
    .select('id')
    .where('name', '=', 'sample.removed')
    .limit(1)
    .executeTakeFirst();
  return unit === undefined && removal === undefined;
}

/**
 * Fills an empty house with 612 sample units and their people, all marked as samples. They share one password, made
 * now and kept in the data folder; it opens nothing but samples.
 * @returns the password
 */
export async function loadSampleUnits(ctx: Ctx): Promise<string> {
  const units = sampleUnits();
  const people = samplePeople(units);
  const password = readablePassword();
  const hash = await hashPassword(password);
  await withTransaction(ctx, async (tx) => {
    const changes = sampleChanges(units);
    const standing = await insertUnits(tx, unitsBefore(units, changes));
    const unitIds = await recordSampleChanges(tx, units, changes, standing);
    await insertPeople(tx, people, unitIds, hash);
    const subject = { type: 'sample', id: 'units', unitId: null };
    await emit(tx, sampleLoaded, subject, { units: units.length, people: people.length });
  });
  await mkdir(ctx.config.dataDir, { recursive: true });
  await writeFile(join(ctx.config.dataDir, samplePasswordFile), `${password}\n`, { mode: 0o600 });
  return password;
}

async function insertUnits(tx: Ctx, units: SampleUnit[]): Promise<Map<string, string>> {
  const ids = new Map(units.map((unit) => [unit.code, randomUUID() as string]));
  await sql`
    insert into units (id, code, is_sample)
    select id, code, true from unnest(${[...ids.values()]}::uuid[], ${[...ids.keys()]}::text[]) as u(id, code)`.execute(
    tx.db,
  );
  await sql`
    insert into unit_versions (unit_id, valid_from, name, short_name, slug, kind, parent_id)
    select unit_id, '2020-01-01', name, short_name, slug, kind, parent_id from unnest(
      ${units.map((unit) => ids.get(unit.code))}::uuid[], ${units.map((unit) => unit.name)}::text[],
      ${units.map((unit) => unit.shortName)}::text[], ${units.map((unit) => slugOf(unit.name))}::text[], ${units.map((unit) => unit.kind)}::text[],
      ${units.map((unit) => (unit.parentCode ? ids.get(unit.parentCode) : null))}::uuid[]
    ) as v(unit_id, name, short_name, slug, kind, parent_id)`.execute(tx.db);
  return ids;
}

export async function insertPeople(
  tx: Ctx,
  people: SamplePerson[],
  unitIds: Map<string, string>,
  passwordHash: string,
): Promise<void> {
  const rows = people.map((person) => ({
    ...person,
    userId: randomUUID() as string,
    postId: randomUUID() as string,
  }));
  const userIds = rows.map((row) => row.userId);
  await sql`
    insert into users (id, name, email, email_verified, username, display_username, is_sample)
    select id, name, username || '@mau.invalid', true, username, username, true
    from unnest(${userIds}::text[], ${rows.map((row) => row.name)}::text[], ${rows.map((row) => row.username)}::text[]) as u(id, name, username)`.execute(
    tx.db,
  );
  await sql`
    insert into accounts (id, account_id, provider_id, user_id, password)
    select 'mau-' || id, id, 'credential', id, ${passwordHash} from unnest(${userIds}::text[]) as u(id)`.execute(
    tx.db,
  );
  await sql`
    insert into posts (id, unit_id, role, title)
    select * from unnest(${rows.map((row) => row.postId)}::uuid[], ${rows.map((row) => unitIds.get(row.unitCode))}::uuid[],
      ${rows.map((row) => row.role)}::text[], ${rows.map((row) => row.title)}::text[])`.execute(tx.db);
  await sql`
    insert into post_holdings (post_id, user_id, held_from)
    select h.post_id, h.user_id, (select min(valid_from) from unit_versions v where v.unit_id = p.unit_id)
    from unnest(${rows.map((row) => row.postId)}::uuid[], ${userIds}::text[]) as h(post_id, user_id)
    join posts p on p.id = h.post_id`.execute(tx.db);
}
