import { type SqlBool, sql } from 'kysely';
import type { Scope } from '../../../platform/auth/actor.ts';
import type { LocalDate } from '../../../platform/clock/clock.ts';
import type { CellStatus } from '../rules.ts';

/** Pieces of SQL about a cell `o` of `obligations`. They say the same as `rules.ts`; a test proves them equal. */

/** `cellStatus(…)` */
export function statusOn(today: LocalDate) {
  return sql<CellStatus>`(case
    when o.state = 'exempt' then 'exempt'
    when o.done >= o.needed then case when o.done - o.late >= o.needed then 'enough' else 'late' end
    when o.state = 'nothing_to_report' and o.done = 0 then 'nothing'
    when o.due_on < ${today} then 'owed' else 'not-due' end)`;
}

/** `cellStatus(…) === 'owed'` */
export function owedOn(today: LocalDate) {
  return sql<SqlBool>`(o.due_on < ${today} and o.done < o.needed
    and (o.state = 'owed' or (o.state = 'nothing_to_report' and o.done > 0)))`;
}

/** Status `enough` or `late`. */
export const enough = sql<SqlBool>`(o.state <> 'exempt' and o.done >= o.needed)`;

/** Status `nothing`. */
export const nothing = sql<SqlBool>`(o.state = 'nothing_to_report' and o.done = 0)`;

/** Belongs to the denominator: neither excused nor declared empty, so that done + missing + not yet due = owed. */
export const mustDo = sql<SqlBool>`(o.state <> 'exempt' and not ${nothing})`;

export function unitInScope(scope: Scope) {
  return scope.kind === 'all' ? sql<SqlBool>`true` : sql<SqlBool>`o.unit_id = any(${scope.unitIds}::uuid[])`;
}

export interface CellFilter {
  planId: string;
  scope: Scope;
  measureIds?: string[];
  unitIds?: string[];
}

export function cellsWhere(filter: CellFilter) {
  return sql<SqlBool>`o.plan_id = ${filter.planId} and ${unitInScope(filter.scope)}
    ${filter.measureIds ? sql`and o.measure_id = any(${filter.measureIds}::uuid[])` : sql``}
    ${filter.unitIds ? sql`and o.unit_id = any(${filter.unitIds}::uuid[])` : sql``}`;
}
