import { recordSuccession } from '../../modules/units/index.server.ts';
import type { Change } from '../../modules/units/index.ts';
import type { Ctx } from '../../platform/context.server.ts';
import type { SampleChange } from './sample-successions.ts';
import type { SampleUnit } from './sample-units.ts';

/** Records what became of the sample units as an officer would have. @returns code → id, new ones included */
export async function recordSampleChanges(
  tx: Ctx,
  units: readonly SampleUnit[],
  changes: readonly SampleChange[],
  ids: ReadonlyMap<string, string>,
): Promise<Map<string, string>> {
  const known = new Map(ids);
  const unit = (code: string) => units.find((one) => one.code === code)!;
  for (const change of changes) {
    const { kind, on: effectiveOn, basis } = change;
    const recording = { kind, effectiveOn, basis, changes: [asChange(change, unit, known)] };
    const { foundedIds } = await recordSuccession(tx, recording);
    if (change.kind === 'split') known.set(change.code, foundedIds[0]!);
  }
  const founded = [...known].filter(([code]) => !ids.has(code)).map(([, id]) => id);
  if (founded.length > 0)
    await tx.db.updateTable('units').set({ is_sample: true }).where('id', 'in', founded).execute();
  return known;
}

function asChange(
  change: SampleChange,
  unit: (code: string) => SampleUnit,
  ids: ReadonlyMap<string, string>,
): Change {
  const { on: effectiveOn } = change;
  const id = (code: string) => ids.get(code)!;
  switch (change.kind) {
    case 'rename':
      return { kind: 'rename', effectiveOn, unitId: id(change.code), name: unit(change.code).name };
    case 'move':
      return {
        kind: 'move',
        effectiveOn,
        unitId: id(change.code),
        parentId: id(unit(change.code).parentCode!),
      };
    case 'merge':
      return {
        kind: 'merge',
        effectiveOn,
        unitIds: [id(change.from.code)],
        into: { unitId: id(change.into) },
      };
    case 'close':
      return { kind: 'close', effectiveOn, unitId: id(change.unit.code) };
    case 'split': {
      const { code, name, shortName, kind, parentCode } = unit(change.code);
      return {
        kind: 'split',
        effectiveOn,
        unitId: id(change.from),
        goesOn: true,
        units: [{ code, name, shortName, kind, parentId: id(parentCode!) }],
      };
    }
  }
}
