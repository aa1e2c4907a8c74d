import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const src = join(import.meta.dirname, '..');
const library = join(src, '../node_modules/@mantine/core/esm');

/** The Mantine parts that screens name in an import. */
function partsInUse(): Set<string> {
  const names = new Set<string>();
  for (const file of globSync('**/*.{ts,tsx}', { cwd: src })) {
    const text = readFileSync(join(src, file), 'utf8');
    for (const found of text.matchAll(/import\s*\{([^}]*)\}\s*from '@mantine\/core'/g))
      for (const name of found[1]!.split(',')) names.add(name.trim());
  }
  return names;
}

/** Follows a part's own imports to the style modules it needs. */
function stylesOf(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file) || !existsSync(file)) return [];
  seen.add(file);
  if (file.endsWith('.module.mjs')) return [basename(file, '.module.mjs')];
  const imports = [...readFileSync(file, 'utf8').matchAll(/from "(\.[^"]+)"/g)];
  return imports.flatMap((found) => stylesOf(join(dirname(file), found[1]!), seen));
}

describe('css của Mantine', () => {
  it('mantine.css có đủ mọi phần đang dùng', () => {
    const sheet = readFileSync(join(import.meta.dirname, 'mantine.css'), 'utf8');
    const missing = new Set(
      [...partsInUse()]
        .flatMap((name) => globSync(`components/**/${name}.mjs`, { cwd: library }))
        .flatMap((file) => stylesOf(join(library, file)))
        .filter((name) => !sheet.includes(`/${name}.layer.css`)),
    );
    expect([...missing]).toEqual([]);
  });
});
