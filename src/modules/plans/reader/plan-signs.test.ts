import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { looksLikePlan } from './plan-signs.ts';
import { readPlan } from './read-plan.ts';

const seen = join(import.meta.dirname, '../../../../tests/reader-corpus/seen');
const root = join(import.meta.dirname, '../../../..');

async function judged(path: string, name: string): Promise<boolean> {
  return looksLikePlan((await readPlan(new Uint8Array(readFileSync(path)), name)).reading);
}

describe('tệp có phải là kế hoạch không', () => {
  it('mọi kế hoạch soạn sẵn, mọi dạng tệp chữ: là kế hoạch', async () => {
    const refused: string[] = [];
    for (const slug of readdirSync(seen))
      for (const file of readdirSync(join(seen, slug)))
        if (/^ke-hoach.*\.(txt|md|docx)$/.test(file) && !(await judged(join(seen, slug, file), file)))
          refused.push(`${slug}/${file}`);
    expect(refused).toEqual([]);
  }, 120_000);

  it.each(['package.json', 'biome.json', 'vite.config.ts', 'README.md', 'CHANGELOG.md', 'LICENSE'])(
    '%s: không phải',
    async (file) => {
      expect(await judged(join(root, file), 'tep.txt')).toBe(false);
    },
  );

  it.each([
    'KẾ HOẠCH\nTuyên truyền\n\nI. MỤC ĐÍCH\n1. Mục đích\nLàm tốt.\n',
    'UBND XÃ MẪU\nSố: 12/KH-UBND\n\nI. MỤC ĐÍCH\nLàm tốt.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n',
  ])('kế hoạch ngắn vẫn là kế hoạch: %j', async (text) => {
    const { reading } = await readPlan(new TextEncoder().encode(text), 'k.txt');
    expect(looksLikePlan(reading)).toBe(true);
  });
});
