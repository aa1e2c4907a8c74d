import { describe, expect, it } from 'vitest';
import { useTestHouse } from '../support/test-database.ts';
import { Interleaving } from './interleavings.ts';

/** More of them: `node scripts/prove-obligations.ts interleavings --runs 5000`. */
describe('nhiều người quyết định cùng lúc trên cùng các ô', () => {
  const house = useTestHouse();

  it('không thay đổi nào mất', { timeout: 120_000 }, async () => {
    const told = await new Interleaving(house.ctx(), 7).run(60);
    expect(told.wrong).toEqual([]);
    expect(told.done).toBeGreaterThan(40);
  });
});
