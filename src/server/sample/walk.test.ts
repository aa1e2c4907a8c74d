import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sampleUnits } from './sample-units.ts';

const root = join(import.meta.dirname, '../../..');

it.each(['README.md', 'README.vi.md', 'src/server/commands/start.server.ts'])(
  '%s: cán bộ huyện được nêu tên là của trường được nêu tên',
  async (file) => {
    const text = await readFile(join(root, file), 'utf8');
    const school = /(?<![-\w])(thcs-\d+)\.mau/.exec(text)![1]!;
    const { parentCode } = sampleUnits().find((unit) => unit.code === `mau-${school}`)!;
    const officers = new Set([...text.matchAll(/(pgd-\d+)\.mau/g)].map((match) => `mau-${match[1]}`));
    expect([...officers]).toEqual([parentCode]);
  },
);
