import { addMonths, type LocalDate } from '../../../platform/clock/clock.ts';
import type { Answer, Client } from '../http-client.server.ts';
import { inParallel } from '../in-parallel.ts';
import { uuidOf } from '../random.ts';
import { type Actor, castStory, type HouseUnit, type Span } from './cast.ts';
import type { Weights } from './profiles.ts';
import type { AskedMeasure, StoryWorld } from './truth.ts';
import { type Deed, type StoryPlan, writeStory } from './write-story.ts';

export interface StoryOptions extends Span {
  units: number;
  weights: Weights;
  /** Told after each played day. */
  progress(share: number, day: LocalDate, sent: number): void;
}

export interface PlayedStory {
  world: StoryWorld;
  plan: StoryPlan;
  sent: number;
  refusals: string[];
}

const administrator = 'quantri.mau';
export const coordinator = 'dieuphoi.mau';

interface Happening {
  day: LocalDate;
  /** The changes of units of a day come before what schools do on it. */
  changes: Actor[];
  deeds: Deed[];
}

/**
 * Plays a story through the public HTTP API: each school as itself, mergers and closures and new schools as the
 * coordinator. Begins in a house in which nothing has happened yet. @throws when something did, or the house refuses a change
 */
export async function playStory(client: Client, options: StoryOptions): Promise<PlayedStory> {
  const sample = await expectOk<{ planId: string | null; reportDueOn: LocalDate | null }>(
    client.as(administrator, 'GET', '/sample'),
  );
  if (!sample.planId || !sample.reportDueOn) throw new Error('Chưa có kế hoạch nào được phát hành để diễn.');
  const plan = { planId: sample.planId, reportDueOn: sample.reportDueOn };
  await setDay(client, `${options.from}-01`, '07:00');
  const { units: house } = await expectOk<{ units: HouseUnit[] }>(client.as(administrator, 'GET', '/units'));
  await expectUntouched(client, house);
  const cast = castStory(house, options.units, options.weights, options);
  const deeds = writeStory(cast, options, plan);
  const today = `${addMonths(options.to, 1)}-05`;
  const played = { sent: 0, refusals: [] as string[] };
  const days = happenings(cast, deeds, today);
  for (const [at, { day, changes, deeds: ofDay }] of days.entries()) {
    await setDay(client, day, '08:00');
    for (const actor of changes) await change(client, actor, house, options);
    await inParallel(ofDay, async (deed) => {
      note(played, deed, await client.as(`${deed.by}.mau`, 'POST', deed.path, deed.body));
    });
    options.progress((at + 1) / days.length, day, played.sent);
  }
  await setDay(client, today, '09:00');
  const asked = await readAsked(client, plan.planId);
  return { world: { house, cast, deeds, ...asked, reportDueOn: plan.reportDueOn, today }, plan, ...played };
}

/** The figures of this story alone are expected; what was there before would be taken for a mistake. */
async function expectUntouched(client: Client, house: readonly HouseUnit[]): Promise<void> {
  const { articles } = await expectOk<{ articles: unknown[] }>(client.as(coordinator, 'GET', '/articles'));
  if (articles.length > 0 || house.some((unit) => unit.code.startsWith('mau-moi-')))
    throw new Error(
      'Nơi này đã có bài đăng, nên số không thể so với câu chuyện. Chạy với LANTOA_DATA trỏ tới một thư mục mới.',
    );
}

function happenings(cast: readonly Actor[], deeds: readonly Deed[], before: LocalDate): Happening[] {
  const turns = cast.filter((actor) => actor.from || actor.until);
  const days = new Set([
    ...deeds.map((deed) => deed.receivedOn),
    ...turns.map((one) => (one.from ?? one.until)!),
  ]);
  return [...days]
    .sort()
    .filter((day) => day < before)
    .map((day) => ({
      day,
      changes: turns.filter((one) => (one.from ?? one.until) === day),
      deeds: deeds.filter((deed) => deed.receivedOn === day),
    }));
}

async function change(
  client: Client,
  actor: Actor,
  house: readonly HouseUnit[],
  { seed }: Span,
): Promise<void> {
  const id = (code: string) => house.find((unit) => unit.code === code)?.id ?? null;
  const { code, name, kind, from, until, heirCode } = actor;
  const what = from
    ? { kind: 'found', effectiveOn: from, unit: { code, name, kind, parentId: id(actor.parentCode) } }
    : heirCode
      ? { kind: 'merge', effectiveOn: until, unitIds: [id(code)], into: { unitId: id(heirCode) } }
      : { kind: 'close', effectiveOn: until, unitId: id(code) };
  const { fingerprint } = await expectOk<{ fingerprint: string }>(
    client.as(coordinator, 'POST', '/units/changes/preview', { change: what }),
  );
  const body = { id: uuidOf(seed, `change|${code}`), change: what, basis: 'Quyết định mẫu', fingerprint };
  await expectOk(client.as(coordinator, 'POST', '/units/changes', body));
  if (!from) return;
  const { units } = await expectOk<{ units: HouseUnit[] }>(client.as(administrator, 'GET', '/units'));
  const unitId = units.find((unit) => unit.code === code)!.id;
  await expectOk(client.as(administrator, 'POST', '/sample/newcomers', { unitId }));
}

/** What the plan asks, as the coordinator reads it. Duties of single offices are not part of the story. */
async function readAsked(
  client: Client,
  planId: string,
): Promise<Pick<StoryWorld, 'measures' | 'countedMonths'>> {
  const { measures, countedMonths } = await expectOk<{
    countedMonths: string[];
    measures: (Omit<AskedMeasure, 'kinds' | 'exceptUnitIds'> & {
      owedBy: { kinds: string[]; exceptUnitIds: string[] };
    })[];
  }>(client.as(coordinator, 'GET', `/plans/${planId}`));
  return {
    countedMonths,
    measures: measures
      .filter((one) => one.owedBy.kinds.length > 0)
      .map(({ owedBy, ...one }) => ({ ...one, kinds: owedBy.kinds, exceptUnitIds: owedBy.exceptUnitIds })),
  };
}

async function setDay(client: Client, day: LocalDate, time: string): Promise<void> {
  await expectOk(client.as(administrator, 'PUT', '/sample/clock', { now: `${day}T${time}:00+07:00` }));
}

function note(played: { sent: number; refusals: string[] }, deed: Deed, answer: Answer): void {
  played.sent += 1;
  if (answer.status !== 200)
    played.refusals.push(`${deed.key} (${deed.path}): ${answer.status} ${JSON.stringify(answer.body)}`);
}

export async function expectOk<T>(asked: Promise<Answer>): Promise<T> {
  const answer = await asked;
  if (answer.status !== 200) throw new Error(`Máy chủ từ chối: ${JSON.stringify(answer.body)}`);
  return answer.body as T;
}
