import { inScope } from '../../platform/auth/actor.ts';
import { mayDo } from '../../platform/auth/policy.ts';
import { addDays, type LocalDate, localDate } from '../../platform/clock/clock.ts';
import type { Ctx } from '../../platform/context.server.ts';
import { commonErrors } from '../../platform/errors/common-errors.ts';
import { askedDay } from './as-of.ts';
import { findContact, type StoredContact } from './contact-store.server.ts';
import { type HistoryEntry, unitHistory } from './history/unit-history.ts';
import { listFormerCodes, listUnitLines } from './history/unit-line-store.server.ts';
import { unitPolicy } from './policy.ts';
import { listPostHoldings, listUnitVersions, type PostHolding } from './unit-history-store.server.ts';
import { searchUnits } from './unit-list-store.server.ts';
import { findUnit, type UnitView } from './unit-store.server.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export interface OtherUnit {
  id: string;
  name: string;
  /** Null when it lies outside the person's scope. */
  href: string | null;
}

export interface UnitPage {
  unit: UnitView;
  on: LocalDate;
  today: LocalDate;
  /** The unit is not there on that day: it had ended before, or had not begun. */
  absent: 'ended' | 'not-yet' | null;
  foundedOn: LocalDate;
  endedOn: LocalDate | null;
  /** Who took its place when it ended. */
  heirs: OtherUnit[];
  maySeeList: boolean;
  mayChange: boolean;
  mayEditContact: boolean;
}

/** A unit as of the day the address asks for; out of scope is answered like not there. @throws app.not-found */
export async function readUnitPage(ctx: Ctx, unitId: string, params: URLSearchParams): Promise<UnitPage> {
  const { actor } = ctx;
  const today = localDate(ctx.clock.now());
  if (!actor || !uuid.test(unitId) || !mayDo(unitPolicy['unit.read'], actor, unitId))
    throw commonErrors.notFound();
  const versions = await listUnitVersions(ctx.db, unitId);
  const [last, first] = [versions[0], versions.at(-1)];
  if (!last || !first) throw commonErrors.notFound();
  const on = askedDay(params, today);
  const absent =
    on < first.validFrom ? 'not-yet' : last.validTo !== null && last.validTo <= on ? 'ended' : null;
  // What it was nearest to that day.
  const shownOn =
    absent === 'not-yet' ? first.validFrom : absent === 'ended' ? addDays(last.validTo!, -1) : on;
  const unit = await findUnit(ctx.db, unitId, shownOn);
  if (!unit) throw commonErrors.notFound();
  const lines = absent === 'ended' ? await listUnitLines(ctx.db, unitId) : [];
  const heirs = lines.filter((line) => line.side === 'from' && line.inherits);
  return {
    unit,
    on,
    today,
    absent,
    foundedOn: first.validFrom,
    endedOn: last.validTo,
    heirs: heirs.map((line) => otherUnit(ctx, { id: line.otherId!, name: line.otherName ?? '' })),
    maySeeList: mayDo(unitPolicy['unit.list'], actor),
    mayChange: mayDo(unitPolicy['unit.change'], actor),
    mayEditContact: mayDo(unitPolicy['unit.edit-contact'], actor, unitId),
  };
}

function otherUnit(ctx: Ctx, { id, name }: { id: string; name: string }): OtherUnit {
  return { id, name, href: inScope(ctx.actor!.scope, id) ? `/don-vi/${id}` : null };
}

export interface UnitDetails {
  posts: PostHolding[];
  contact: StoredContact;
  /** How many stand directly under it on that day. */
  below: number;
}

export async function readUnitDetails(ctx: Ctx, { unit, on }: UnitPage): Promise<UnitDetails> {
  const below = await searchUnits(ctx.db, {
    scope: ctx.actor!.scope,
    on,
    parentId: unit.id,
    page: 1,
    size: 1,
  });
  return {
    posts: await listPostHoldings(ctx.db, unit.id),
    contact: await findContact(ctx.db, unit.id),
    below: below.total,
  };
}

export type ShownEntry = Omit<HistoryEntry, 'links'> & { links: OtherUnit[] };

export async function readUnitHistory(ctx: Ctx, unitId: string): Promise<ShownEntry[]> {
  const versions = await listUnitVersions(ctx.db, unitId);
  const entries = unitHistory(
    versions.toReversed(),
    await listUnitLines(ctx.db, unitId),
    await listFormerCodes(ctx.db, unitId),
  );
  return entries.map((entry) => ({ ...entry, links: entry.links.map((link) => otherUnit(ctx, link)) }));
}
