import { countUnits, findUnit } from '../modules/units/index.server.ts';
import { roleMay } from '../platform/auth/policy.ts';
import { localDate } from '../platform/clock/clock.ts';
import { longDateWords } from '../platform/clock/words.ts';
import type { Ctx } from '../platform/context.server.ts';
import { findScreenLine, permissionOf } from '../server/access.server.ts';
import { policies } from '../server/policies.ts';
import { type NavigationItem, navigationOf } from './navigation.ts';

export interface FrameActor {
  name: string;
  postTitle: string;
  unitName: string;
  unitShortName: string;
}

export interface FramePlan {
  id: string;
  title: string;
  year: number;
  status: string;
  isSample: boolean;
}

export interface FrameData {
  actor: FrameActor | null;
  items: NavigationItem[];
  /** Offices work on many units and plans; a school's page is about itself and needs no strip for that. */
  isOffice: boolean;
  plan: FramePlan | null;
  plans: FramePlan[];
  unitCount: number | null;
  today: string;
  isSample: boolean;
}

const officeRoles: readonly string[] = [
  'system_administrator',
  'coordinator',
  'task_lead',
  'district_officer',
];

export async function loadFrame(ctx: Ctx, _url: URL): Promise<FrameData> {
  const { actor } = ctx;
  const day = localDate(ctx.clock.now());
  const words = longDateWords(day);
  const today = words.charAt(0).toUpperCase() + words.slice(1);
  if (!actor)
    return {
      actor: null,
      items: [],
      isOffice: false,
      plan: null,
      plans: [],
      unitCount: null,
      today,
      isSample: false,
    };
  const isOffice = officeRoles.includes(actor.role);
  const unit = await findUnit(ctx.db, actor.unitId, day);
  return {
    actor: {
      name: actor.name,
      postTitle: actor.postTitle,
      unitName: actor.unitName,
      unitShortName: unit?.shortName ?? actor.unitName,
    },
    items: navigationOf(actor.role, (href) => mayOpen(ctx, href)),
    isOffice,
    plan: null,
    plans: [],
    unitCount: isOffice ? await countUnits(ctx.db, actor.scope, day) : null,
    today,
    isSample: unit?.isSample ?? false,
  };
}

function mayOpen(ctx: Ctx, href: string): boolean {
  const line = findScreenLine(href);
  const permission = line && permissionOf(line, 'GET');
  const grant = permission ? policies[permission] : undefined;
  return grant !== undefined && roleMay(grant, ctx.actor);
}
