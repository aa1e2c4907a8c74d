import { describe, expect, it } from 'vitest';
import { applyChange } from './apply-change.ts';
import type { Change } from './changes.ts';
import type { Draft } from './draft.ts';
import { endedOn, nameOn, versionOn } from './forest.ts';
import { buildForest, newUnit, sampleTree, standing } from './testing.ts';

const day = '2023-07-01';

function forest(): Draft {
  return buildForest(sampleTree);
}

function code(draft: Draft, change: Change): string | null {
  return applyChange(draft, change)?.code ?? null;
}

describe('đổi tên', () => {
  it('tên cũ giữ đến hết ngày trước, tên mới từ ngày áp dụng; địa chỉ chuyên mục không đổi', () => {
    const draft = forest();
    expect(code(draft, { kind: 'rename', effectiveOn: day, unitId: 'a', name: 'Trường mới' })).toBeNull();
    const life = draft.lives.get('a')!;
    expect(nameOn(life, '2023-06-30')).toBe('Đơn vị a');
    expect(versionOn(life, day)).toMatchObject({ name: 'Trường mới', slug: 'a', shortName: 'Trường mới' });
  });

  it('biết muộn một lần đổi tên cũ thì lần đổi sau vẫn giữ', () => {
    const draft = forest();
    applyChange(draft, { kind: 'rename', effectiveOn: day, unitId: 'a', name: 'Tên thứ ba' });
    applyChange(draft, { kind: 'move', effectiveOn: '2022-01-01', unitId: 'a', parentId: 'p2' });
    applyChange(draft, { kind: 'rename', effectiveOn: '2021-01-01', unitId: 'a', name: 'Tên thứ hai' });
    const at = (on: string) => versionOn(draft.lives.get('a')!, on)!;
    expect(at('2020-06-01')).toMatchObject({ name: 'Đơn vị a', parentId: 'p1' });
    expect(at('2021-06-01')).toMatchObject({ name: 'Tên thứ hai', parentId: 'p1' });
    expect(at('2022-06-01')).toMatchObject({ name: 'Tên thứ hai', parentId: 'p2' });
    expect(at('2023-08-01')).toMatchObject({ name: 'Tên thứ ba', parentId: 'p2' });
  });

  it('đổi mã thì mã cũ được nhớ; mã của đơn vị khác thì không', () => {
    const draft = forest();
    const rename = { kind: 'rename', effectiveOn: day, unitId: 'a', name: 'Đơn vị a' } as const;
    expect(code(draft, { ...rename, code: 'B' })).toBe('code-taken');
    expect(code(draft, { ...rename, code: 'a 1' })).toBe('code-odd');
    expect(code(draft, { ...rename, code: 'a-1' })).toBeNull();
    expect(draft.formerCodes).toEqual([{ unitId: 'a', code: 'a', usedTo: day }]);
    expect(code(draft, rename)).toBe('no-change');
  });

  it('không đổi được loại của nơi còn đơn vị trực thuộc thành loại không có đơn vị trực thuộc', () => {
    const draft = forest();
    const change = {
      kind: 'rename',
      effectiveOn: day,
      unitId: 'p1',
      name: 'X',
      unitKind: 'preschool',
    } as const;
    expect(code(draft, change)).toBe('parent-kind');
    expect(versionOn(draft.lives.get('p1')!, day)?.kind).toBe('district_office');
    expect(code(draft, { ...change, unitKind: 'commune_office' })).toBeNull();
  });
});

describe('chuyển nơi trực thuộc', () => {
  it('nơi cũ đến hết ngày trước, nơi mới từ ngày áp dụng', () => {
    const draft = forest();
    expect(code(draft, { kind: 'move', effectiveOn: day, unitId: 'a', parentId: 'p2' })).toBeNull();
    expect(standing(draft, '2023-06-30').a).toBe('p1');
    expect(standing(draft, day).a).toBe('p2');
  });

  it.each<[string, Change, string]>([
    ['dưới chính mình', { kind: 'move', effectiveOn: day, unitId: 'p1', parentId: 'a' }, 'parent-kind'],
    ['nơi không có', { kind: 'move', effectiveOn: day, unitId: 'a', parentId: 'x' }, 'parent-unknown'],
    ['không nơi nào', { kind: 'move', effectiveOn: day, unitId: 'a', parentId: null }, 'parent-needed'],
    ['nơi đang trực thuộc', { kind: 'move', effectiveOn: day, unitId: 'a', parentId: 'p1' }, 'no-change'],
    ['trước khi có', { kind: 'move', effectiveOn: '2019-01-01', unitId: 'a', parentId: 'p2' }, 'not-yet'],
    [
      'ngày không có thật',
      { kind: 'move', effectiveOn: '2023-02-30', unitId: 'a', parentId: 'p2' },
      'bad-date',
    ],
  ])('không chuyển về %s', (_where, change, why) => {
    expect(code(forest(), change)).toBe(why);
  });

  it('không thành vòng, kể cả với một lần chuyển đã ghi cho ngày sau', () => {
    const draft = buildForest({
      so: ['department', null],
      m: ['preschool', 'so'],
      n: ['preschool', 'so'],
    });
    expect(code(draft, { kind: 'move', effectiveOn: '2024-01-01', unitId: 'm', parentId: 'n' })).toBeNull();
    expect(code(draft, { kind: 'move', effectiveOn: day, unitId: 'n', parentId: 'm' })).toBe('parent-below');
    expect(standing(draft, '2024-06-01')).toMatchObject({ m: 'n', n: 'so' });
  });
});

describe('sáp nhập', () => {
  it('vào một đơn vị đang có: đơn vị kia kết thúc, đơn vị trực thuộc theo về', () => {
    const draft = forest();
    expect(
      code(draft, { kind: 'merge', effectiveOn: day, unitIds: ['p1', 'p2'], into: { unitId: 'p2' } }),
    ).toBeNull();
    expect(endedOn(draft.lives.get('p1')!)).toBe(day);
    expect(standing(draft, day)).toEqual({ so: '', p2: 'so', a: 'p2', b: 'p2', c: 'p2' });
    expect(standing(draft, '2023-06-30').a).toBe('p1');
    expect(draft.lines).toEqual([
      { kind: 'merge', effectiveOn: day, fromId: 'p1', toId: 'p2', inherits: true },
      { kind: 'move', effectiveOn: day, fromId: 'a', toId: 'a', inherits: false },
      { kind: 'move', effectiveOn: day, fromId: 'b', toId: 'b', inherits: false },
    ]);
  });

  it('thành một đơn vị mới', () => {
    const draft = forest();
    const into = { unit: newUnit('moi', { parentId: 'p1' }) };
    expect(code(draft, { kind: 'merge', effectiveOn: day, unitIds: ['a', 'b'], into })).toBeNull();
    expect(Object.keys(standing(draft, day))).toEqual(['so', 'p1', 'p2', 'c', 'moi']);
    expect(draft.lines.map((line) => line.inherits)).toEqual([true, true]);
  });

  it('cả nơi trên và đơn vị trực thuộc cùng sáp nhập một lúc', () => {
    const draft = forest();
    const unitIds = ['p1', 'p2'];
    const into = { unit: newUnit('xa', { kind: 'commune_office' }) };
    applyChange(draft, { kind: 'merge', effectiveOn: day, unitIds, into });
    expect(standing(draft, day)).toMatchObject({ a: 'xa', b: 'xa', c: 'xa', xa: 'so' });
  });

  it.each<[string, Partial<Extract<Change, { kind: 'merge' }>>, string]>([
    ['một đơn vị với chính nó', { unitIds: ['a'], into: { unitId: 'a' } }, 'merge-needs-two'],
    ['thành mới từ một đơn vị', { unitIds: ['a'], into: { unit: newUnit('x') } }, 'merge-needs-two'],
    ['vào nơi ở dưới mình', { unitIds: ['p1'], into: { unitId: 'a' } }, 'merge-below'],
    ['vào nơi không có', { unitIds: ['a'], into: { unitId: 'x' } }, 'unit-unknown'],
    ['vào nơi không nhận được đơn vị trực thuộc', { unitIds: ['p1'], into: { unitId: 'c' } }, 'parent-kind'],
    ['với mã đã dùng', { unitIds: ['a', 'b'], into: { unit: newUnit('c') } }, 'code-taken'],
  ])('không sáp nhập %s', (_what, change, why) => {
    const draft = forest();
    const before = standing(draft, day);
    expect(
      code(draft, { kind: 'merge', effectiveOn: day, unitIds: [], into: { unitId: 'a' }, ...change }),
    ).toBe(why);
    expect(standing(draft, day)).toEqual(before);
    expect(draft.lines).toEqual([]);
  });

  it('không kết thúc một đơn vị đã có thay đổi cho ngày sau', () => {
    const draft = forest();
    applyChange(draft, { kind: 'rename', effectiveOn: '2024-01-01', unitId: 'a', name: 'Sau này' });
    expect(code(draft, { kind: 'close', effectiveOn: day, unitId: 'a' })).toBe('later-change');
    expect(code(draft, { kind: 'close', effectiveOn: '2024-01-02', unitId: 'a' })).toBeNull();
  });
});

describe('chia tách, kết thúc, lập mới', () => {
  const units = [newUnit('m1', { parentId: 'p1' }), newUnit('m2', { parentId: 'p1' })];

  it('đơn vị cũ còn: đơn vị mới bắt đầu từ đầu', () => {
    const draft = forest();
    expect(code(draft, { kind: 'split', effectiveOn: day, unitId: 'a', units, goesOn: true })).toBeNull();
    expect(Object.keys(standing(draft, day))).toContain('a');
    expect(draft.lines.map((line) => line.inherits)).toEqual([false, false]);
  });

  it('đơn vị cũ hết: đơn vị ghi đầu kế thừa', () => {
    const draft = forest();
    expect(code(draft, { kind: 'split', effectiveOn: day, unitId: 'a', units, goesOn: false })).toBeNull();
    expect(Object.keys(standing(draft, day))).not.toContain('a');
    expect(draft.lines.map((line) => [line.fromId, line.inherits])).toEqual([
      ['a', true],
      ['a', false],
    ]);
  });

  it('một đơn vị mới không lập được thì không đơn vị nào được lập', () => {
    const draft = forest();
    const wrong = [units[0]!, newUnit('c', { parentId: 'p1' })];
    const split = { kind: 'split', effectiveOn: day, unitId: 'a', goesOn: true } as const;
    expect(code(draft, { ...split, units: wrong })).toBe('code-taken');
    expect(Object.keys(standing(draft, day))).not.toContain('m1');
    expect(code(draft, { ...split, units })).toBeNull();
  });

  it('còn đơn vị trực thuộc thì chưa kết thúc được, và nói rõ là những đơn vị nào', () => {
    const draft = forest();
    expect(applyChange(draft, { kind: 'close', effectiveOn: day, unitId: 'p1' })).toMatchObject({
      code: 'open-children',
      message: expect.stringContaining('Đơn vị a, Đơn vị b'),
    });
  });

  it('hai trường cùng tên có hai địa chỉ chuyên mục', () => {
    const draft = forest();
    for (const one of ['n1', 'n2', 'n3'])
      applyChange(draft, {
        kind: 'found',
        effectiveOn: day,
        unit: newUnit(one, { name: 'Trường Tiểu học Mẫu', parentId: one === 'n3' ? 'p2' : 'p1' }),
      });
    const slugs = ['n1', 'n2', 'n3'].map((one) => {
      const id = draft.codes.get(one)!;
      return draft.lives.get(id)!.versions[0]!.slug;
    });
    expect(slugs).toEqual([
      'truong-tieu-hoc-mau',
      'truong-tieu-hoc-mau-don-vi-p1',
      'truong-tieu-hoc-mau-don-vi-p2',
    ]);
  });
});
