import {
  addDays,
  addMonths,
  type LocalDate,
  lastDayOf,
  monthsBetween,
  type YearMonth,
} from '../../platform/clock/clock.ts';
import { writeArticle } from './article-writer.ts';
import { type Random, randomOf, uuidOf } from './random.ts';
import { gatheringTitles, judgements, lessonTitles, obstacles, proposals, topics } from './sample-texts.ts';

/** A unit as the script needs it. */
export interface PlayedUnit {
  id: string;
  code: string;
  name: string;
  kind: string;
  parentCode: string | null;
}

export interface Act {
  day: LocalDate;
  /** Sign-in name of who acts. */
  by: string;
  method: 'POST';
  /** `{obligation}` stands for the id of `cell`, which only the server knows. */
  path: string;
  body: Record<string, unknown>;
  cell?: { unitId: string; month: YearMonth };
}

export interface YearPlan {
  planId: string;
  /** Last day in time of the units' report. */
  reportDueOn: LocalDate;
  from: YearMonth;
  to: YearMonth;
  seed: number;
}

type Character = 'diligent' | 'late' | 'silent';

const weakDistricts = new Set(['mau-pgd-08', 'mau-pgd-11', 'mau-pgd-13']);

/** Schools are closed for a month in summer; a unit may say that there was nothing to report. */
const teachingBreak = '2023-07';
const brokenSiteMonth = '2023-08';

function characterOf(unit: PlayedUnit, random: Random): Character {
  const weak = weakDistricts.has(unit.parentCode ?? '');
  const x = random.next();
  if (x < (weak ? 0.08 : 0.012)) return 'silent';
  return x < (weak ? 0.42 : 0.2) ? 'late' : 'diligent';
}

const isSchool = (kind: string) => !['department', 'department_office', 'district_office'].includes(kind);
const short = (unit: PlayedUnit) => unit.code.replace('mau-', '');
const communicator = (unit: PlayedUnit) => `${short(unit)}.mau`;

/**
 * Everything the units do in the months asked for, by day: who works steadily, who sends things late, who falls
 * silent. The same seed gives the same year. Acts after the report's last days are left to the person who tries it.
 */
export function scriptOfYear(units: PlayedUnit[], plan: YearPlan): Act[] {
  const end = lastPlayedDay(plan);
  return units
    .flatMap((unit) => actsOf(unit, plan))
    .filter((act) => act.day >= `${plan.from}-01` && act.day <= end)
    .sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1));
}

/** Three days after the reports are due, if that falls into the months played; else the last day of the last month. */
export function lastPlayedDay(plan: YearPlan): LocalDate {
  const soonAfterDue = addDays(plan.reportDueOn, 3);
  return soonAfterDue.startsWith(plan.to) ? soonAfterDue : lastDayOf(plan.to);
}

function actsOf(unit: PlayedUnit, plan: YearPlan): Act[] {
  if (unit.kind === 'department') return [];
  const random = randomOf(plan.seed, unit.code);
  const character = unit.kind === 'department_office' ? 'diligent' : characterOf(unit, random);
  const stopsAfter = character === 'silent' ? random.pick(['2023-04', '2023-05', '2023-06']) : '9999-12';
  const months = monthsBetween(plan.from, plan.to).filter((month) => month <= stopsAfter);
  const silence = isSchool(unit.kind) && character !== 'silent' ? silenceOf(unit, plan.seed) : null;
  const publishes = unit.kind !== 'department_office' || unit.code === 'mau-hcqt';
  return [
    ...(silence ? [silence.act] : []),
    ...(publishes
      ? months
          .filter((month) => month !== silence?.month)
          .flatMap((month) => articlesOf(unit, month, character, random, plan.seed))
      : []),
    ...gatheringsOf(unit, months, random, plan.seed),
    ...(isSchool(unit.kind) ? lessonsOf(unit, months, character, random, plan.seed) : []),
    ...(unit.code === 'mau-hcqt' ? materialsOf(unit, months, plan.seed) : []),
    ...reportOf(unit, character, random, plan),
  ];
}

/** A month without articles that is said to be so: declared by the school, or excused by the coordinator. */
function silenceOf(unit: PlayedUnit, seed: number): { month: YearMonth; act: Act } | null {
  const random = randomOf(seed, `silence|${unit.code}`);
  const declares = random.chance(0.09);
  if (!declares && !random.chance(0.025)) return null;
  const month = declares ? teachingBreak : brokenSiteMonth;
  const cell = { unitId: unit.id, month };
  const day = dayIn(addMonths(month, 1), random, 1, 5);
  const act: Act = declares
    ? {
        day,
        by: communicator(unit),
        method: 'POST',
        path: '/obligations/{obligation}/nothing',
        body: { reason: 'Đơn vị nghỉ hè cả tháng, không có hoạt động để đưa tin.' },
        cell,
      }
    : {
        day,
        by: 'dieuphoi.mau',
        method: 'POST',
        path: '/obligations/{obligation}/exempt',
        body: {
          reason: 'Trang thông tin điện tử của đơn vị ngừng hoạt động cả tháng, đã báo cáo bằng văn bản.',
        },
        cell,
      };
  return { month, act };
}

function dayIn(month: YearMonth, random: Random, from = 3, to = 26): LocalDate {
  return `${month}-${String(random.between(from, to)).padStart(2, '0')}`;
}

function articlesOf(
  unit: PlayedUnit,
  month: YearMonth,
  character: Character,
  random: Random,
  seed: number,
): Act[] {
  const missing = random.chance(character === 'late' ? 0.05 : 0.004) ? 1 : 0;
  const count = 2 - missing + (random.chance(0.25) ? 1 : 0);
  return Array.from({ length: count }, (_, index) => {
    const topic = topics[(random.between(0, topics.length - 1) + index) % topics.length]!;
    const key = `${unit.code}|${month}|${index}`;
    const sentLate = character === 'late' && index === count - 1 && random.chance(0.45);
    return sentLate
      ? linkAct(unit, month, topic.title, key, random, seed)
      : articleAct(unit, dayIn(month, random), topic, key, random, seed);
  });
}

function articleAct(
  unit: PlayedUnit,
  day: LocalDate,
  topic: (typeof topics)[number],
  key: string,
  random: Random,
  seed: number,
): Act {
  const form = random.pick(['article', 'article', 'bulletin', 'infographic']);
  const originality = random.pick(['own', 'own', 'localised', 'department_kit']);
  // What a unit says it wrote itself is nobody else's text; the rest is short material that all may use.
  const written = originality === 'own' ? writeArticle(seed, key, unit.name) : topic;
  const body = { id: uuidOf(seed, `article|${key}`), form, originality, publish: true, ...written };
  return { day, by: communicator(unit), method: 'POST', path: '/articles', body };
}

/** Published in time on the school's own site, told to the system only in the next month. */
function linkAct(
  unit: PlayedUnit,
  month: YearMonth,
  title: string,
  key: string,
  random: Random,
  seed: number,
): Act {
  const body = {
    id: uuidOf(seed, `link|${key}`),
    title,
    url: `https://${short(unit)}.mau.invalid/tin/${uuidOf(seed, key).slice(0, 8)}`,
    publishedOn: dayIn(month, random, 10, 28),
  };
  return {
    day: dayIn(addMonths(month, 1), random, 2, 9),
    by: communicator(unit),
    method: 'POST',
    path: '/articles/links',
    body,
  };
}

function activityAct(
  unit: PlayedUnit,
  day: LocalDate,
  key: string,
  seed: number,
  what: Record<string, unknown>,
): Act {
  const body = { id: uuidOf(seed, `activity|${unit.code}|${key}`), happenedOn: day, note: '', ...what };
  return { day, by: communicator(unit), method: 'POST', path: '/activities', body };
}

function gatheringsOf(unit: PlayedUnit, months: YearMonth[], random: Random, seed: number): Act[] {
  return months.flatMap((month, index) => {
    const acts: Act[] = [];
    if (month >= '2023-04' && (random.chance(0.4) || index === 1))
      acts.push(
        activityAct(unit, dayIn(month, random), `g${month}`, seed, {
          kind: isSchool(unit.kind)
            ? random.pick(['assembly', 'extracurricular', 'union_event'])
            : 'conference',
          title: random.pick(gatheringTitles),
          headcount: random.between(isSchool(unit.kind) ? 60 : 12, isSchool(unit.kind) ? 620 : 60),
        }),
      );
    if (month >= '2023-04' && random.chance(0.28))
      acts.push(
        activityAct(unit, dayIn(month, random), `s${month}`, seed, {
          kind: 'social_post',
          title: random.pick(topics).title,
          url: `https://mang-xa-hoi.mau.invalid/${short(unit)}/${month}`,
        }),
      );
    return acts;
  });
}

function lessonsOf(
  unit: PlayedUnit,
  months: YearMonth[],
  character: Character,
  random: Random,
  seed: number,
): Act[] {
  if (random.chance(character === 'late' ? 0.1 : 0.02)) return [];
  const terms = months.filter((month) => ['04', '05', '09', '10'].includes(month.slice(5)));
  if (terms.length === 0) return [];
  const classes = random.between(4, 22);
  return [0, 1].slice(0, random.between(1, 2)).map((round) =>
    activityAct(unit, dayIn(random.pick(terms), random), `l${round}`, seed, {
      kind: 'online_safety_lesson',
      title: random.pick(lessonTitles),
      headcount: classes * random.between(28, 42),
      classCount: classes,
    }),
  );
}

function materialsOf(unit: PlayedUnit, months: YearMonth[], seed: number): Act[] {
  return months
    .filter((month) => month >= '2023-04' && Number(month.slice(5)) % 3 === 1)
    .map((month) =>
      activityAct(unit, `${month}-12`, `m${month}`, seed, {
        kind: 'material',
        title: `Áp phích an toàn mạng, đợt ${month.slice(5)}`,
        headcount: 612,
      }),
    );
}

function reportOf(unit: PlayedUnit, character: Character, random: Random, plan: YearPlan): Act[] {
  if (unit.code === 'mau-hcqt' || (character === 'silent' && random.chance(0.7))) return [];
  const day =
    character === 'diligent'
      ? addDays(plan.reportDueOn, -random.between(1, 15))
      : addDays(plan.reportDueOn, random.between(-4, 2));
  const by = isSchool(unit.kind) ? `ht-${short(unit)}.mau` : communicator(unit);
  const body = {
    planId: plan.planId,
    requestKey: uuidOf(plan.seed, `report|${unit.code}`),
    judgement: random.pick(judgements),
    obstacles: random.pick(obstacles),
    proposals: random.pick(proposals),
  };
  return [{ day, by, method: 'POST', path: '/reports/submit', body }];
}
