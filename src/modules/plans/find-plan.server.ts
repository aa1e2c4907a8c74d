import type { Actor } from '../../platform/auth/actor.ts';
import type { Db } from '../../platform/db/open-database.server.ts';
import { commonErrors } from '../../platform/errors/common-errors.ts';
import {
  findLatestPlan,
  findPlanById,
  listPlanItems,
  type PlanListItem,
  type PlanSight,
  type PlanView,
} from './plan-store.server.ts';
import { seesUnreleased } from './policy.ts';

function sightOf(viewer: Actor | null): PlanSight {
  return seesUnreleased(viewer) ? 'in-review-too' : 'released-only';
}

/** Null as well for a plan in review that this person may not know of. Without a viewer: released plans only. */
export function findPlan(db: Db, id: string, viewer: Actor | null = null): Promise<PlanView | null> {
  return findPlanById(db, id, sightOf(viewer));
}

/** @throws app.not-found */
export async function getPlan(db: Db, id: string, viewer: Actor | null): Promise<PlanView> {
  const plan = await findPlan(db, id, viewer);
  if (!plan) throw commonErrors.notFound();
  return plan;
}

/**
 * The plan a page is about: the one its address names (`?ke-hoach=<id>`), else the latest released one, else (for
 * those who prepare plans) the latest in review. Without a viewer: released plans only.
 * @throws app.not-found for an address that names no plan: another plan's figures, or none, would mislead.
 */
export async function findCurrentPlan(
  db: Db,
  searchParams: URLSearchParams | null,
  viewer: Actor | null = null,
): Promise<PlanView | null> {
  const named = searchParams?.get('ke-hoach');
  return named ? getPlan(db, named, viewer) : findLatestPlan(db, sightOf(viewer));
}

export function listPlans(db: Db, viewer: Actor | null = null): Promise<PlanListItem[]> {
  return listPlanItems(db, sightOf(viewer));
}
