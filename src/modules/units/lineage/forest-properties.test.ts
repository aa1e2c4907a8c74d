import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyChange } from './apply-change.ts';
import type { Change } from './changes.ts';
import { type Draft, foldCode } from './draft.ts';
import { endedOn, foundedOn, versionOn } from './forest.ts';
import { buildForest, newUnit, sampleTree } from './testing.ts';

/** Steps with small numbers in place of ids: whatever units there are by then. */
interface Step {
  kind: Change['kind'];
  day: number;
  picks: [number, number, number];
  flag: boolean;
}

const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom('found', 'rename', 'move', 'merge', 'merge', 'split', 'close'),
  day: fc.integer({ min: 0, max: 1400 }),
  picks: fc.tuple(fc.nat(40), fc.nat(40), fc.nat(40)),
  flag: fc.boolean(),
});

const kinds = [
  'preschool',
  'primary_school',
  'lower_secondary_school',
  'commune_office',
  'childcare_facility',
] as const;

function dayOf(offset: number): string {
  return new Date(Date.UTC(2020, 5, 1 + offset)).toISOString().slice(0, 10);
}

function changeOf(draft: Draft, { kind, day, picks, flag }: Step, no: number): Change {
  const ids = [...draft.lives.keys()];
  const [a, b, c] = picks.map((pick) => ids[pick % ids.length]!) as [string, string, string];
  const effectiveOn = dayOf(day);
  const fresh = (suffix: string) =>
    newUnit(`n${no}${suffix}`, { kind: kinds[picks[2] % kinds.length]!, parentId: c });
  if (kind === 'found') return { kind, effectiveOn, unit: fresh('') };
  if (kind === 'rename')
    return {
      kind,
      effectiveOn,
      unitId: a,
      name: `Tên ${no}`,
      ...(flag ? { unitKind: kinds[picks[1] % 5]! } : {}),
    };
  if (kind === 'move') return { kind, effectiveOn, unitId: a, parentId: b };
  if (kind === 'merge')
    return { kind, effectiveOn, unitIds: [a, b], into: flag ? { unitId: c } : { unit: fresh('') } };
  if (kind === 'split')
    return { kind, effectiveOn, unitId: a, units: [fresh('x'), fresh('y')], goesOn: flag };
  return { kind, effectiveOn, unitId: a };
}

/** What holds after any changes in any order. */
function expectSound(draft: Draft): void {
  const days = [...draft.starts, ...[...draft.lives.values()].flatMap((life) => endedOn(life) ?? [])];
  for (const life of draft.lives.values()) {
    expect(life.versions.length).toBeGreaterThan(0);
    for (const [index, version] of life.versions.entries()) {
      if (version.validTo) expect(version.validTo > version.validFrom).toBe(true);
      const next = life.versions[index + 1];
      if (next) expect(next.validFrom).toBe(version.validTo);
    }
    for (const day of days) {
      const seen = new Set<string>();
      for (let at: string | null = life.id; at && versionOn(life, day); ) {
        expect(seen.has(at)).toBe(false);
        seen.add(at);
        const version = versionOn(draft.lives.get(at)!, day);
        expect(version, `${at} above ${life.id} on ${day}`).not.toBeNull();
        at = version!.parentId;
      }
    }
  }
  const codes = [...draft.lives.values()].map((life) => foldCode(life.code));
  expect(new Set(codes).size).toBe(codes.length);
  const slugs = [...draft.lives.values()].map((life) => life.versions[0]!.slug);
  expect(new Set(slugs).size).toBe(slugs.length);
  const ended = draft.lines.filter((line) => line.inherits).map((line) => line.fromId);
  expect(new Set(ended).size).toBe(ended.length);
  for (const id of ended) expect(endedOn(draft.lives.get(id!)!)).not.toBeNull();
}

test('sau mọi chuỗi thay đổi: không vòng, không mồ côi, không chồng ngày, không trùng mã', () => {
  let applied = 0;
  fc.assert(
    fc.property(fc.array(step, { minLength: 30, maxLength: 60 }), (steps) => {
      const draft = buildForest(sampleTree);
      for (const [no, one] of steps.entries()) {
        const before = JSON.stringify([...draft.lives.values()]);
        const problem = applyChange(draft, changeOf(draft, one, no));
        if (problem) expect(JSON.stringify([...draft.lives.values()])).toBe(before);
        else applied += 1;
      }
      expectSound(draft);
      for (const life of draft.lives.values()) expect(foundedOn(life) < '2030-01-01').toBe(true);
    }),
    { numRuns: 200 },
  );
  expect(applied).toBeGreaterThan(1000);
});
