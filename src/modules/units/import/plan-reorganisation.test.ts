import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../platform/spreadsheets/index.server.ts';
import { rawWorkbook } from '../../../platform/spreadsheets/testing.ts';
import { buildForest, standing } from '../lineage/testing.ts';
import { planReorganisation } from './plan-reorganisation.ts';
import { type ReorganisationField, reorganisationSynonyms } from './reorganisation-columns.ts';
import { readList } from './row-reading.ts';

const day = '2025-07-01';
const head = ['STT', 'Mã cũ', 'Tên cũ', 'Mã mới', 'Tên mới', 'Loại mới', 'Trực thuộc mới'];

function province() {
  return buildForest({
    so1: ['department', null],
    so2: ['department', null],
    hc1: ['department_office', 'so1'],
    hc2: ['department_office', 'so2'],
    p1: ['district_office', 'so1'],
    p2: ['district_office', 'so1'],
    a: ['primary_school', 'p1'],
    b: ['primary_school', 'p1'],
    c: ['lower_secondary_school', 'p2'],
    d: ['upper_secondary_school', 'so2'],
  });
}

async function plan(rows: (string | null)[][], draft = province()) {
  const sheets = await readWorkbook(
    await rawWorkbook([{ name: 'Sắp xếp', rows: [head, ...rows.map((row, no) => [no + 1, ...row])] }]),
  );
  const list = readList<ReorganisationField>(
    sheets,
    {
      synonyms: reorganisationSynonyms,
      needed: ['oldCode', 'oldName'],
      keys: ['oldCode', 'newCode', 'oldName', 'newName'],
    },
    { withHiddenRows: false },
  )!;
  const result = planReorganisation(list.rows, draft, [], day);
  return { ...result, draft, errors: result.rows.flatMap((row) => row.errors) };
}

describe('sắp xếp lại', () => {
  it('hai tỉnh nhập một, huyện kết thúc, trường về xã: thứ tự dòng nào cũng được', async () => {
    const rows = [
      ['p1', null, null, null, null, null],
      ['p2', 'Đơn vị p2', null, null, null, null],
      ['a', null, null, null, null, 'x1'],
      ['b', null, 'b', null, null, 'UBND xã mẫu 1'],
      ['c', null, null, null, null, 'x2'],
      [null, null, 'x1', 'UBND xã mẫu 1', 'UBND xã, phường', 'so-moi'],
      [null, null, 'x2', 'UBND phường mẫu 2', 'UBND xã, phường', 'so-moi'],
      ['so1', null, 'so-moi', 'Sở GD&ĐT tỉnh mới', 'Sở GD&ĐT', null],
      ['so2', null, 'so-moi', 'Sở GD&ĐT tỉnh mới', 'Sở GD&ĐT', null],
      ['hc2', null, 'hc1', null, null, null],
    ];
    const { errors, changes, draft } = await plan(rows);
    expect(errors).toEqual([]);
    expect(standing(draft, day)).toEqual({
      a: 'x1',
      b: 'x1',
      c: 'x2',
      d: 'so-moi',
      hc1: 'so-moi',
      x1: 'so-moi',
      x2: 'so-moi',
      'so-moi': '',
    });
    const reversed = await plan(rows.toReversed());
    expect(reversed.errors).toEqual([]);
    expect(standing(reversed.draft, day)).toEqual(standing(draft, day));
    expect(changes.map((change) => change.kind).at(-1)).toBe('close');
  });

  it('một cũ một mới là cùng đơn vị đổi mã; nhiều cũ một mới là hợp nhất; một cũ nhiều mới là chia tách', async () => {
    const { errors, changes, draft } = await plan([
      ['c', null, 'c-moi', 'Trường THCS mới', null, null],
      ['a', null, 'ab', 'Trường Tiểu học AB', 'Tiểu học', 'p1'],
      ['b', null, 'ab', 'Trường Tiểu học AB', 'Tiểu học', 'p1'],
      ['d', null, 'd', null, null, null],
      ['d', null, 'd2', 'Trường THPT mới', 'THPT', 'so2'],
    ]);
    expect(errors).toEqual([]);
    expect(changes.map((change) => change.kind).sort()).toEqual(['merge', 'rename', 'split']);
    expect(draft.lives.get('c')).toMatchObject({ code: 'c-moi' });
    expect(standing(draft, day)).toMatchObject({ ab: 'p1', 'c-moi': 'p2', d: 'so2', d2: 'so2' });
  });

  it.each<[string, (string | null)[][], RegExp]>([
    ['mã cũ không có', [['zz', null, null, null, null, null]], /Không có đơn vị nào mã “zz”/],
    ['mã và tên là hai đơn vị', [['a', 'Đơn vị b', null, null, null, null]], /hai đơn vị khác nhau/],
    ['nơi trực thuộc mới không có', [['a', null, null, null, null, 'zz']], /Không tìm thấy nơi trực thuộc/],
    ['còn đơn vị trực thuộc', [['p1', null, null, null, null, null]], /còn 2 đơn vị trực thuộc/],
    [
      'cùng mã mới mà khác tên',
      [
        ['a', null, 'ab', 'Tên một', 'Tiểu học', 'p1'],
        ['b', null, 'ab', 'Tên hai', 'Tiểu học', 'p1'],
      ],
      /có tên khác nhau/,
    ],
    ['đơn vị mới thiếu loại', [[null, null, 'x', 'Đơn vị lạ', null, 'so1']], /chưa có loại mới/],
    [
      'vừa chia vừa nhập',
      [
        ['a', null, 'n1', 'Tiểu học một', 'Tiểu học', 'p1'],
        ['a', null, 'n2', 'Tiểu học hai', 'Tiểu học', 'p1'],
        ['b', null, 'n2', 'Tiểu học hai', 'Tiểu học', 'p1'],
      ],
      /vừa chia tách vừa sáp nhập/,
    ],
  ])('%s: nói ra ở đúng dòng, không đoán', async (_what, rows, why) => {
    const { errors, rows: planned } = await plan(rows);
    expect(errors.join(' ')).toMatch(why);
    expect(planned.some((row) => row.state === 'error')).toBe(true);
  });
});
