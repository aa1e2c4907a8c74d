import { sql } from 'kysely';
import type { Scope } from '../../platform/auth/actor.ts';
import type { LocalDate } from '../../platform/clock/clock.ts';
import type { Db } from '../../platform/db/open-database.server.ts';
import { cellsWhere } from './cell-sql.server.ts';
import type { ObligationState } from './rules.ts';

export interface MatrixCell {
  obligationId: string;
  periodStart: LocalDate;
  dueOn: LocalDate;
  needed: number;
  done: number;
  late: number;
  state: ObligationState;
}

export interface MatrixRow {
  unitId: string;
  measureId: string;
  cells: MatrixCell[];
}

export interface MatrixFilter {
  planId: string;
  measureIds: string[];
  scope: Scope;
  unitIds?: string[];
}

const stateCodes: Record<string, ObligationState> = { o: 'owed', e: 'exempt', n: 'nothing_to_report' };

/**
 * One row per (measure, unit) with its cells packed into one text: a matrix has tens of thousands of cells, and
 * unpacking a text here costs a fraction of as many result rows.
 */
export async function listMatrix(db: Db, filter: MatrixFilter): Promise<MatrixRow[]> {
  const { rows } = await sql<{ unit_id: string; measure_id: string; cells: string }>`
    select o.unit_id, o.measure_id,
      string_agg(o.id::text || ' ' || o.period_start || ' ' || o.due_on || ' ' || o.needed || ' ' || o.done || ' '
        || o.late || ' ' || left(o.state, 1), ';' order by o.period_start) as cells
    from obligations o
    where ${cellsWhere(filter)}
    group by o.measure_id, o.unit_id`.execute(db);
  return rows.map((row) => ({
    unitId: row.unit_id,
    measureId: row.measure_id,
    cells: row.cells.split(';').map(unpackCell),
  }));
}

function unpackCell(text: string): MatrixCell {
  const [obligationId, periodStart, dueOn, needed, done, late, state] = text.split(' ') as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  return {
    obligationId,
    periodStart,
    dueOn,
    needed: +needed,
    done: +done,
    late: +late,
    state: stateCodes[state]!,
  };
}
