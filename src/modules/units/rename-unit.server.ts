import type { Ctx } from '../../platform/context.server.ts';
import type { Change } from './lineage/changes.ts';
import { type RecordOptions, recordChange } from './lineage/record-change.server.ts';
import type { Recorded } from './lineage/record-succession.server.ts';

type Input = Omit<Extract<Change, { kind: 'rename' }>, 'kind'>;

/** A unit has another name (or kind, or code) from a day on. @throws unit.change-refused */
export async function renameUnit(ctx: Ctx, input: Input, options: RecordOptions = {}): Promise<Recorded> {
  return recordChange(ctx, { kind: 'rename', ...input }, options);
}
