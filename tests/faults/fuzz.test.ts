import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { fixtures } from '../authorisation/fixtures.ts';
import { allLines, type Line } from '../authorisation/lines.ts';
import { people } from '../authorisation/people.ts';
import { openSite, type Site } from '../authorisation/site.ts';
import { buildWorld, type World } from '../authorisation/world.ts';
import { type TestHouse, useTestHouse } from '../support/test-database.ts';

const lines = allLines();
const runs = 40;

/** Values that programs trip over. */
const nasty = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    '',
    ' ',
    '\u0000',
    '\ud800',
    'a\udc00b',
    '../../etc/passwd',
    "' or 1=1 --",
    '<script>alert(1)</script>',
    '{{7*7}}',
    '9'.repeat(400),
    'x'.repeat(100_000),
    -1,
    0,
    1e308,
    2 ** 53,
    2 ** 31,
    1.5,
    true,
    [],
    {},
    [[[[[]]]]],
    '2023-02-30',
    '9999999-01-01',
    '0000-00-00',
    '+275760-09-13',
    '2023-10-16T25:61:61Z',
    '00000000-0000-0000-0000-000000000000',
    '__proto__',
    'constructor',
  ),
  fc.jsonValue({ maxDepth: 4 }),
  fc.string({ unit: 'binary', maxLength: 50 }),
);

const deep = fc.integer({ min: 100, max: 20_000 }).map((depth) => `${'['.repeat(depth)}${']'.repeat(depth)}`);
const polluting = fc.constantFrom(
  '{"__proto__": {"isAdmin": true}}',
  '{"constructor": {"prototype": {"isAdmin": true}}}',
  '{"id": 1, "id": 2, "__proto__": null}',
  '',
  'null',
  '"',
  '{',
  '\u0000',
  '[1,2',
  '1e999',
  '\ufeff{}',
);

let house: TestHouse;
let site: Site;
let world: World;
const cookies: string[] = [];

describe('dữ liệu bậy gửi vào mọi dòng không bao giờ làm máy chủ lỗi', () => {
  house = useTestHouse();
  beforeAll(async () => {
    world = await buildWorld(house);
    site = await openSite(house);
    for (const name of ['system_administrator-middle', 'coordinator-office', 'unit_head-child'])
      cookies.push(await site.signIn(people.find((one) => one.name === name)!));
  }, 180_000);

  const anyCookie = fc.integer({ min: 0, max: 2 }).map((index) => index);
  const askOf = (line: Line) => fixtures[line.key]![0]!.ask(world, world.units.child);

  async function expectCalm(answer: Response, told: unknown): Promise<void> {
    if (answer.status < 500) return;
    throw new Error(
      `answered ${answer.status} to ${JSON.stringify(told).slice(0, 300)}: ${(await answer.text()).slice(0, 200)}`,
    );
  }

  const withBody = lines.filter((line) => line.kind === 'api' && line.method !== 'GET');
  test.each(withBody)('$key: thân bậy', { timeout: 120_000 }, async (line) => {
    const { path, json } = askOf(line);
    const keys = Object.keys((json ?? {}) as object);
    const changed = fc
      .tuple(
        fc.subarray(keys, { minLength: Math.min(1, keys.length) }),
        fc.array(nasty, { minLength: 6, maxLength: 6 }),
      )
      .map(([some, values]) => {
        const others = { ...(json as object), ...(keys.includes('id') ? { id: randomUUID() } : {}) };
        return JSON.stringify({
          ...others,
          ...Object.fromEntries(some.map((key, at) => [key, values[at % 6]])),
        });
      });
    const bodies = fc.oneof(
      { weight: 6, arbitrary: changed },
      deep,
      polluting,
      nasty.map((one) => JSON.stringify(one)),
    );
    await fc.assert(
      fc.asyncProperty(bodies, anyCookie, async (body, who) => {
        const answer = await site.sendRaw(line.method, path, body ?? '', cookies[who]!, 'application/json');
        await expectCalm(answer, body);
      }),
      { numRuns: runs },
    );
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  });

  const forms = lines.filter(
    (line) => line.kind === 'page' && line.method === 'POST' && line.key !== 'POST /dang-xuat',
  );
  test.each(forms)('$key: biểu mẫu bậy', { timeout: 120_000 }, async (line) => {
    const { path, form } = askOf(line);
    const keys = Object.keys(form ?? {});
    const fields = fc
      .tuple(
        fc.subarray(keys, { minLength: Math.min(1, keys.length) }),
        fc.array(nasty, { minLength: 6, maxLength: 6 }),
      )
      .map(([some, values]) => ({
        type: 'application/x-www-form-urlencoded',
        body: new URLSearchParams({
          ...form,
          ...(form && 'id' in form ? { id: randomUUID() } : {}),
          ...Object.fromEntries(some.map((key, at) => [key, String(asText(values[at % 6]))])),
        }).toString(),
      }));
    const broken = fc.constantFrom(
      { type: 'multipart/form-data; boundary=x', body: '--x\r\nContent-Disposition: form-data' },
      { type: 'multipart/form-data', body: 'abc' },
      { type: 'text/plain', body: 'abc' },
      { type: 'application/json', body: '{"intent": "publish"}' },
      { type: 'application/x-www-form-urlencoded', body: '%ff%fe=%&&==&a=b&a=c' },
      { type: '', body: '' },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.oneof({ weight: 3, arbitrary: fields }, broken),
        anyCookie,
        async ({ type, body }, who) => {
          await expectCalm(await site.sendRaw('POST', path, body, cookies[who]!, type), { type, body });
        },
      ),
      { numRuns: 25 },
    );
  });

  test.each(lines.filter((line) => line.method === 'GET'))(
    'GET bậy: $key',
    { timeout: 120_000 },
    async (line) => {
      const url = new URL(askOf(line).path, 'http://lantoa.test');
      const names = [
        ...url.searchParams.keys(),
        ...[
          'trang',
          'thang',
          'ke-hoach',
          'o',
          'nhiem-vu',
          'chi-tieu',
          'huyen',
          'don-vi',
          'mo',
          'xem',
          'q',
          'tim',
          'loai',
          'thuoc',
        ],
        ...[
          'page',
          'month',
          'unitId',
          'planId',
          'measureId',
          'status',
          'kind',
          'tab',
          'du-kien',
          'dong',
          'ky',
          'measure',
          'muc',
        ],
        ...[
          'truoc',
          'sau',
          'ten',
          'tu',
          'den',
          'viec',
          'nguoi',
          'tinh',
          'gia-dinh',
          'so',
          'ngay',
          'tiep',
          'vua',
          'dang',
          'index',
          '_routes',
        ],
      ];
      await fc.assert(
        fc.asyncProperty(
          fc.uniqueArray(fc.constantFrom(...names), { maxLength: 3 }),
          fc.array(nasty, { minLength: 3, maxLength: 3 }),
          anyCookie,
          fc.boolean(),
          async (some, values, who, inPath) => {
            const asked = new URL(url);
            for (const [at, name] of some.entries())
              asked.searchParams.append(name, String(asText(values[at])).slice(0, 2_000));
            if (inPath)
              asked.pathname = asked.pathname.replace(
                /[^/]*$/,
                encodeURIComponent(String(asText(values[0])).slice(0, 500)),
              );
            const path = asked.pathname + asked.search;
            await expectCalm(await site.send('GET', { path }, cookies[who]!), path);
          },
        ),
        { numRuns: 25 },
      );
    },
  );
});

/** As it can stand in a form or an address. */
function asText(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.toWellFormed();
}
