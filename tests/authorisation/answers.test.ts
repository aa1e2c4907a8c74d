import { beforeAll, describe, expect, test } from 'vitest';
import { policies } from '../../src/policies.ts';
import { type TestHouse, useTestHouse } from '../support/test-database.ts';
import { difference, digestOf } from './digest.ts';
import { fixtures } from './fixtures.ts';
import { allLines, type Line } from './lines.ts';
import { people } from './people.ts';
import { openSite, type Site } from './site.ts';
import { buildWorld, type World } from './world.ts';

const lines = allLines();
const unsafe = lines.filter((line) => line.method !== 'GET');
const pages = lines.filter((line) => line.kind === 'page');
let house: TestHouse;
let site: Site;
let world: World;
let coordinator: string;

describe('câu trả lời của mọi dòng', () => {
  house = useTestHouse();

  beforeAll(async () => {
    world = await buildWorld(house);
    site = await openSite(house);
    coordinator = await site.signIn(people.find((one) => one.name === 'coordinator-office')!);
  }, 180_000);

  const ask = (line: Line) => fixtures[line.key]![0]!.ask(world, world.units.office);
  const stored = () => digestOf(house.services.db, house.services.config.dataDir);

  describe('yêu cầu từ trang khác bị từ chối và không đổi gì', () => {
    test.each(unsafe)('$key', async (line) => {
      const before = await stored();
      const foreign: Record<string, string>[] = [
        { 'sec-fetch-site': 'cross-site' },
        { 'sec-fetch-site': 'same-site' },
        // An old browser tells only where the request comes from.
        { 'sec-fetch-site': '', origin: 'https://xau.example' },
        { 'sec-fetch-site': '', origin: 'null' },
        // A form of a browser that tells nothing.
        { 'sec-fetch-site': '', 'content-type': 'application/x-www-form-urlencoded' },
      ];
      for (const headers of foreign) {
        const answer = await site.send(line.method, ask(line), coordinator, headers);
        expect(answer.status, JSON.stringify(headers)).toBe(403);
      }
      expect(difference(before, await stored())).toEqual([]);
    });
  });

  describe('không phương thức nào khác lọt qua', () => {
    test.each(pages)('$key', async (line) => {
      for (const method of ['PUT', 'PATCH', 'DELETE']) {
        const before = await stored();
        const { path } = ask(line);
        const answer = await site.send(method, { path, form: {} }, '');
        const known = lines.some((one) => one.key === line.key.replace(/^\w+/, 'POST'));
        const isPublic = known && policies[line.permission]!.roles === 'public';
        if (!isPublic) expect(answer.status, method).toBe(known ? 401 : 404);
        expect(difference(before, await stored())).toEqual([]);
      }
    });
  });

  describe('đầu đề bảo vệ của mọi trang', () => {
    test.each(pages.filter((line) => line.method === 'GET'))('$key', async (line) => {
      const answer = await site.send('GET', ask(line), coordinator);
      const visited = await site.send('GET', ask(line), '');
      expect(answer.status).toBeLessThan(500);
      for (const one of [answer, visited]) expectHeaders(one);
    });

    test('trang không có, tệp tĩnh không có và API cũng vậy', async () => {
      for (const path of [
        '/khong-co',
        '/assets/khong-co.js',
        '/api/v1/khong-co',
        '/api/v1/units',
        '/suc-khoe',
      ])
        expectHeaders(await site.send('GET', { path }, coordinator));
    });
  });

  describe('một địa chỉ không qua được cửa bằng cách viết khác đi', () => {
    const spellings = (path: string) => {
      const last = path.split('/').at(-1) || 'a';
      const coded = `${path.slice(0, -last.length)}%${last.charCodeAt(0).toString(16)}${last.slice(1)}`;
      return [
        ...[
          '',
          '/',
          '.data',
          '/_.data',
          '/.data',
          '//_.data',
          '/_/_.data',
          '.data.data',
          '/_root.data',
          '?index',
        ],
        ...['%2F_.data', '/%5F.data', '/_%2Edata', '/..', '/./_.data'],
      ]
        .map((end) => `${path}${end}`)
        .concat([`/${path}`, path.toUpperCase(), coded, `${path}?_routes=root`, `${path}.data?_routes=root`]);
    };
    test.each(pages.filter((line) => line.method === 'GET' && policies[line.permission]!.roles !== 'public'))(
      '$key',
      async (line) => {
        for (const path of spellings(new URL(ask(line).path, 'http://lantoa.test').pathname)) {
          const answer = await site.send('GET', { path }, '');
          const isSignIn = answer.headers.get('location')?.startsWith('/dang-nhap');
          const fine = isSignIn || [204, 404].includes(answer.status);
          expect(fine, `${path} answered a visitor with ${answer.status}`).toBe(true);
        }
      },
    );
  });
});

const publicPolicy =
  /^default-src 'none'; style-src 'sha256-[^']+'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'$/;
const workspacePolicy =
  /^default-src 'self'; script-src 'nonce-[^']+' 'strict-dynamic'; style-src 'self' 'nonce-[^']+'; style-src-attr 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'/;
const filePolicy = /^default-src 'none'; sandbox$/;

/** The list of research/reliability-security section 8, word for word. */
function expectHeaders(answer: Response): void {
  const policy = answer.headers.get('content-security-policy') ?? '';
  expect(
    [publicPolicy, workspacePolicy, filePolicy].some((one) => one.test(policy)),
    policy,
  ).toBe(true);
  expect(Object.fromEntries([...answer.headers].filter(([name]) => name in wanted))).toEqual(wanted);
  expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  expect(answer.headers.get('x-powered-by')).toBeNull();
}

const wanted = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
};
