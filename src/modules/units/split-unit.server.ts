import type { Ctx } from '../../platform/context.server.ts';
import type { Change } from './lineage/changes.ts';
import { type RecordOptions, recordChange } from './lineage/record-change.server.ts';
import type { Recorded } from './lineage/record-succession.server.ts';

type Input = Omit<Extract<Change, { kind: 'split' }>, 'kind'>;

/** A unit becomes several from a day on, and may live on beside them. @throws unit.change-refused */
export async function splitUnit(ctx: Ctx, input: Input, options: RecordOptions = {}): Promise<Recorded> {
  return recordChange(ctx, { kind: 'split', ...input }, options);
}
