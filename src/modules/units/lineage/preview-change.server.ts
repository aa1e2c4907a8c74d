import { localDate } from '../../../platform/clock/clock.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { dryRun } from '../../../platform/db/dry-run.server.ts';
import { contentHash } from '../../../platform/text/content-hash.server.ts';
import type { ChangeKind, LineageLine } from './changes.ts';
import { findConsequences } from './consequence-store.server.ts';
import { type Consequences, noConsequences } from './consequences.ts';
import { type Recorded, type Recording, recordSuccession } from './record-succession.server.ts';
import { requireChanger } from './require-changer.server.ts';
import { listSaidLines, type SaidLine } from './said-line-store.server.ts';

export interface ChangePreview extends Recorded {
  consequences: Consequences;
  fingerprint: string;
  when: 'past' | 'today' | 'future';
  /** The first lines, both sides by name. */
  said: SaidLine[];
  lineCounts: Partial<Record<ChangeKind, number>>;
}

const saidAtMost = 200;

/**
 * What would come of a change, down to every figure: it is done and taken back.
 * @throws unit.change-refused, app.sign-in-needed, app.not-found
 */
export async function previewChange(ctx: Ctx, recording: Recording): Promise<ChangePreview> {
  requireChanger(ctx);
  const today = localDate(ctx.clock.now());
  return dryRun(ctx, async (tx) => {
    const recorded = await recordSuccession(tx, { ...recording, asIfInForce: true });
    const { effectiveOn } = recorded;
    return {
      ...recorded,
      consequences: (await findConsequences(tx.db, recorded.successionId)) ?? noConsequences,
      fingerprint: await fingerprintOf(tx, recorded),
      said: (await listSaidLines(tx.db, recorded.successionId, { limit: saidAtMost })) ?? [],
      lineCounts: countLines(recorded.lines),
      when: effectiveOn < today ? 'past' : effectiveOn > today ? 'future' : 'today',
    };
  });
}

export function countLines(lines: readonly LineageLine[]): Partial<Record<ChangeKind, number>> {
  const counts: Partial<Record<ChangeKind, number>> = {};
  for (const { kind } of lines) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

/** The same for the same units, posts and obligations; evidence that comes in meanwhile does not change it. */
export async function fingerprintOf(tx: Ctx, recorded: Recorded): Promise<string> {
  const { lines, holdings, effectiveOn } = recorded;
  const isAhead = effectiveOn > localDate(tx.clock.now());
  const told = isAhead ? null : await findConsequences(tx.db, recorded.successionId);
  const ids = (list: { id: string }[]) => list.map((one) => one.id).sort();
  return contentHash({
    // Units that begin get a new id each time.
    lines: lines.map(({ kind, effectiveOn: day, fromId, inherits }) => [kind, day, fromId, inherits]),
    ended: ids(holdings.ended),
    owed: told?.figures.map((figure) => figure.owed) ?? null,
  }).slice(0, 24);
}
