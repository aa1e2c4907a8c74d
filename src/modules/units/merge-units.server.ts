import type { Ctx } from '../../platform/context.server.ts';
import type { Change } from './lineage/changes.ts';
import { type RecordOptions, recordChange } from './lineage/record-change.server.ts';
import type { Recorded } from './lineage/record-succession.server.ts';

type Input = Omit<Extract<Change, { kind: 'merge' }>, 'kind'>;

/** Units end and become another one from a day on: one of them, another that exists, or a new one. @throws unit.change-refused */
export async function mergeUnits(ctx: Ctx, input: Input, options: RecordOptions = {}): Promise<Recorded> {
  return recordChange(ctx, { kind: 'merge', ...input }, options);
}
