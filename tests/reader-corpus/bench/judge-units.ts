import type { NamedUnit } from '../../../src/modules/plans/reader/types.ts';
import type { FieldResult } from './matching.ts';
import { foldName } from './names.ts';

/** Two names of one unit are a fact; joining names of two units is a wrong one. */
export function judgeUnits(truths: string[][], reads: NamedUnit[]): FieldResult {
  const known = new Set(truths.flat().map(foldName));
  const expected = pairsOf(truths);
  const found = pairsOf(
    reads.map(({ name, aliases }) => [name, ...aliases].filter((each) => known.has(foldName(each)))),
  );
  return {
    field: 'units',
    expected: expected.size,
    found: found.size,
    right: [...expected].filter((pair) => found.has(pair)).length,
    misses: [...expected].filter((pair) => !found.has(pair)),
    extras: [...found].filter((pair) => !expected.has(pair)),
    facts: [],
  };
}

function pairsOf(groups: string[][]): Set<string> {
  return new Set(
    groups.flatMap((group) => {
      const names = [...new Set(group.map(foldName))].sort();
      return names.flatMap((one, at) => names.slice(at + 1).map((other) => `${one} = ${other}`));
    }),
  );
}

/** The same unit under any of its names. */
export function unitKey(units: string[][] | undefined): (name: string) => string {
  const keys = new Map(
    (units ?? []).flatMap((group) => group.map((name) => [foldName(name), foldName(group[0] ?? name)])),
  );
  return (name) => keys.get(foldName(name)) ?? foldName(name);
}
