import type { SampleUnit } from './sample-units.ts';

/**
 * What became of a few sample units before the sample year, so that histories show something. In 2023 the 612 units
 * stand as they always did: nothing here reaches into that year.
 */
export type SampleChange =
  | { kind: 'rename'; on: string; basis: string; code: string; was: string }
  | { kind: 'move'; on: string; basis: string; code: string; wasUnder: string }
  | { kind: 'merge'; on: string; basis: string; from: SampleUnit; into: string }
  | { kind: 'split'; on: string; basis: string; from: string; code: string }
  | { kind: 'close'; on: string; basis: string; unit: SampleUnit };

/** A unit that is no more: named after one that still stands in the same district. */
function gone(like: SampleUnit, code: string, name: string): SampleUnit {
  return { ...like, code, name, shortName: name };
}

export function sampleChanges(units: readonly SampleUnit[]): SampleChange[] {
  const unit = (code: string) => units.find((one) => one.code === code)!;
  const otherDistrict = (code: string) =>
    unit(code).parentCode === 'mau-pgd-01' ? 'mau-pgd-02' : 'mau-pgd-01';
  return [
    {
      kind: 'rename',
      on: '2021-09-01',
      basis: 'Quyết định mẫu số 41/QĐ-UBND',
      code: 'mau-mn-003',
      was: 'Trường Mẫu giáo mẫu 03',
    },
    {
      kind: 'merge',
      on: '2021-08-15',
      basis: 'Quyết định mẫu số 36/QĐ-UBND',
      from: gone(unit('mau-th-005'), 'mau-th-191', 'Trường Tiểu học mẫu 191'),
      into: 'mau-th-005',
    },
    {
      kind: 'move',
      on: '2022-01-01',
      basis: 'Nghị quyết mẫu số 7/NQ-HĐND',
      code: 'mau-th-010',
      wasUnder: otherDistrict('mau-th-010'),
    },
    {
      kind: 'close',
      on: '2022-06-01',
      basis: 'Quyết định mẫu số 12/QĐ-UBND',
      unit: gone(unit('mau-nt-002'), 'mau-nt-031', 'Cơ sở nuôi dưỡng trẻ em mẫu 31'),
    },
    {
      kind: 'merge',
      on: '2022-07-15',
      basis: 'Quyết định mẫu số 58/QĐ-UBND',
      from: gone(unit('mau-thcs-012'), 'mau-thcs-119', 'Trường THCS mẫu 119'),
      into: 'mau-thcs-012',
    },
    {
      kind: 'split',
      on: '2022-08-01',
      basis: 'Quyết định mẫu số 63/QĐ-UBND',
      from: 'mau-mn-011',
      code: 'mau-mn-012',
    },
  ];
}

/** The units as they stood on 01/01/2020, before all that. */
export function unitsBefore(units: readonly SampleUnit[], changes: readonly SampleChange[]): SampleUnit[] {
  const before = new Map(units.map((unit) => [unit.code, unit]));
  for (const change of changes) {
    if (change.kind === 'merge') before.set(change.from.code, change.from);
    if (change.kind === 'close') before.set(change.unit.code, change.unit);
    if (change.kind === 'split') before.delete(change.code);
    if (change.kind !== 'rename' && change.kind !== 'move') continue;
    const unit = before.get(change.code)!;
    before.set(
      change.code,
      change.kind === 'rename'
        ? { ...unit, name: change.was, shortName: change.was }
        : { ...unit, parentCode: change.wasUnder },
    );
  }
  return [...before.values()];
}
