import { sql } from 'kysely';
import type { Role } from '../../platform/auth/actor.ts';
import type { LocalDate } from '../../platform/clock/clock.ts';
import type { Db } from '../../platform/db/open-database.server.ts';
import type { UnitKind } from './labels.ts';

export interface UnitVersion {
  validFrom: LocalDate;
  /** The first day it no longer holds. */
  validTo: LocalDate | null;
  name: string;
  kind: UnitKind;
  parentName: string | null;
}

/** Every name, kind and parent a unit has had, latest first; the parent under its name of that time. */
export async function listUnitVersions(db: Db, unitId: string): Promise<UnitVersion[]> {
  return db
    .selectFrom('unit_versions as v')
    .leftJoin('unit_versions as p', (join) =>
      join
        .onRef('p.unit_id', '=', 'v.parent_id')
        .onRef('p.valid_from', '<=', 'v.valid_from')
        .on((eb) => eb.or([eb('p.valid_to', 'is', null), eb('p.valid_to', '>', eb.ref('v.valid_from'))])),
    )
    .where('v.unit_id', '=', unitId)
    .select([
      'v.valid_from as validFrom',
      'v.valid_to as validTo',
      'v.name',
      sql<UnitKind>`v.kind`.as('kind'),
      'p.name as parentName',
    ])
    .orderBy('v.valid_from', 'desc')
    .execute();
}

export interface PostHolding {
  postId: string;
  title: string;
  role: Role;
  /** Null when nobody has held the post yet. */
  holder: string | null;
  heldFrom: LocalDate | null;
  heldTo: LocalDate | null;
}

/** The unit's posts with everybody who has held them, latest first. */
export async function listPostHoldings(db: Db, unitId: string): Promise<PostHolding[]> {
  return db
    .selectFrom('posts as p')
    .leftJoin('post_holdings as h', 'h.post_id', 'p.id')
    .leftJoin('users as u', 'u.id', 'h.user_id')
    .where('p.unit_id', '=', unitId)
    .select([
      'p.id as postId',
      'p.title',
      sql<Role>`p.role`.as('role'),
      'u.name as holder',
      'h.held_from as heldFrom',
      'h.held_to as heldTo',
    ])
    .orderBy('p.created_at')
    .orderBy('p.title')
    .orderBy('h.held_from', 'desc')
    .execute();
}
