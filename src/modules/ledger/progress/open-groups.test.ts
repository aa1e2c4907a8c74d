import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseOpenGroups, openAfter, rowsAtMost } from './open-groups.ts';

const groups = [
  { id: 'a', units: 40 },
  { id: 'b', units: 38 },
  { id: 'c', units: 15 },
];
const open = (asked: string[], mustOpen: string | null = null) => [
  ...chooseOpenGroups(groups, asked, mustOpen),
];

describe('huyện nào mở ra', () => {
  it.each<[string[], string | null, string[]]>([
    [[], null, ['a']],
    [['khong'], null, []],
    [['c'], null, ['c']],
    [['a', 'c'], null, ['c', 'a']],
    [['a', 'b'], null, ['b']],
    [[], 'b', ['b']],
    [['la'], null, ['a']],
  ])('%j, bắt buộc %s → %j', (asked, mustOpen, expected) => {
    expect(open(asked, mustOpen)).toEqual(expected);
  });

  it('chỉ có một huyện thì luôn mở', () => {
    expect([...chooseOpenGroups([{ id: 'x', units: 200 }], ['khong'], null)]).toEqual(['x']);
  });

  it('không bao giờ quá số dòng cho phép, trừ khi một huyện đã lớn hơn thế', () => {
    const some = fc.uniqueArray(fc.record({ id: fc.string(), units: fc.integer({ min: 1, max: 90 }) }), {
      selector: (group) => group.id,
      minLength: 2,
    });
    fc.assert(
      fc.property(some, (all) => {
        const chosen = chooseOpenGroups(
          all,
          all.map((group) => group.id),
          null,
        );
        const rows = all.filter((group) => chosen.has(group.id)).reduce((sum, group) => sum + group.units, 0);
        expect(rows <= rowsAtMost || chosen.size === 1).toBe(true);
      }),
    );
  });

  it('bấm vào huyện đang mở thì thu lại, bấm lần nữa thì mở', () => {
    const state = (ids: string[]) => groups.map(({ id }) => ({ id, isOpen: ids.includes(id) }));
    expect(openAfter(state(['a']), 'a')).toEqual(['khong']);
    expect(openAfter(state(['a']), 'c')).toEqual(['a', 'c']);
  });
});
