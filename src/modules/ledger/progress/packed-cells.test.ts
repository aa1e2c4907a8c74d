import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packCells, type ShownCell, unpackCells } from './packed-cells.ts';

it('gói rồi mở ra được đúng các ô ban đầu, kể cả ô trống', () => {
  const cell: fc.Arbitrary<ShownCell | null> = fc.option(
    fc.record({
      status: fc.constantFrom('enough', 'late', 'owed', 'exempt', 'postponed', 'nothing', 'not-due'),
      count: fc.nat(20_301_231),
      id: fc.uuid(),
    }),
  );
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 12 }), (cells) => {
      expect(unpackCells(packCells(cells))).toEqual(cells);
    }),
  );
});
