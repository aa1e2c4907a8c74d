import { isUnitStart, unitInHeading } from '../../grammar/units/unit-phrases.ts';
import type { Clause, NamedUnit, PlanReading, Section } from '../../types.ts';

export interface UnitPlace {
  name: string;
  clause: Clause;
}

type Facts = Pick<PlanReading, 'document' | 'sections' | 'recipients' | 'reportDuties' | 'tasks'>;

/** Every place where the plan gives a unit something to do, or sends it a copy. */
export function unitPlaces({ document, sections, recipients, reportDuties, tasks }: Facts): UnitPlace[] {
  const at = (clause: Clause) => (name: string) => ({ name, clause });
  return [
    ...headings(sections),
    ...tasks.flatMap(({ lead, partners, clause }) => [...lead, ...partners].map(at(clause))),
    ...reportDuties.flatMap(({ from, to, via, clause }) => [from, to, ...(via ? [via] : [])].map(at(clause))),
    ...recipients.map(({ name, clause }) => ({ name, clause })),
    ...headBodies(document),
  ];
}

function headings(sections: Section[]): UnitPlace[] {
  return sections.flatMap(({ title, clause, children }) => [
    ...(isUnitStart(title) ? [{ name: unitInHeading(title), clause }] : []),
    ...headings(children),
  ]);
}

function headBodies({ issuer, superior, clauses }: PlanReading['document']): UnitPlace[] {
  return [
    ...(issuer && clauses?.issuer ? [{ name: issuer, clause: clauses.issuer }] : []),
    ...(superior && clauses?.superior ? [{ name: superior, clause: clauses.superior }] : []),
  ];
}

/** Whether two names are one unit, as the reader joined them. */
export function isSameUnit(units: NamedUnit[], a: string | null, b: string | null): boolean {
  if (!a || !b) return false;
  return a === b || unitOf(units, a) === unitOf(units, b);
}

const known = new WeakMap<NamedUnit[], Map<string, string>>();

/** The first name of the unit that a name belongs to; a name that no unit has stands for itself. */
export function unitOf(units: NamedUnit[], name: string): string {
  let names = known.get(units);
  if (!names) {
    names = new Map(units.flatMap((unit) => [unit.name, ...unit.aliases].map((each) => [each, unit.name])));
    known.set(units, names);
  }
  return names.get(name) ?? name;
}
