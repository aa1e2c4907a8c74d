import fc from 'fast-check';
import { matchRoutes } from 'react-router';
import { describe, expect, it, vi } from 'vitest';
import { findScreen, pageOf } from './access.server.ts';
import { allScreens } from './screen-lines.ts';

const lines = allScreens.flatMap((slice) => slice.lines);
const wholeTable = lines.map((line, index) => ({ id: String(index), path: `/${line.path}` }));

/** Pieces of real addresses and what an attacker makes of them. */
const segment = fc.oneof(
  fc.constantFrom(...new Set(lines.flatMap(({ path }) => path.split('/')))),
  fc.constantFrom(
    '',
    '.',
    '..',
    '%2F',
    '%2e',
    '%',
    '%E1%BB',
    'C',
    'ſ',
    'K',
    '_.data',
    'x.data',
    'rss.xml',
    ':id',
    '*',
  ),
  fc.string({ unit: 'binary', maxLength: 4 }),
  fc.uuid(),
);
const address = fc
  .tuple(
    fc.constantFrom('/', '//', ''),
    fc.array(segment, { maxLength: 5 }),
    fc.constantFrom('', '/', '.data', '/_.data'),
  )
  .chain(([start, parts, end]) =>
    fc.constantFrom(
      ...[parts.join('/'), parts.join('/').toUpperCase()].map((path) => `${start}${path}${end}`),
    ),
  );

describe('trang trả lời một địa chỉ', () => {
  it('luôn là đúng trang mà bộ định tuyến sẽ mở, hoặc cùng không có trang nào', () => {
    // The router warns of each address that cannot be decoded.
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    fc.assert(
      fc.property(address, (pathname) => {
        const match = matchRoutes(wholeTable, pageOf(pathname));
        const found = findScreen(pathname);
        expect(found?.line ?? null).toBe(match ? lines[Number(match[0]!.route.id)] : null);
        expect(found?.params ?? null).toEqual(match ? match[0]!.params : null);
      }),
      { numRuns: 3_000 },
    );
  });
});
