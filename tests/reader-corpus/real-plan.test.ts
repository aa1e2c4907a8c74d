import { describe, expect, it } from 'vitest';
import { compareReal, hasRealPlan } from './bench/real-plan.ts';
import type { Way } from './retear/render-ways.ts';

const WAYS: Way[] = ['torn', 'docx', 'pdf', 'pdf-unruled', 'md', 'txt'];

describe.runIf(hasRealPlan)('kế hoạch thật năm 2023 ở mọi định dạng (chỉ chạy khi có ../shared)', () => {
  it.each(WAYS)('%s: đúng mọi giá trị', async (way) => {
    const { wrong, more } = await compareReal(way);
    expect([...wrong, ...more]).toEqual([]);
  });
});
