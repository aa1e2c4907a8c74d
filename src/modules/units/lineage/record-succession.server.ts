import { randomUUID } from 'node:crypto';
import { addDays, type LocalDate, localDate } from '../../../platform/clock/clock.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { withTransaction } from '../../../platform/db/with-transaction.server.ts';
import { emit } from '../../../platform/events/emit.server.ts';
import { cleanLine } from '../../../platform/text/clean-text.ts';
import { unitErrors } from '../errors.ts';
import { unitChangeInForce } from '../events.ts';
import { listAffectedUnits } from './affected-store.server.ts';
import { applyChange } from './apply-change.ts';
import type { Change, LineageLine, SuccessionKind } from './changes.ts';
import { type Draft, draftOf } from './draft.ts';
import { tellRecorded } from './event-of-kind.server.ts';
import { type Life, nameOn } from './forest.ts';
import type { Holding } from './holder-store.server.ts';
import { listLives, lockLineage, saveDraft } from './life-store.server.ts';
import { type HoldersToMove, passPostsOn } from './pass-posts-on.server.ts';
import { keepSaidLines } from './said-line-store.server.ts';
import {
  insertLines,
  insertSuccession,
  listLastLineDays,
  markInForce,
  rebuildHeirs,
} from './succession-store.server.ts';
import { successionWords } from './succession-words.ts';

/** A change as it is to be recorded: one, or many at once. */
export interface Recording {
  kind: SuccessionKind;
  effectiveOn: LocalDate;
  /** The decision it rests on: "Nghị quyết số …". */
  basis?: string;
  changes: readonly Change[];
  /** Whose holders go on in the unit that takes over. */
  moveHolders?: HoldersToMove;
  /** Follow now whatever its day is: to see what would come of it. */
  asIfInForce?: boolean;
}

export interface Recorded {
  successionId: string;
  summary: string;
  effectiveOn: LocalDate;
  lines: LineageLine[];
  /** Units that begin with it. */
  foundedIds: string[];
  /** Whose posts ended with their unit, and who of them goes on elsewhere. */
  holdings: { ended: Holding[]; moved: Holding[] };
}

/**
 * Writes a change of units down and lets follow what follows, in one transaction. Rights are the caller's to check.
 * @throws unit.change-refused
 */
export async function recordSuccession(ctx: Ctx, recording: Recording): Promise<Recorded> {
  return withTransaction(ctx, async (tx) => {
    await lockLineage(tx.db);
    const before = await listLives(tx.db);
    const draft = draftOf(before.values(), randomUUID, await listLastLineDays(tx.db));
    for (const change of recording.changes) {
      const problem = applyChange(draft, change);
      if (problem) throw unitErrors.changeRefused(problem);
    }
    const { kind, effectiveOn, moveHolders = 'none' } = recording;
    const successionId = randomUUID();
    const basis = cleanLine(recording.basis ?? '');
    const summary = successionWords(kind, draft.lines, namesIn(before, draft, effectiveOn));
    const today = localDate(tx.clock.now());
    const one = { id: successionId, kind, effectiveOn, basis, summary };
    await saveUnits(tx, one, before, draft);
    const holdings = await passPostsOn(tx.db, successionId, { before, draft, moveHolders });
    await tellRecorded(tx, { successionId, effectiveOn, summary, basis }, kind, draft);
    if (recording.asIfInForce || effectiveOn <= today)
      await putInForce(tx, { id: successionId, effectiveOn });
    const foundedIds = [...draft.touched].filter((id) => !before.has(id) && draft.lives.has(id));
    return { successionId, summary, effectiveOn, lines: draft.lines, foundedIds, holdings };
  });
}

/** The units first: the lines name them. */
async function saveUnits(
  tx: Ctx,
  one: { id: string; kind: SuccessionKind; effectiveOn: LocalDate; basis: string; summary: string },
  before: ReadonlyMap<string, Life>,
  draft: Draft,
): Promise<void> {
  const recordedBy = tx.actor?.userId ?? null;
  await insertSuccession(tx.db, { ...one, recordedBy, recordedAt: tx.clock.now() });
  await saveDraft(tx.db, one.id, before, draft);
  await insertLines(tx.db, one.id, draft.lines);
  await keepSaidLines(tx.db, one.id);
}

function namesIn(before: ReadonlyMap<string, Life>, draft: Draft, day: LocalDate) {
  return (unitId: string, at: 'before' | 'after') =>
    at === 'before'
      ? nameOn(before.get(unitId) ?? draft.lives.get(unitId)!, addDays(day, -1))
      : nameOn(draft.lives.get(unitId)!, day);
}

/** Its day has come. */
export async function putInForce(tx: Ctx, one: { id: string; effectiveOn: LocalDate }): Promise<void> {
  await markInForce(tx.db, one.id, tx.clock.now());
  await rebuildHeirs(tx.db);
  const unitIds = await listAffectedUnits(tx.db, one.id);
  await emit(
    tx,
    unitChangeInForce,
    { type: 'unit_succession', id: one.id, unitId: null },
    { successionId: one.id, effectiveOn: one.effectiveOn, unitIds },
  );
}
