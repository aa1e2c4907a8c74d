import { sql } from 'kysely';
import type { Scope } from '../../../platform/auth/actor.ts';
import { addDays, type LocalDate } from '../../../platform/clock/clock.ts';
import type { Db } from '../../../platform/db/open-database.server.ts';
import type { ObligationState } from '../rules.ts';
import { cellsWhere } from './cell-sql.server.ts';

export interface MatrixCell {
  /** Made when it is asked for: read it by name, a spread copy does not carry it. */
  readonly obligationId: string;
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

const states: readonly ObligationState[] = ['owed', 'exempt', 'nothing_to_report'];

/**
 * One row per (measure, unit) with its cells packed into bytes: a matrix has tens of thousands of cells, and
 * unpacking them here costs a fraction of fetching as many rows (see `bench.ts`). A cell is 28 bytes:
 * id · start and due day · counts and state. Counts may go up to a million, due days from 11 years before the start.
 */
export async function listMatrix(db: Db, filter: MatrixFilter): Promise<MatrixRow[]> {
  const { rows } = await sql<{ unit_id: string; measure_id: string; cells: Buffer }>`
    select o.unit_id, o.measure_id, string_agg(
      uuid_send(o.id)
      || int4send(((o.period_start - date '2000-01-01') << 15) | (o.due_on - o.period_start + ${sql.lit(dueBias)}))
      || int8send((o.done::bigint << 42) | (o.late::bigint << 22) | (o.needed::bigint << 2)
        | (case o.state when 'owed' then 0 when 'exempt' then 1 else 2 end)),
      ''::bytea order by o.period_start) as cells
    from obligations o
    where ${cellsWhere(filter)}
    group by o.measure_id, o.unit_id`.execute(db);
  const days = new Map<number, LocalDate>();
  return rows.map((row) => ({
    unitId: row.unit_id,
    measureId: row.measure_id,
    cells: unpackRow(row.cells, days),
  }));
}

const dueBias = 4096;
const cellBytes = 28;
const millennium = '2000-01-01';

function unpackRow(bytes: Buffer, days: Map<number, LocalDate>): MatrixCell[] {
  const cells: MatrixCell[] = [];
  for (let at = 0; at < bytes.length; at += cellBytes) cells.push(new PackedCell(bytes, at, days));
  return cells;
}

class PackedCell implements MatrixCell {
  readonly periodStart: LocalDate;
  readonly dueOn: LocalDate;
  readonly needed: number;
  readonly done: number;
  readonly late: number;
  readonly state: ObligationState;
  readonly #bytes: Buffer;
  readonly #at: number;

  constructor(bytes: Buffer, at: number, days: Map<number, LocalDate>) {
    this.#bytes = bytes;
    this.#at = at;
    const dates = bytes.readUInt32BE(at + 16);
    const high = bytes.readUInt32BE(at + 20);
    const low = bytes.readUInt32BE(at + 24);
    const start = dates >>> 15;
    this.periodStart = dayOf(start, days);
    this.dueOn = dayOf(start + (dates & 0x7fff) - dueBias, days);
    this.needed = (low >>> 2) & 0xfffff;
    this.done = high >>> 10;
    this.late = ((high & 0x3ff) << 10) | (low >>> 22);
    this.state = states[low & 3]!;
  }

  get obligationId(): string {
    const hex = this.#bytes.toString('hex', this.#at, this.#at + 16);
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
  }
}

/** A matrix has a few dozen different days; each is written once. */
function dayOf(number: number, days: Map<number, LocalDate>): LocalDate {
  const known = days.get(number);
  if (known) return known;
  const day = addDays(millennium, number);
  days.set(number, day);
  return day;
}
