import type { Ctx } from '../../platform/context.server.ts';
import type { Change } from './lineage/changes.ts';
import { type RecordOptions, recordChange } from './lineage/record-change.server.ts';
import type { Recorded } from './lineage/record-succession.server.ts';

type Input = Omit<Extract<Change, { kind: 'close' }>, 'kind'>;

/** A unit is no more from a day on; nobody takes over. @throws unit.change-refused */
export async function closeUnit(ctx: Ctx, input: Input, options: RecordOptions = {}): Promise<Recorded> {
  return recordChange(ctx, { kind: 'close', ...input }, options);
}
