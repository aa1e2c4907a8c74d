import { beforeAll, describe, expect, test } from 'vitest';
import { loadActor } from '../../src/modules/units/index.server.ts';
import type { Actor } from '../../src/platform/auth/actor.ts';
import { inScope } from '../../src/platform/auth/actor.ts';
import { mayDo, roleMay } from '../../src/platform/auth/policy.ts';
import { policies } from '../../src/policies.ts';
import { type TestHouse, useTestHouse } from '../support/test-database.ts';
import { difference, digestOf } from './digest.ts';
import { type Fixture, fixtures } from './fixtures.ts';
import { allLines, type Line } from './lines.ts';
import { canary, type Person, people, relationOf, type UnitName, unitNames } from './people.ts';
import { missing, openSite, type Site, wordsOf } from './site.ts';
import { buildWorld, type World } from './world.ts';

const lines = allLines();
let site: Site;
let world: World;
let nowhere: World;
/** What is stored between two questions: nothing asked may change it but a right kept on purpose. */
let stored: string;
const cookies = new Map<string, string>();
const actors = new Map<string, Actor | null>();
const counts = { asked: 0, allowed: 0, denied: 0 };
const relations = new Set<string>();

let house: TestHouse;

describe('ma trận quyền', () => {
  house = useTestHouse();

  beforeAll(async () => {
    world = await buildWorld(house);
    nowhere = missing(world);
    site = await openSite(house);
    for (const person of people) {
      cookies.set(person.name, await site.signIn(person));
      actors.set(person.name, await actorOf(person));
    }
    // Which place each unit counts for is worked out on the first page of a day.
    await site.send('GET', { path: '/' }, cookies.get('coordinator-middle')!);
    stored = await digestOf(house.services.db, house.services.config.dataDir);
  }, 180_000);

  test('mỗi dòng của bảng trang và của API có cách hỏi trong bộ thử, và ngược lại', () => {
    expect(Object.keys(fixtures).toSorted()).toEqual(lines.map((line) => line.key).toSorted());
  });

  describe.each(lines)('$key', (line) => {
    test('đúng người được, người khác không được và không biết là có', { timeout: 120_000 }, async () => {
      const problems: string[] = [];
      for (const fixture of fixtures[line.key] ?? [])
        for (const person of people)
          for (const unit of fixture.about === 'unit' ? unitNames : [person.unit])
            problems.push(...(await askOnce(line, fixture, person, unit)));
      expect(problems).toEqual([]);
    });
  });

  test('ma trận đủ lớn và đủ mọi quan hệ', () => {
    console.log(`authorisation matrix: ${JSON.stringify(counts)}`);
    expect(counts.asked).toBeGreaterThan(2_000);
    expect([...relations].toSorted()).toEqual(
      ['ancestor', 'child', 'descendant', 'other branch', 'own', 'parent', 'sibling'].toSorted(),
    );
  });
});

/** As the server itself reads it: from the posts held today. */
async function actorOf(person: Person): Promise<Actor | null> {
  const { db } = house.services;
  const user = await db.selectFrom('users').where('name', '=', person.name).select('id').executeTakeFirst();
  return user ? loadActor(db, user.id, '2023-10-16') : null;
}

function isAllowed(line: Line, fixture: Fixture, actor: Actor | null, unitId: string): boolean {
  const grant = policies[line.permission]!;
  if (!roleMay(grant, actor)) return false;
  if (!actor) return true;
  if (fixture.about === 'unit' && !mayDo(grant, actor, unitId)) return false;
  return fixture.narrower?.may(actor, unitId) ?? true;
}

async function askOnce(line: Line, fixture: Fixture, person: Person, unit: UnitName): Promise<string[]> {
  const actor = actors.get(person.name)!;
  const objects = world.units[unit];
  const relation = relationOf(person.unit, unit);
  relations.add(relation);
  counts.asked += 1;
  const name = `${line.key}: ${person.name} → ${fixture.about === 'unit' ? `${unit} (${relation})` : fixture.about}`;
  const allowed = isAllowed(line, fixture, actor, objects.unitId);
  counts[allowed ? 'allowed' : 'denied'] += 1;
  const problems = allowed
    ? await expectAllowed(line, fixture, person, unit)
    : await expectDenied(line, fixture, person, unit);
  return problems.map((problem) => `${name}: ${problem}`);
}

async function expectAllowed(
  line: Line,
  fixture: Fixture,
  person: Person,
  unit: UnitName,
): Promise<string[]> {
  const ask = fixture.ask(world, world.units[unit]);
  const cookie = fixture.endsSession ? await site.signIn(person) : cookies.get(person.name)!;
  const work = () => site.send(line.method, ask, cookie);
  const answer = await (line.method === 'GET' || fixture.keepsItsChange ? work() : site.undoing(work));
  const fine = answer.status < 400 || fixture.alsoFine?.includes(answer.status);
  const text = await answer.text();
  // Files are written before the transaction that was undone; a new sign-in is written down.
  if (line.method !== 'GET') stored = await digestOf(house.services.db, house.services.config.dataDir);
  if (!fine) return [`answered ${answer.status}: ${text.slice(0, 200)}`];
  if (line.permission === 'article.read-public') return [];
  const actor = actors.get(person.name);
  return unitNames
    .filter((one) => text.includes(canary(one)) && !(actor && inScope(actor.scope, world.units[one].unitId)))
    .map((one) => `shows what belongs to ${one}`);
}

async function expectDenied(line: Line, fixture: Fixture, person: Person, unit: UnitName): Promise<string[]> {
  const cookie = cookies.get(person.name)!;
  const actor = actors.get(person.name);
  const answer = await site.send(line.method, fixture.ask(world, world.units[unit]), cookie);
  const problems: string[] = [];
  const isPage = line.kind === 'page' && line.method === 'GET';
  const wanted = actor ? 404 : isPage ? 302 : 401;
  if (answer.status !== wanted) problems.push(`answered ${answer.status} instead of ${wanted}`);
  if (wanted === 302 && !answer.headers.get('location')?.startsWith('/dang-nhap?'))
    problems.push(`sent to ${answer.headers.get('location')}`);
  const words = await wordsOf(answer);
  if (unitNames.some((one) => words.includes(canary(one)))) problems.push('shows what is not theirs');
  problems.push(...(await whatChanged()));
  const { status, words: nothing } = await answerAboutNothing(line, fixture, person, unit);
  if (status !== answer.status || nothing !== words)
    problems.push(`differs from what does not exist (${status})`);
  if (isPage) problems.push(...(await expectNoData(fixture, unit, cookie)));
  return problems;
}

async function whatChanged(): Promise<string[]> {
  const now = await digestOf(house.services.db, house.services.config.dataDir);
  const lines = difference(stored, now);
  stored = now;
  return lines.length > 0 ? [`changed ${lines.join(', ')}`] : [];
}

const answersAboutNothing = new Map<Fixture, Map<Person, { status: number; words: string }>>();

/** What this person is answered about something that does not exist; the same whichever unit it would be of. */
async function answerAboutNothing(line: Line, fixture: Fixture, person: Person, unit: UnitName) {
  const known = answersAboutNothing.get(fixture) ?? new Map<Person, { status: number; words: string }>();
  answersAboutNothing.set(fixture, known);
  const before = known.get(person);
  if (before) return before;
  const ask = fixture.ask(fixture.about === 'unit' ? world : nowhere, nowhere.units[unit]);
  const answer = await site.send(line.method, ask, cookies.get(person.name)!);
  const told = { status: answer.status, words: await wordsOf(answer) };
  known.set(person, told);
  return told;
}

/** The router's own way to a page's data is closed as well: not found, or sent to load the whole page. */
async function expectNoData(fixture: Fixture, unit: UnitName, cookie: string): Promise<string[]> {
  const { path } = fixture.ask(world, world.units[unit]);
  const url = new URL(path, 'http://lantoa.test');
  const data = url.pathname === '/' ? '/_.data' : `${url.pathname}.data`;
  const answer = await site.send('GET', { path: data + url.search }, cookie);
  if (answer.status === 204 || answer.status === 404) return [];
  return [`its data answered ${answer.status}`];
}
