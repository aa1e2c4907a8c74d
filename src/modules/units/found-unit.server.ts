import { randomUUID } from 'node:crypto';
import type { LocalDate } from '../../platform/clock/clock.ts';
import type { Ctx } from '../../platform/context.server.ts';
import type { NewUnit } from './lineage/changes.ts';
import { type RecordOptions, recordSeen } from './lineage/record-change.server.ts';
import { type Recording, recordSuccession } from './lineage/record-succession.server.ts';

function recordingOf(unit: NewUnit, effectiveOn: LocalDate): Recording {
  return { kind: 'found', effectiveOn, changes: [{ kind: 'found', effectiveOn, unit }] };
}

/** A unit begins to exist on a day. @throws unit.change-refused, app.not-found */
export async function foundUnit(
  ctx: Ctx,
  input: { unit: NewUnit; effectiveOn: LocalDate },
  { fingerprint, ...options }: RecordOptions = {},
): Promise<{ unitId: string }> {
  const unitId = randomUUID();
  await recordSeen(
    ctx,
    { ...recordingOf({ ...input.unit, id: unitId }, input.effectiveOn), ...options },
    fingerprint,
  );
  return { unitId };
}

/** The first unit of a new house, founded by whoever runs the machine: there is nobody yet who could have the right. */
export async function foundFirstUnit(
  ctx: Ctx,
  { validFrom, ...unit }: NewUnit & { validFrom: LocalDate },
): Promise<{ unitId: string }> {
  const unitId = randomUUID();
  await recordSuccession(ctx, recordingOf({ ...unit, id: unitId }, validFrom));
  return { unitId };
}
