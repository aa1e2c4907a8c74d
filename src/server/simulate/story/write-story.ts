import { addDays, addMonths, type LocalDate, type YearMonth } from '../../../platform/clock/clock.ts';
import { writeArticle } from '../article-writer.ts';
import { type Random, randomOf, uuidOf } from '../random.ts';
import { gatheringTitles, judgements, lessonTitles } from '../sample-texts.ts';
import { type Actor, monthsOf, type Span } from './cast.ts';

/** One thing that a school does and what it is, told without asking anybody how it counts. */
export interface Deed {
  key: string;
  code: string;
  /** As measures name it: `article`, `activity.…`, `report`. */
  kind: string;
  happenedOn: LocalDate;
  receivedOn: LocalDate;
  /** The deed whose text this one repeats. */
  copyOf: string | null;
  /** By whom, in front of ".mau"; what is sent. */
  by: string;
  path: string;
  body: Record<string, unknown>;
}

export interface StoryPlan {
  planId: string;
  reportDueOn: LocalDate;
}

const two = (day: number) => String(day).padStart(2, '0');
const short = (actor: Actor) => actor.code.replace('mau-', '');

/** Everything the schools do, in the order of days. The same cast and seed give the same story. */
export function writeStory(cast: readonly Actor[], span: Span, plan: StoryPlan): Deed[] {
  const own = cast.flatMap((actor) => deedsOf(actor, span, plan));
  const sources = Map.groupBy(
    own.filter((deed) => deed.path === '/articles' && isEarly(deed) && profileOf(cast, deed) === 'diligent'),
    (deed) => deed.happenedOn.slice(0, 7),
  );
  const copies = cast
    .filter((actor) => actor.profile === 'copy-paste')
    .flatMap((actor) => copiesOf(actor, span, sources, cast));
  return [...own, ...copies].sort((a, b) =>
    a.receivedOn === b.receivedOn ? (a.key < b.key ? -1 : 1) : a.receivedOn < b.receivedOn ? -1 : 1,
  );
}

const isEarly = (deed: Deed) => Number(deed.happenedOn.slice(8)) <= 12;
const profileOf = (cast: readonly Actor[], deed: Deed) => cast.find((one) => one.code === deed.code)?.profile;

function deedsOf(actor: Actor, span: Span, plan: StoryPlan): Deed[] {
  const random = randomOf(span.seed, `story|${actor.code}`);
  const months = monthsOf(actor, span);
  const acts =
    actor.profile === 'silent' ? months.slice(0, random.between(0, Math.ceil(months.length / 3))) : months;
  const deeds = [
    ...(actor.profile === 'copy-paste'
      ? []
      : acts.flatMap((month) => articlesIn(month, actor, random, span))),
    ...lesson(actor, acts, random, span),
    ...gathering(actor, acts, random, span),
    ...report(actor, random, span, plan),
  ];
  return deeds.filter(
    (deed) =>
      (!actor.from || deed.receivedOn >= actor.from) && (!actor.until || deed.receivedOn < actor.until),
  );
}

function articlesIn(month: YearMonth, actor: Actor, random: Random, span: Span): Deed[] {
  const early = article(actor, month, 0, `${month}-${two(random.between(3, 12))}`, span);
  const second = `${month}-${two(random.between(19, 27))}`;
  if (actor.profile !== 'late')
    return [
      early,
      article(actor, month, 1, second, span),
      ...(random.chance(0.2) ? [article(actor, month, 2, second, span)] : []),
    ];
  if (random.chance(0.2)) return [early];
  return [early, lateLink(actor, month, second, `${addMonths(month, 1)}-${two(random.between(2, 4))}`, span)];
}

function article(actor: Actor, month: YearMonth, no: number, day: LocalDate, span: Span): Deed {
  const key = `${actor.code}|${month}|${no}`;
  const written = writeArticle(span.seed, key, actor.name);
  return {
    ...{ key, code: actor.code, kind: 'article', happenedOn: day, receivedOn: day, copyOf: null },
    by: short(actor),
    path: '/articles',
    body: {
      id: uuidOf(span.seed, `story|${key}`),
      form: 'article',
      originality: 'own',
      publish: true,
      ...written,
    },
  };
}

/** Stood on the school's own site in time; the house hears of it in the next month. */
function lateLink(actor: Actor, month: YearMonth, day: LocalDate, receivedOn: LocalDate, span: Span): Deed {
  const key = `${actor.code}|${month}|link`;
  const id = uuidOf(span.seed, `story|${key}`);
  const url = `https://${short(actor)}.mau.invalid/tin/${id.slice(0, 8)}`;
  return {
    ...{ key, code: actor.code, kind: 'article', happenedOn: day, receivedOn, copyOf: null },
    by: short(actor),
    path: '/articles/links',
    body: { id, url, title: `Bài trên trang của trường (${key})`.slice(0, 150), publishedOn: day },
  };
}

/** Two texts a month of other schools, under the own name. */
function copiesOf(
  actor: Actor,
  span: Span,
  sources: ReadonlyMap<string, readonly Deed[]>,
  cast: readonly Actor[],
): Deed[] {
  const random = randomOf(span.seed, `copies|${actor.code}`);
  return monthsOf(actor, span).flatMap((month) =>
    [0, 1].map((no): Deed => {
      const deed = article(
        actor,
        month,
        no,
        `${month}-${two(random.between(no === 0 ? 14 : 20, no === 0 ? 19 : 27))}`,
        span,
      );
      const from = sources.get(month);
      if (!from || from.length === 0) return deed;
      const source = random.pick(from);
      const sourceName = cast.find((one) => one.code === source.code)!.name;
      const { title, summary, text } = source.body as { title: string; summary: string; text: string };
      const body = { ...deed.body, title, summary, text: text.replaceAll(sourceName, actor.name) };
      return { ...deed, copyOf: source.key, body };
    }),
  );
}

function activity(actor: Actor, kind: string, title: string, day: LocalDate, span: Span, more: object): Deed {
  const key = `${actor.code}|${kind}`;
  return {
    ...{ key, code: actor.code, kind: `activity.${kind}`, happenedOn: day, receivedOn: day, copyOf: null },
    by: short(actor),
    path: '/activities',
    body: { id: uuidOf(span.seed, `story|${key}`), kind, title, happenedOn: day, note: '', ...more },
  };
}

function lesson(actor: Actor, months: readonly YearMonth[], random: Random, span: Span): Deed[] {
  const month = months.find((one) => ['04', '05', '09', '10'].includes(one.slice(5)));
  if (!month || actor.profile === 'silent' || random.chance(0.1)) return [];
  const classCount = random.between(4, 20);
  const day = `${month}-${two(random.between(3, 13))}`;
  const more = { headcount: classCount * 34, classCount };
  return [activity(actor, 'online_safety_lesson', random.pick(lessonTitles), day, span, more)];
}

function gathering(actor: Actor, months: readonly YearMonth[], random: Random, span: Span): Deed[] {
  if (months.length === 0 || random.chance(0.15)) return [];
  const day = `${random.pick(months)}-${two(random.between(3, 13))}`;
  return [activity(actor, 'assembly', random.pick(gatheringTitles), day, span, { headcount: 240 })];
}

/** Sent by the head; late ones a day or two after it was due. */
function report(actor: Actor, random: Random, span: Span, plan: StoryPlan): Deed[] {
  if (actor.profile === 'silent' || actor.until) return [];
  const behind = actor.profile === 'late' ? random.between(1, 2) : -random.between(2, 12);
  const day = addDays(plan.reportDueOn, behind);
  if (day.slice(0, 7) > span.to || day.slice(0, 7) < span.from) return [];
  const key = `${actor.code}|report`;
  return [
    {
      ...{ key, code: actor.code, kind: 'report', happenedOn: day, receivedOn: day, copyOf: null },
      by: `ht-${short(actor)}`,
      path: '/reports/submit',
      body: {
        planId: plan.planId,
        requestKey: uuidOf(span.seed, `story|${key}`),
        judgement: random.pick(judgements),
        obstacles: '',
        proposals: '',
      },
    },
  ];
}
