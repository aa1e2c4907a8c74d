import { type SqlBool, sql } from 'kysely';
import type { LocalDate } from '../../../platform/clock/clock.ts';
import type { Db } from '../../../platform/db/open-database.server.ts';
import { type CellFilter, cellsWhere } from './cell-sql.server.ts';

/** The new day of a cell `o` whose work was put off, else null. */
export const postponedUntil = sql<LocalDate | null>`(select d.until_on from dispensations d
  where d.id = o.dispensation_id and d.kind = 'postpone' and o.state = 'exempt')`;

/** Cells whose work is to be done by a later day, with that day. Few, and found by their own small index. */
export async function listPostponed(db: Db, filter: CellFilter): Promise<Map<string, LocalDate>> {
  const isPostponed = sql<SqlBool>`o.dispensation_id is not null and o.state = 'exempt' and d.kind = 'postpone'`;
  const { rows } = await sql<{ id: string; until: LocalDate }>`
    select o.id, d.until_on as until from obligations o join dispensations d on d.id = o.dispensation_id
    where ${isPostponed} and ${cellsWhere(filter)}`.execute(db);
  return new Map(rows.map((row) => [row.id, row.until]));
}
