import { expect, it } from 'vitest';
import { sampleChanges, unitsBefore } from './sample-successions.ts';
import { sampleUnits } from './sample-units.ts';

it('mọi thay đổi của đơn vị mẫu xảy ra trước năm mẫu', () => {
  const units = sampleUnits();
  const changes = sampleChanges(units);
  for (const change of changes) expect(change.on < '2023-01-01').toBe(true);
  const before = unitsBefore(units, changes);
  expect(units).toHaveLength(612);
  expect(before.length).toBe(612 + 3 - 1);
  expect(before.every((unit) => unit.name.includes('mẫu') || unit.kind === 'department_office')).toBe(true);
});
