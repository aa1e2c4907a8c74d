import type { Ctx } from '../../platform/context.server.ts';
import type { Change } from './lineage/changes.ts';
import { type RecordOptions, recordChange } from './lineage/record-change.server.ts';
import type { Recorded } from './lineage/record-succession.server.ts';

type Input = Omit<Extract<Change, { kind: 'move' }>, 'kind'>;

/** A unit stands under another from a day on. @throws unit.change-refused */
export async function moveUnit(ctx: Ctx, input: Input, options: RecordOptions = {}): Promise<Recorded> {
  return recordChange(ctx, { kind: 'move', ...input }, options);
}
