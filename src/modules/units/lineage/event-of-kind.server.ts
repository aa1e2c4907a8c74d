import type { Ctx } from '../../../platform/context.server.ts';
import type { EventType } from '../../../platform/events/define-event.ts';
import { emit } from '../../../platform/events/emit.server.ts';
import {
  type UnitChangeRecorded,
  unitClosed,
  unitFounded,
  unitMoved,
  unitRenamed,
  unitSplit,
  unitsImported,
  unitsMerged,
  unitsReorganised,
} from '../events.ts';
import type { SuccessionKind } from './changes.ts';
import type { Draft } from './draft.ts';

const eventOf: Record<Exclude<SuccessionKind, 'found'>, EventType<UnitChangeRecorded>> = {
  rename: unitRenamed,
  move: unitMoved,
  merge: unitsMerged,
  split: unitSplit,
  close: unitClosed,
  reorganisation: unitsReorganised,
  import: unitsImported,
};

/** One line in the log, under the unit it is mainly about. */
export async function tellRecorded(
  tx: Ctx,
  change: UnitChangeRecorded,
  kind: SuccessionKind,
  draft: Draft,
): Promise<void> {
  if (kind === 'found') {
    for (const { toId } of draft.lines) {
      const { code, versions } = draft.lives.get(toId!)!;
      const { name, kind: unitKind } = versions[0]!;
      const subject = { type: 'unit', id: toId!, unitId: toId };
      await emit(tx, unitFounded, subject, { unitId: toId!, code, name, kind: unitKind });
    }
    return;
  }
  const isBulk = kind === 'reorganisation' || kind === 'import';
  const main = isBulk ? null : (draft.lines[0]?.toId ?? draft.lines[0]?.fromId ?? null);
  const subject = { type: 'unit_succession', id: change.successionId, unitId: main };
  await emit(tx, eventOf[kind], subject, change);
}
