import { addMonths, type LocalDate, monthsBetween, type YearMonth } from '../../../platform/clock/clock.ts';
import { randomOf } from '../random.ts';
import { apportion, type Profile, type Weights } from './profiles.ts';

/** A unit of the house as its API names it. */
export interface HouseUnit {
  id: string;
  code: string;
  name: string;
  kind: string;
  parentCode: string | null;
}

/** A school of the story. `from`, `until`: the first day it is there, the first day it is no more. */
export interface Actor {
  code: string;
  name: string;
  kind: string;
  parentCode: string;
  profile: Profile;
  from: LocalDate | null;
  until: LocalDate | null;
  /** Who takes over what a merged school still owed. */
  heirCode: string | null;
}

export interface Span {
  from: YearMonth;
  to: YearMonth;
  seed: number;
}

const notSchools = ['department', 'department_office', 'district_office', 'commune_office'];

/** The month in which things happen to schools: the middle one. */
export function turningMonth({ from, to }: Span): YearMonth {
  const months = monthsBetween(from, to);
  return months[Math.floor(months.length / 2)]!;
}

/** @throws when there are fewer schools than asked, or nobody who could take over the merged ones */
export function castStory(house: readonly HouseUnit[], count: number, weights: Weights, span: Span): Actor[] {
  const schools = house.filter((unit) => !notSchools.includes(unit.kind) && unit.parentCode);
  const counts = apportion(Math.min(count, schools.length), weights);
  if (counts.merged > 0 && counts.diligent === 0)
    throw new Error(
      'Có đơn vị bị sáp nhập thì phải có đơn vị đều đặn để nhận: thêm diligent vào --profiles.',
    );
  const random = randomOf(span.seed, 'cast');
  const drawn = schools
    .map((unit) => ({ unit, at: random.next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ unit }) => unit);
  const actors: Actor[] = [];
  for (const [profile, many] of Object.entries(counts) as [Profile, number][])
    if (profile !== 'new')
      for (const unit of drawn.splice(0, many)) actors.push(actorOf(unit, profile, span));
  giveHeirs(actors, span);
  return [...actors, ...newSchools(counts.new, house, span)];
}

function actorOf(unit: HouseUnit, profile: Profile, span: Span): Actor {
  const { code, name, kind } = unit;
  const random = randomOf(span.seed, `turn|${code}`);
  const day = String(random.between(14, 18)).padStart(2, '0');
  const ends = profile === 'merged' || profile === 'closed';
  return {
    ...{ code, name, kind, profile, parentCode: unit.parentCode!, from: null, heirCode: null },
    until: ends ? `${turningMonth(span)}-${day}` : null,
  };
}

/** Each heir takes over one school only, of its own kind where there is one: then both owe the same. */
function giveHeirs(actors: Actor[], span: Span): void {
  const free = actors.filter((actor) => actor.profile === 'diligent');
  const random = randomOf(span.seed, 'heirs');
  for (const actor of actors.filter((one) => one.profile === 'merged')) {
    const alike = free.filter((one) => one.kind === actor.kind);
    const heir = random.pick(
      alike.length > 0 ? alike : free.length > 0 ? free : actors.filter((one) => one.profile === 'diligent'),
    );
    if (free.includes(heir)) free.splice(free.indexOf(heir), 1);
    actor.heirCode = heir.code;
  }
}

function newSchools(count: number, house: readonly HouseUnit[], span: Span): Actor[] {
  const random = randomOf(span.seed, 'new schools');
  const districts = house.filter((unit) => unit.kind === 'district_office');
  return Array.from({ length: count }, (_, at) => {
    const no = String(at + 1).padStart(3, '0');
    return {
      code: `mau-moi-${no}`,
      name: `Trường Tiểu học mới mẫu ${no}`,
      kind: 'primary_school',
      parentCode: random.pick(districts).code,
      profile: 'new' as const,
      from: `${turningMonth(span)}-${String(random.between(5, 12)).padStart(2, '0')}`,
      until: null,
      heirCode: null,
    };
  });
}

/** The months in which a school can act, as it stands in the story. */
export function monthsOf(actor: Actor, span: Span): YearMonth[] {
  return monthsBetween(span.from, span.to).filter(
    (month) =>
      (!actor.from || `${addMonths(month, 1)}-01` > actor.from) &&
      (!actor.until || `${month}-01` < actor.until),
  );
}
