import { type SqlBool, sql } from 'kysely';
import type { LocalDate } from '../../platform/clock/clock.ts';

/**
 * Of a join with `unit_versions as v`: the unit as it is on a day, or as it last was if it has ended by then. What a
 * unit made does not vanish with it.
 */
export function knownOn(on: LocalDate) {
  return sql<SqlBool>`(v.valid_from <= ${on}::date and (v.valid_to is null or v.valid_to > ${on}::date or not exists (
    select from unit_versions later
    where later.unit_id = v.unit_id and later.valid_from >= v.valid_to and later.valid_from <= ${on}::date)))`;
}
