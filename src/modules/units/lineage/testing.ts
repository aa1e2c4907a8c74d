import { randomUUID } from 'node:crypto';
import type { UnitKind } from '../labels.ts';
import type { NewUnit } from './changes.ts';
import type { Draft } from './draft.ts';
import { draftOf } from './draft.ts';
import { type Life, versionOn } from './forest.ts';

/** Lives for tests: code → [kind, code of the unit above]; founded on 01/01/2020. */
export function buildForest(tree: Record<string, [UnitKind, string | null]>): Draft {
  const lives = Object.entries(tree).map(([code, [kind, parent]]): Life => {
    const version = { id: randomUUID(), validFrom: '2020-01-01', validTo: null, kind };
    const names = { name: `Đơn vị ${code}`, shortName: `Đơn vị ${code}`, slug: code };
    return { id: code, code, versions: [{ ...version, ...names, parentId: parent }] };
  });
  return draftOf(lives, randomUUID);
}

export function newUnit(code: string, overrides: Partial<NewUnit> = {}): NewUnit {
  return { code, name: `Đơn vị ${code}`, kind: 'primary_school', parentId: 'so', ...overrides };
}

export const sampleTree = {
  so: ['department', null],
  p1: ['district_office', 'so'],
  p2: ['district_office', 'so'],
  a: ['primary_school', 'p1'],
  b: ['primary_school', 'p1'],
  c: ['lower_secondary_school', 'p2'],
} as const satisfies Record<string, [UnitKind, string | null]>;

/** "p1: a b" of a day, for what stands where. */
export function standing(draft: Draft, day: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const life of draft.lives.values()) {
    const version = versionOn(life, day);
    if (version) found[life.code] = draft.lives.get(version.parentId ?? '')?.code ?? '';
  }
  return found;
}
