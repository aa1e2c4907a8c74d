import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { expect, inject, test } from 'vitest';
import { migrationNames } from '../../scripts/freeze-migrations.ts';
import { createEmptyDatabase } from '../../src/platform/db/embedded-postgres.server.ts';
import { migrate } from '../../src/platform/db/migrate.server.ts';
import { type Db, openDatabase } from '../../src/platform/db/open-database.server.ts';
import { rowsAfter } from './rows.ts';

const id = (no: number) => `00000000-0000-4000-8000-0000000000${no}`;
const at = "'2023-10-16T02:00:00Z'";

/** A quarterly duty, and for one of two units a yearly one as well; one report handed in by each, on 20 June. */
async function twoUnits(db: Db): Promise<void> {
  const names = (await migrationNames()).filter((name) => name < '2026-11-24-22');
  for (const name of names) {
    await migrate(db, name);
    for (const statement of rowsAfter[name] ?? []) await sql.raw(statement).execute(db);
  }
  const planId = '00000000-0000-4000-8000-000000000006';
  await sql
    .raw(`
    delete from reports;
    insert into units (id, code) values ('${id(71)}', 'mau-a'), ('${id(72)}', 'mau-b');
    insert into measures (id, plan_id, position, kind, period, what, counts, owed_by, due_rule, from_line, to_line) values
      ('${id(73)}', '${planId}', 5, 'report', 'quarter', 'Báo cáo quý', '{report}', '{}',
        '{"every": "quarter", "day": 5, "month": "next"}', 1, 1),
      ('${id(74)}', '${planId}', 6, 'report', 'plan', 'Báo cáo năm', '{report}', '{}', null, 1, 1);
    insert into obligations (plan_id, measure_id, unit_id, period_start, period_end, due_on, needed, done) values
      ('${planId}', '${id(73)}', '${id(71)}', '2023-04-01', '2023-08-01', '2023-07-05', 1, 1),
      ('${planId}', '${id(73)}', '${id(72)}', '2023-04-01', '2023-08-01', '2023-07-05', 1, 1),
      ('${planId}', '${id(74)}', '${id(72)}', '2023-04-01', '2023-12-31', '2023-11-19', 1, 1);
    insert into reports (id, plan_id, unit_id, created_at, updated_at) values
      ('${id(75)}', '${planId}', '${id(71)}', ${at}, ${at}), ('${id(76)}', '${planId}', '${id(72)}', ${at}, ${at});
    insert into evidence (id, kind, source_type, source_id, unit_id, title, happened_on, received_at, rung) values
      ('${id(77)}', 'report', 'report', '${id(75)}', '${id(71)}', 'A', '2023-06-20', ${at}, 2),
      ('${id(78)}', 'report', 'report', '${id(76)}', '${id(72)}', 'B', '2023-06-20', ${at}, 2);
    insert into credits (obligation_id, evidence_id, is_late, credited_at)
      select o.id, e.id, false, ${at} from obligations o join evidence e on e.unit_id = o.unit_id
      where o.unit_id in ('${id(71)}', '${id(72)}')`)
    .execute(db);
}

test('báo cáo đã gửi trước đây là của kỳ nó đã được tính; nơi có báo cáo năm thì vẫn là báo cáo năm', async () => {
  const name = `m_${randomUUID().slice(0, 8)}`;
  const database = openDatabase(await createEmptyDatabase(inject('serverUrl'), name), { max: 2 });
  try {
    const { db } = database;
    await twoUnits(db);
    await migrate(db);
    const reports = await db
      .selectFrom('reports')
      .where('id', 'in', [id(75), id(76)])
      .orderBy('id')
      .select('period')
      .execute();
    expect(reports.map((row) => row.period)).toEqual(['2023-q2', 'year']);
    const cells = await db
      .selectFrom('obligations as o')
      .innerJoin('measures as m', 'm.id', 'o.measure_id')
      .where('o.unit_id', 'in', [id(71), id(72)])
      .orderBy('o.unit_id')
      .orderBy('m.position')
      .select(['m.counts', 'o.done', 'o.enough_on'])
      .execute();
    expect(cells.map((row) => [row.counts, row.done, row.enough_on !== null])).toEqual([
      [['report.quarter'], 1, true],
      [['report.quarter'], 0, false],
      [['report'], 1, true],
    ]);
  } finally {
    await database.close();
  }
});
