import { findScreen, permissionOf } from '../access.server.ts';
import { readPasskeyNeed } from '../modules/accounts/index.server.ts';
import { sampleYearState } from '../modules/administration/index.server.ts';
import { findCurrentPlan, listPlans, type PlanListItem } from '../modules/plans/index.server.ts';
import { countUnits, findUnit } from '../modules/units/index.server.ts';
import type { Actor, Role } from '../platform/auth/actor.ts';
import { roleMay } from '../platform/auth/policy.ts';
import type { RequestSession } from '../platform/auth/session-rules.ts';
import { type LocalDate, localDate } from '../platform/clock/clock.ts';
import { dateWords, instantWords, longDateWords } from '../platform/clock/words.ts';
import type { Ctx } from '../platform/context.server.ts';
import type { SampleYear } from '../platform/sample-house.ts';
import { policies } from '../policies.ts';
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
  isReleased: boolean;
  /** "14/3/2023": when its file was read. */
  readOn: string;
}

/** What the strip under the header says. Offices work on many units and plans; a school's page is about itself. */
export interface FrameStrip {
  plan: FramePlan | null;
  plans: FramePlan[];
  unitCount: number;
}

export interface FrameData {
  actor: FrameActor | null;
  /** Then nothing is kept on the device. */
  isSharedComputer: boolean;
  items: NavigationItem[];
  strip: FrameStrip | null;
  today: string;
  isSample: boolean;
  /** An approver who has no passkey yet: until when the work goes on without. */
  passkeyDue: string | null;
  /** For those who may fill the samples with their year. */
  sampleYear: SampleYear | null;
}

const officeRoles: readonly Role[] = ['system_administrator', 'coordinator', 'task_lead', 'district_officer'];

export async function loadFrame(ctx: Ctx, session: RequestSession | null, url: URL): Promise<FrameData> {
  const { actor } = ctx;
  const day = localDate(ctx.clock.now());
  const today = todayWords(day);
  if (!actor) return visitorFrame(today);
  const unit = await findUnit(ctx.db, actor.unitId, day);
  return {
    actor: {
      name: actor.name,
      postTitle: actor.postTitle,
      unitName: actor.unitName,
      unitShortName: unit?.shortName ?? actor.unitName,
    },
    isSharedComputer: session?.isSharedComputer ?? false,
    items: navigationOf(actor.role, (href) => mayOpen(actor, href)),
    strip: officeRoles.includes(actor.role) ? await loadStrip(ctx, actor, day, url) : null,
    today,
    isSample: unit?.isSample ?? false,
    passkeyDue: session && (await passkeyDue(ctx, actor, session)),
    sampleYear: await sampleYearState(ctx),
  };
}

function visitorFrame(today: string): FrameData {
  return {
    actor: null,
    isSharedComputer: false,
    items: [],
    strip: null,
    today,
    isSample: false,
    passkeyDue: null,
    sampleYear: null,
  };
}

async function passkeyDue(ctx: Ctx, actor: Actor, session: RequestSession): Promise<string | null> {
  const { need, graceUntil } = await readPasskeyNeed(ctx, actor, session);
  if (need !== 'soon') return null;
  return graceUntil ? instantWords(graceUntil) : '';
}

async function loadStrip(ctx: Ctx, actor: Actor, day: LocalDate, url: URL): Promise<FrameStrip> {
  const all = await listPlans(ctx.db, actor);
  const named = url.searchParams.get('ke-hoach');
  // The page itself says that an address names no plan; the frame stays with the plan people work on.
  const known = named === null || all.some((plan) => plan.id === named);
  const current = await findCurrentPlan(ctx.db, known ? url.searchParams : null, actor);
  const plans = all.map(framePlan);
  return {
    plan: plans.find((plan) => plan.id === current?.id) ?? null,
    plans,
    unitCount: await countUnits(ctx.db, actor.scope, day),
  };
}

function framePlan(plan: PlanListItem): FramePlan {
  return {
    id: plan.id,
    title: plan.title,
    isReleased: plan.status === 'released',
    readOn: dateWords(localDate(new Date(plan.createdAt))),
  };
}

/** "Thứ Hai, 16/10/2023" */
function todayWords(day: LocalDate): string {
  const words = longDateWords(day);
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
}

function mayOpen(actor: Actor, href: string): boolean {
  const line = findScreen(href)?.line;
  const permission = line && permissionOf(line, 'GET');
  const grant = permission ? policies[permission] : undefined;
  return grant !== undefined && roleMay(grant, actor);
}
