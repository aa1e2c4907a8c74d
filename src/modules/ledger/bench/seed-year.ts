import { sql } from 'kysely';
import { addMonths, type YearMonth } from '../../../platform/clock/clock.ts';
import type { Db } from '../../../platform/db/open-database.server.ts';
import { recountSums } from '../kept/cell-sums.server.ts';
import { ensurePlaces } from '../kept/places-store.server.ts';
import { buildMeasure, buildPlan, buildTask } from '../testing.ts';
import { withoutIndexes } from './bulk-load.ts';

/** How large a house is made; a country is the same with more provinces. */
export interface HouseShape {
  provinces: number;
  districts: number;
  /** Schools and offices of all provinces together; the district offices owe as well. */
  units: number;
  months: number;
  tasks: number;
  /**
   * Items of a cell, dealt out in turn: their mean times the number of cells is the number of evidence. A zero is a
   * cell with nothing.
   */
  itemsPerCell: readonly number[];
}

/** 1,500 units × 12 months × 7 tasks = 126,000 cells with 360,000 items. */
export const provinceShape: HouseShape = {
  provinces: 1,
  districts: 15,
  units: 1_500,
  months: 12,
  tasks: 7,
  itemsPerCell: [0, 3, 2, 4, 1, 3, 2, 4, 3, 5, 2, 4, 3, 4],
};

/** 34 provinces with 97 communes each: 55,000 units × 12 months × 7 tasks = 4,620,000 cells with 10,230,000 items. */
export const countryShape: HouseShape = {
  provinces: 34,
  districts: 97,
  units: 55_000,
  months: 12,
  tasks: 7,
  itemsPerCell: [0, 3, 2, 3, 1, 3, 2, 3, 2, 3, 2, 3, 2, 2],
};

export interface SeededYear {
  planId: string;
  measureIds: string[];
  months: YearMonth[];
  cells: number;
  items: number;
}

const kinds = [
  'article',
  'activity.social_post',
  'activity.material',
  'activity.assembly',
  'activity.workshop',
  'activity.conference',
  'activity.union_event',
];

/**
 * A year of a house, by bulk statements: one per measure and month, so that the largest house needs no more memory
 * than a small one. The same shape gives the same figures. Into a database without such units.
 */
export async function seedYear(
  db: Db,
  shape: HouseShape,
  { year = 2023, say = () => undefined }: { year?: number; say?: (done: number, all: number) => void } = {},
): Promise<SeededYear> {
  const months = Array.from({ length: shape.months }, (_, index) => addMonths(`${year}-01`, index));
  const plan = await buildPlan(db, { year, countedMonths: months });
  const measures: { id: string; kind: string }[] = [];
  for (let no = 1; no <= shape.tasks; no++) {
    const task = await buildTask(db, { planId: plan.id, no, shortTitle: `Nhiệm vụ mẫu ${no}` });
    const kind = kinds[(no - 1) % kinds.length]!;
    const made = await buildMeasure(db, { planId: plan.id, taskId: task.id, counts: [kind] });
    measures.push({ id: made.id, kind });
  }
  const units = await seedUnits(db, shape);
  let items = 0;
  await withoutIndexes(db, ['obligations', 'evidence', 'credits'], async () => {
    for (const [at, measure] of measures.entries())
      for (const [index, month] of months.entries()) {
        const done = at * months.length + index;
        items += await seedMonth(db, { shape, planId: plan.id, measure, month, first: done * units });
        say(done + 1, months.length * measures.length);
      }
  });
  await ensurePlaces(db, `${year}-12-16`);
  await recountSums(db, plan.id);
  await sql`vacuum analyze obligations, evidence, credits, units, unit_versions, unit_places, cell_counts`.execute(
    db,
  );
  const measureIds = measures.map((one) => one.id);
  return { planId: plan.id, measureIds, months, cells: units * months.length * measures.length, items };
}

/** Provinces, their districts and schools of three kinds, dealt out evenly. @returns how many owe */
async function seedUnits(db: Db, { provinces, districts, units }: HouseShape): Promise<number> {
  await sql`
    with made as (
      insert into units (code) select 'do-p' || p from generate_series(1, ${provinces}) as p returning id, code
    )
    insert into unit_versions (unit_id, valid_from, name, short_name, slug, kind)
    select id, '2020-01-01', 'Sở GD&ĐT Tỉnh đo ' || lpad(substr(code, 5), 2, '0'), 'Sở đo ' || substr(code, 5), code, 'department'
    from made`.execute(db);
  await sql`
    with made as (
      insert into units (code)
      select 'do-p' || (1 + (d - 1) % ${provinces}) || '-h' || d from generate_series(1, ${districts * provinces}) as d
      returning id, code
    )
    insert into unit_versions (unit_id, valid_from, name, short_name, slug, kind, parent_id)
    select m.id, '2020-01-01', case when ${provinces} > 1 then 'UBND xã đo ' else 'Phòng GD&ĐT Huyện đo ' end || lpad(split_part(m.code, '-h', 2), 2, '0'), m.code, m.code,
      (case when ${provinces} > 1 then 'commune_office' else 'district_office' end), p.id
    from made m join units p on p.code = split_part(m.code, '-h', 1)`.execute(db);
  const offices = provinces * districts;
  await sql`
    with offices as (
      select u.id, row_number() over (order by u.code) - 1 as at from units u
      join unit_versions v on v.unit_id = u.id where u.code like 'do-p%-h%' and v.kind in ('district_office', 'commune_office')
    ), made as (
      insert into units (code) select 'do-t' || n from generate_series(1, ${units - offices}) as n returning id, code
    )
    insert into unit_versions (unit_id, valid_from, name, short_name, slug, kind, parent_id)
    select m.id, '2020-01-01',
      (array['Trường Mầm non đo ', 'Trường Tiểu học đo ', 'Trường THCS đo '])[1 + n % 3] || n, m.code, m.code,
      (array['preschool', 'primary_school', 'lower_secondary_school'])[1 + n % 3], o.id
    from made m cross join lateral (select substr(m.code, 5)::int as n) as s
    join offices o on o.at = n % ${offices}`.execute(db);
  return units;
}

interface MonthOfCells {
  shape: HouseShape;
  planId: string;
  measure: { id: string; kind: string };
  month: YearMonth;
  /** Number of the first cell, so that the items are dealt out evenly over the whole year. */
  first: number;
}

/** One month of one measure: its cells, their evidence and what counts toward what. @returns how many items */
async function seedMonth(db: Db, { shape, planId, measure, month, first }: MonthOfCells): Promise<number> {
  const start = `${month}-01`;
  return db.transaction().execute(async (transaction) => {
    // What is made here belongs together by construction; checking each reference would take most of the time.
    await sql`set local session_replication_role = replica`.execute(transaction);
    await sql`
      create temporary table cells on commit drop as
      select ${numbered('b', sql`c.at`)} as id, c.unit_id, d.last, c.at, c.items, s.state,
        array(
          select (${start}::date + ((c.items * 7 + i * 5) % 27)::int) + time '02:00'
            + case when i = 1 and c.at % 9 = 0 then interval '40 days' else interval '1 day' end
          from generate_series(1, c.items) as i order by 1
        ) as received
      from (select (${start}::date + interval '1 month - 1 day')::date as last) as d
      cross join (
        select v.unit_id, v.at, (${[...shape.itemsPerCell]}::int[])[1 + v.at * 5 % ${shape.itemsPerCell.length}] as items
        from (
          select unit_id, ${first}::bigint + row_number() over (order by slug) - 1 as at
          from unit_versions where slug like 'do-%' and kind <> 'department'
        ) as v
      ) as c
      cross join lateral (
        select case when c.at % 41 = 0 then 'exempt' when c.at % 43 = 0 then 'nothing_to_report' else 'owed' end as state
      ) as s`.execute(transaction);
    await sql`
      insert into obligations (id, plan_id, measure_id, unit_id, period_start, period_end, due_on, needed, done, late, enough_on,
        state, state_reason, state_at)
      select id, ${planId}, ${measure.id}, unit_id, ${start}, last, last, 2, items, l.late, received[2]::date,
        state, case when state <> 'owed' then 'mẫu' end, case when state <> 'owed' then last::timestamptz end
      from cells cross join lateral (
        select count(*) filter (where r::date > last) as late from unnest(received) as r
      ) as l`.execute(transaction);
    const { numAffectedRows } = await sql`
      with made as (
        insert into evidence (id, kind, source_type, source_id, unit_id, title, happened_on, published_at, received_at, rung, originality)
        select ${numbered('e', sql`c.at * 16 + i.no`)}, ${measure.kind}, 'bench.' || i.no, c.id, c.unit_id, 'Minh chứng đo ' || i.no,
          least(i.received::date, c.last), i.received at time zone 'UTC', i.received at time zone 'UTC', (c.items + i.no) % 4, 'own'
        from cells c cross join lateral unnest(c.received) with ordinality as i(received, no)
        returning id, source_id, received_at
      )
      insert into credits (obligation_id, evidence_id, is_late, credited_at)
      select c.id, m.id, (m.received_at at time zone 'Asia/Ho_Chi_Minh')::date > c.last, m.received_at
      from made m join cells c on c.id = m.source_id`.execute(transaction);
    return Number(numAffectedRows ?? 0);
  });
}

/** Ids in the order of rows: millions of random ones would be sorted into the keys one by one. */
function numbered(first: 'b' | 'e', number: ReturnType<typeof sql>) {
  return sql`('${sql.raw(first)}0000000-0000-8000-8000-' || lpad(to_hex(${number}), 12, '0'))::uuid`;
}
