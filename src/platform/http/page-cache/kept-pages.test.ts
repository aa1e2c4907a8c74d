import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everything, type KeptPage, KeptPages } from './kept-pages.ts';

function page(text: string, tags: readonly string[]): KeptPage {
  const body = Buffer.from(text);
  return { status: 200, headers: {}, body, packed: {}, tags };
}

function openPages(maxBytes?: number): KeptPages {
  const pages = new KeptPages(maxBytes);
  pages.open();
  return pages;
}

const tag = fc.constantFrom('unit:1', 'unit:2', 'articles');
const step = fc.oneof(
  fc.record({
    kind: fc.constant('begin' as const),
    key: fc.nat(4),
    tags: fc.uniqueArray(tag, { minLength: 1 }),
  }),
  fc.record({ kind: fc.constant('finish' as const), which: fc.nat(5) }),
  fc.record({ kind: fc.constant('change' as const), tag: fc.oneof(tag, fc.constant(everything)) }),
);

describe('trang công khai được giữ', () => {
  it('không bao giờ đưa ra trang có nội dung đã đổi từ khi bắt đầu dựng, dù việc xen kẽ thế nào', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const pages = openPages();
        const version = new Map<string, number>();
        const seen = (tags: readonly string[]) =>
          tags.map((one) => `${one}=${version.get(one) ?? 0}`).join(' ');
        const underWay: {
          key: string;
          tags: string[];
          text: string;
          token: ReturnType<KeptPages['begin']>;
        }[] = [];
        for (const one of steps) {
          if (one.kind === 'begin')
            underWay.push({ key: `k${one.key}`, tags: one.tags, text: seen(one.tags), token: pages.begin() });
          else if (one.kind === 'finish') {
            const [made] = underWay.splice(one.which, 1);
            if (made) pages.finish(made.token, made.key, page(made.text, made.tags));
          } else {
            const changed = one.tag === everything ? ['unit:1', 'unit:2', 'articles'] : [one.tag];
            for (const name of changed) version.set(name, (version.get(name) ?? 0) + 1);
            pages.clear([one.tag]);
          }
          for (let key = 0; key <= 4; key += 1) {
            const kept = pages.get(`k${key}`);
            if (kept) expect(kept.body.toString()).toBe(seen(kept.tags));
          }
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('quá hạn mức thì trang lâu không ai đọc đi trước, và sổ cân luôn khớp', () => {
    const pages = openPages(20_000);
    for (let number = 0; number < 40; number += 1) {
      pages.finish(pages.begin(), `k${number}`, page('x'.repeat(200), ['articles']));
      pages.get('k0');
    }
    expect(pages.bytes).toBeLessThanOrEqual(20_000);
    expect(pages.get('k0')).not.toBeNull();
    expect(pages.get('k1')).toBeNull();
    expect(pages.get('k39')).not.toBeNull();
    pages.clear(['articles']);
    expect([pages.size, pages.bytes]).toEqual([0, 0]);
  });

  it('trang lớn hơn một phần tám hạn mức không được giữ', () => {
    const pages = openPages(8_000);
    pages.finish(pages.begin(), 'k', page('x'.repeat(400), ['articles']));
    expect(pages.size).toBe(0);
  });

  it('mất đường tin báo thì quên hết và không giữ gì cho đến khi nối lại', () => {
    const pages = openPages();
    pages.finish(pages.begin(), 'k', page('cũ', ['articles']));
    const rendering = pages.begin();
    pages.close();
    expect(pages.get('k')).toBeNull();
    pages.open();
    pages.finish(rendering, 'k', page('dựng lúc mất tin', ['articles']));
    expect(pages.get('k')).toBeNull();
    pages.finish(pages.begin(), 'k', page('mới', ['articles']));
    expect(pages.get('k')?.body.toString()).toBe('mới');
  });
});
