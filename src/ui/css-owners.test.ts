import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The public pages have one sheet of their own and never load the others. */
const alone = /public-style\.css$/;

/**
 * Classes that this sheet lays down: they stand alone in a selector, with at most a state (":hover", "[data-open]").
 * ".lt-note .lt-a", ".lt-note + p" and ".lt-note.lt-a" only meet a class of somebody else.
 */
function classesOwnedBy(css: string): Set<string> {
  const bare = css.replace(/\/\*[\s\S]*?\*\//g, '');
  const owned = new Set<string>();
  // What stands before a "{" and is no at-rule is a list of selectors; @media and @layer only wrap them.
  for (const [, selectors] of bare.matchAll(/([^{};]+)\{/g))
    for (const selector of selectors!.trim().startsWith('@') ? [] : splitSelectors(selectors!)) {
      const first = /^\.([\w-]+)(?:::?[\w-]+|\[[^\]]*\])*$/.exec(selector)?.[1];
      if (first) owned.add(first);
    }
  return owned;
}

/** At the commas outside of brackets: ":is(.a, .b)" is one selector. */
function splitSelectors(list: string): string[] {
  return list.split(/,(?![^(]*\))/).map((one) => one.trim());
}

async function sheets(): Promise<Map<string, string>> {
  const root = join(import.meta.dirname, '..');
  const files = (await readdir(root, { recursive: true })).filter((name) => name.endsWith('.css'));
  const shared = files.filter((name) => !alone.test(name)).sort();
  return new Map(
    await Promise.all(shared.map(async (name) => [name, await readFile(join(root, name), 'utf8')] as const)),
  );
}

describe('lớp CSS', () => {
  it('chủ của một lớp là tệp đặt quy tắc cho chính nó, không phải tệp chỉ gặp nó bên trong thứ khác', () => {
    const css = `
      /* .lt-note { } */
      .lt-a, .lt-b:hover { color: red } .lt-h > p, .lt-i.lt-j { top: 0 }
      @media (max-width: 600px) { .lt-c { top: 0 } .lt-d .lt-k { top: 0 } :is(.lt-e, .lt-f) { left: 0 } }
      main .lt-g { top: 0 }`;
    expect([...classesOwnedBy(css)]).toEqual(['lt-a', 'lt-b', 'lt-c']);
  });

  it('mỗi lớp chỉ có một tệp làm chủ: hai tệp cùng đặt thì tệp nạp sau đổi trang của tệp kia', async () => {
    const owners = new Map<string, string[]>();
    for (const [file, css] of await sheets())
      for (const name of classesOwnedBy(css)) owners.set(name, [...(owners.get(name) ?? []), file]);
    const shared = [...owners].filter(([, files]) => files.length > 1);
    expect(Object.fromEntries(shared)).toEqual({});
    expect(owners.size).toBeGreaterThan(300);
  });
});
