import { sql } from 'kysely';
import { addMonths } from '../../platform/clock/clock.ts';
import type { Db } from '../../platform/db/open-database.server.ts';
import { listMatrix } from './progress/matrix-store.server.ts';
import { listMeasureTotals } from './progress/progress-store.server.ts';
import { shownCell } from './progress/read-strips.server.ts';
import { buildMeasure, buildPlan } from './testing.ts';

/** Same shape as the product's other measurements; the caller prints it. */
export interface LedgerMeasurement {
  name: string;
  value: number;
  unit: string;
  target?: number;
  baseline?: { name: string; value: number };
}

interface Seeded {
  planId: string;
  measureIds: string[];
}

const units = 612;
const tasks = 7;
const months = 11;
const today = '2023-12-05';

/** 612 units × 11 months × 7 tasks = 47,124 cells, in an empty migrated database. */
export async function seedLedgerBench(db: Db): Promise<Seeded> {
  const countedMonths = Array.from({ length: months }, (_, index) => addMonths('2023-01', index));
  const plan = await buildPlan(db, { countedMonths });
  const measureIds: string[] = [];
  for (let task = 0; task < tasks; task++) measureIds.push((await buildMeasure(db, { planId: plan.id })).id);
  await sql`
    with made as (
      insert into units (code) select 'bench-' || n from generate_series(1, ${units}) as n returning id, code
    )
    insert into unit_versions (unit_id, valid_from, name, short_name, slug, kind)
    select id, '2020-01-01', 'Đơn vị đo ' || code, code, code, 'lower_secondary_school' from made`.execute(
    db,
  );
  await sql`
    insert into obligations (plan_id, measure_id, unit_id, period_start, period_end, due_on, needed, done, late, state, state_reason)
    select ${plan.id}, m.id, u.id, d.day, (d.day + interval '1 month - 1 day')::date, (d.day + interval '1 month - 1 day')::date,
      2, c.done, least(c.done, c.late), c.state, case when c.state <> 'owed' then 'mẫu' end
    from unnest(${measureIds}::uuid[]) as m(id)
    cross join (select id from units where code like 'bench-%') as u
    cross join (select generate_series('2023-01-01'::date, '2023-11-01', '1 month')::date as day) as d
    cross join lateral (
      select abs(hashtext(m.id::text || u.id::text || d.day::text)) as dice
    ) as r
    cross join lateral (
      select r.dice % 4 as done, r.dice / 4 % 2 as late,
        (array['owed', 'owed', 'owed', 'owed', 'owed', 'owed', 'owed', 'owed', 'exempt', 'nothing_to_report'])[1 + r.dice / 8 % 10] as state
    ) as c`.execute(db);
  await sql`analyze obligations`.execute(db);
  return { planId: plan.id, measureIds };
}

/** The whole matrix as a page would need it: query, unpack, status of every cell, totals. */
async function readWholeMatrix(db: Db, { planId, measureIds }: Seeded): Promise<number> {
  const scope = { kind: 'all' } as const;
  const [rows] = await Promise.all([
    listMatrix(db, { planId, measureIds, scope }),
    listMeasureTotals(db, { planId, measureIds, scope, today }),
  ]);
  let cells = 0;
  for (const row of rows) for (const cell of row.cells) if (shownCell(cell, today)) cells += 1;
  return cells;
}

/** The plain way: every cell one row of the answer, counts as they are stored. */
async function readRowByRow(db: Db, { planId }: Seeded): Promise<number> {
  const { rows } = await sql`
    select id, measure_id, unit_id, period_start, due_on, needed, done, late, state
    from obligations where plan_id = ${planId} order by measure_id, unit_id, period_start`.execute(db);
  return rows.length;
}

async function medianOf(runs: number, work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const began = performance.now();
    await work();
    times.push(performance.now() - began);
  }
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)]!;
}

/** @param db an empty migrated database; it is filled and left so. */
export async function benchLedger(db: Db): Promise<LedgerMeasurement[]> {
  const seeded = await seedLedgerBench(db);
  const cells = await readWholeMatrix(db, seeded);
  if (cells !== units * tasks * months)
    throw new Error(`expected ${units * tasks * months} cells, got ${cells}`);
  await readRowByRow(db, seeded);
  const matrix = await medianOf(15, () => readWholeMatrix(db, seeded));
  const plain = await medianOf(7, () => readRowByRow(db, seeded));
  const oneTask = await medianOf(15, () =>
    readWholeMatrix(db, { ...seeded, measureIds: seeded.measureIds.slice(0, 1) }),
  );
  const roundTrip = await medianOf(50, () => sql`select 1`.execute(db));
  return [
    {
      name: `ma trận ${units} × ${months} × ${tasks}: truy vấn, tình trạng, tổng`,
      value: matrix,
      unit: 'ms',
      target: 60,
      baseline: { name: 'cùng số ô, mỗi ô một dòng, không tính gì', value: plain },
    },
    {
      name: `ma trận một nhiệm vụ, ${units} × ${months}`,
      value: oneTask,
      unit: 'ms',
      baseline: { name: 'một vòng hỏi đáp (select 1)', value: roundTrip },
    },
  ];
}
