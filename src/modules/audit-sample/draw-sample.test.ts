import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawSample, linkAfter, linkNo, listText, monthsToDraw, sha256 } from './draw-sample.ts';
import { recipeOf } from './recipe.ts';
import { sampleSize } from './rules.ts';

describe('bốc mẫu', () => {
  it('không phụ thuộc thứ tự của danh sách, không trùng, đúng cỡ, chỉ lấy từ danh sách', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.uuid(), { maxLength: 200 }), fc.string(), (ids, seed) => {
        const drawn = drawSample(seed, ids);
        expect(drawSample(seed, ids.toReversed())).toEqual(drawn);
        expect(drawSample(seed, ids.toSorted())).toEqual(drawn);
        expect(new Set(drawn).size).toBe(drawn.length);
        expect(drawn.length).toBe(sampleSize(ids.length));
        expect(drawn.every((id) => new Set<string>(ids).has(id))).toBe(true);
      }),
    );
  });

  it('mỗi minh chứng có cơ hội như nhau', () => {
    const ids: string[] = Array.from({ length: 100 }, () => randomUUID());
    const times = new Map(ids.map((id) => [id, 0]));
    for (let round = 0; round < 2_000; round++)
      for (const id of drawSample(`hạt giống ${round}`, ids)) times.set(id, times.get(id)! + 1);
    // 2,000 draws of 3 in 100: 60 each, standard deviation 7.6.
    for (const count of times.values()) expect(Math.abs(count - 60)).toBeLessThan(5 * 7.7);
  });

  it('ai cũng bốc lại được bằng lệnh in trên trang công khai', () => {
    const ids: string[] = Array.from({ length: 70 }, () => randomUUID());
    const seed = sha256('mẫu');
    const script = recipeOf({ seed, size: sampleSize(ids.length) });
    const out = execFileSync('sh', ['-c', script.replace('< danh-sach.txt ', '')], {
      input: listText(ids),
      encoding: 'utf8',
    });
    expect(out.trim().split('\n')).toEqual(drawSample(seed, ids));
  });
});

describe('chuỗi hạt giống', () => {
  it('băm hạt giống của tháng thứ n đúng n lần thì ra mốc đã công bố', () => {
    const secret = sha256('bí mật');
    const anchor = linkAfter(secret, 24);
    for (const month of ['2023-03', '2023-09', '2025-02']) {
      const no = linkNo('2023-03', month);
      expect(linkAfter(linkAfter(secret, 24 - no), no)).toBe(anchor);
    }
  });

  it('chỉ bốc tháng đã hết', () => {
    expect(monthsToDraw('2023-03', 24, '2023-03')).toEqual([]);
    expect(monthsToDraw('2023-03', 24, '2023-06')).toEqual(['2023-03', '2023-04', '2023-05']);
    expect(monthsToDraw('2023-03', 2, '2024-01')).toEqual(['2023-03', '2023-04']);
  });
});
