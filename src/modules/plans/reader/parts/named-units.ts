import { isUnitStart, splitUnits, unitInHeading } from '../grammar/units/unit-phrases.ts';
import { fold, isUpperLine, squash } from '../text/tidy-text.ts';
import type { NamedUnit, PlanReading, Section } from '../types.ts';
import type { UnitDefinition } from './unit-definitions.ts';
import { isClippedFormOf, isSameButForPlace, isShortFormOf, withoutOwnPlace } from './unit-short-forms.ts';

type Facts = Pick<
  PlanReading,
  'document' | 'tasks' | 'reportDuties' | 'recipients' | 'sections' | 'legalBases'
>;

const LONGEST_NAME = 90;

/** The units a plan speaks about; spellings of one unit are joined under its longest name. */
export function readNamedUnits(
  facts: Facts,
  definitions: UnitDefinition[] = [],
  shortNames: string[] = [],
): NamedUnit[] {
  const names = distinct([...mentions(facts), ...definitions.map(({ name }) => name)]);
  // Bodies of the legal bases take no part in the plan: they only lend their names to those that do.
  const lent = distinct(facts.legalBases.flatMap(({ issuer }) => issuer ?? [])).filter(
    (name) => !names.includes(name),
  );
  const units: NamedUnit[] = [];
  const shorts = new Set(definitions.map(({ short }) => fold(short)));
  for (const name of [...names, ...lent].sort((a, b) => b.length - a.length)) {
    if (shorts.has(fold(name))) continue;
    const whole =
      unitNamed(units, name) ??
      clippedOf(units, name) ??
      withLevelOf(units, name) ??
      ownedByIssuer(units, name, facts.document.issuer);
    if (whole) whole.aliases.push(name);
    else if (isUnitStart(name)) units.push({ name, aliases: [] });
  }
  joinIssuer(units, facts.document.issuer);
  for (const { name, short } of definitions) addAlias(unitNamed(units, name), short);
  for (const letters of fileLetters(facts))
    addAlias(unitNamed(units, letters) ?? codedUnit(units, letters), letters);
  for (const short of shortNames) addAlias(unitNamed(units, short), short);
  const taking = units.filter(({ name, aliases }) =>
    [name, ...aliases].some((known) => !lent.includes(known)),
  );
  return taking.sort((a, b) => firstAt(names, a) - firstAt(names, b));
}

/** "PC07" of "Phòng PC07": letters with figures are a code, no short form. */
function codedUnit(units: NamedUnit[], code: string): NamedUnit | undefined {
  if (!/^\p{Lu}{1,4}\d{1,3}$/u.test(code)) return undefined;
  return units.find(({ name, aliases }) => [name, ...aliases].some((known) => known.endsWith(` ${code}`)));
}

/** Clipped letters may fit many names; they join only the one that they fit alone. */
function clippedOf(units: NamedUnit[], name: string): NamedUnit | undefined {
  const fitting = units.filter((unit) =>
    [unit.name, ...unit.aliases].some((known) => isClippedFormOf(name, known)),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** "Phòng Văn hóa - Xã hội" where the plan otherwise speaks of "Phòng Văn hóa - Xã hội xã" alone. */
function withLevelOf(units: NamedUnit[], name: string): NamedUnit | undefined {
  const fitting = units.filter((unit) =>
    LEVELS.some((level) => fold(unit.name) === fold(`${name} ${level}`)),
  );
  return name.includes(' ') && fitting.length === 1 ? fitting[0] : undefined;
}

/** "Văn phòng", "Ban Tuyên giáo" in a plan of the Tỉnh đoàn: "Văn phòng Tỉnh đoàn", not that of the Tỉnh ủy. */
function ownedByIssuer(units: NamedUnit[], name: string, issuer: string | null): NamedUnit | undefined {
  const owner = ownerNames(issuer ?? '');
  const fitting = units.filter((unit) => {
    const rest = unit.name.startsWith(`${name} `) ? unit.name.slice(name.length + 1) : '';
    return /^\p{Lu}/u.test(rest) && owner.includes(fold(rest));
  });
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** "BCH ĐOÀN TỈNH SƠN LỘC" is the Tỉnh đoàn, "BAN CHẤP HÀNH ĐẢNG BỘ HUYỆN" the Huyện ủy. */
function ownerNames(issuer: string): string {
  const name = fold(issuer);
  const turned = name
    .replace(/doan (tinh|thanh|huyen|quan|xa|phuong)(?: pho)?/, '$1 doan')
    .replace(/dang bo (tinh|thanh|huyen|quan|thi)(?: pho| xa)?/, '$1 uy');
  return `${name} ${turned}`;
}

const LEVELS = ['xã', 'phường', 'thị trấn', 'huyện', 'thị xã', 'thành phố', 'tỉnh'];

function joinIssuer(units: NamedUnit[], issuer: string | null): void {
  const general = issuer ? withoutOwnPlace(issuer) : null;
  const isGeneral = (name: string) =>
    general !== null && (isSameUnit(name, general) || isSameUnit(general, name));
  const own = units.find((unit) => [unit.name, ...unit.aliases].some(isGeneral));
  const whole = issuer
    ? units.find(({ name, aliases }) => [name, ...aliases].includes(squash(issuer)))
    : undefined;
  if (!own || !whole || own === whole) return;
  whole.aliases.push(own.name, ...own.aliases);
  units.splice(units.indexOf(own), 1);
}

function addAlias(unit: NamedUnit | undefined, alias: string): void {
  if (unit && ![unit.name, ...unit.aliases].includes(alias)) unit.aliases.push(alias);
}

function unitNamed(units: NamedUnit[], name: string): NamedUnit | undefined {
  return units.find((unit) => [unit.name, ...unit.aliases].some((known) => isSameUnit(name, known)));
}

function mentions({ document, tasks, reportDuties, recipients, sections }: Facts): string[] {
  return [
    document.issuer,
    ...headings(sections),
    ...tasks.flatMap((task) => [...task.lead, ...task.partners]),
    ...reportDuties.flatMap((duty) => [duty.from, duty.to, duty.via]),
    ...recipients.map(({ name }) => name).filter((name) => !name.startsWith('Lưu')),
  ].filter((name): name is string => Boolean(name));
}

function headings(sections: Section[]): string[] {
  return sections.flatMap(({ title, children }) => {
    const unit = unitInHeading(title);
    const name = isUnitStart(unit) && !isUpperLine(title) ? unit : '';
    if (!name || name.length >= LONGEST_NAME) return headings(children);
    const listed = splitUnits(name);
    return [name, ...(listed.length > 1 ? listed.filter(isUnitStart) : []), ...headings(children)];
  });
}

/** "Lưu: VT, HCQT": after the clerk's office, the unit that drafted the plan, by its letters alone. */
function fileLetters({ recipients }: Facts): string[] {
  return recipients.flatMap(
    ({ name }) =>
      /^Lưu\s*:\s*(.+)$/u
        .exec(name)?.[1]
        ?.split(/,\s*/u)
        .slice(1)
        .map((letters) => letters.replace(/[\s.(].*$/u, '')) ?? [],
  );
}

function distinct(names: string[]): string[] {
  return [...new Set(names.map(squash))];
}

function isSameUnit(a: string, b: string): boolean {
  return fold(a) === fold(b) || isShortFormOf(a, b) || isSameButForPlace(a, b);
}

function firstAt(names: string[], unit: NamedUnit): number {
  const places = [unit.name, ...unit.aliases].map((name) => names.indexOf(name)).filter((at) => at >= 0);
  return Math.min(...places, names.length);
}
