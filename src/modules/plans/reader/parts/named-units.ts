import { isUnitStart } from '../grammar/unit-phrases.ts';
import { fold, squash } from '../text/tidy-text.ts';
import type { NamedUnit, PlanReading } from '../types.ts';
import { isShortFormOf } from './unit-short-forms.ts';

type Facts = Pick<PlanReading, 'document' | 'tasks' | 'reportDuties' | 'recipients' | 'sections'>;

/** The units a plan speaks about; spellings of one unit are joined under its longest name. */
export function readNamedUnits(facts: Facts): NamedUnit[] {
  const names = distinct(mentions(facts));
  const byLength = [...names].sort((a, b) => b.length - a.length);
  const units: NamedUnit[] = [];
  for (const name of byLength) {
    const whole = units.find((unit) => [unit.name, ...unit.aliases].some((known) => isSameUnit(name, known)));
    if (whole) whole.aliases.push(name);
    else units.push({ name, aliases: [] });
  }
  return units.sort((a, b) => firstAt(names, a) - firstAt(names, b)).filter((unit) => isUnitStart(unit.name));
}

function mentions({ document, tasks, reportDuties, recipients, sections }: Facts): string[] {
  const headings = sections.flatMap(function titles(section): string[] {
    return [section.title, ...section.children.flatMap(titles)];
  });
  const filed = recipients.flatMap(
    ({ name }) => /^Lưu:\s*(.+)$/u.exec(name)?.[1]?.split(/,\s*/u).slice(1) ?? [],
  );
  return [
    document.issuer,
    ...headings.filter((title) => isUnitStart(title) && title.length < 80 && !/^[\p{Lu}\s,]+$/u.test(title)),
    ...tasks.flatMap((task) => [...task.lead, ...task.partners]),
    ...reportDuties.flatMap((duty) => [duty.from, duty.to, duty.via]),
    ...recipients.map(({ name }) => name).filter((name) => !name.startsWith('Lưu')),
    ...filed,
  ].filter((name): name is string => Boolean(name));
}

function distinct(names: string[]): string[] {
  const seen = new Set<string>();
  return names.map(squash).filter((name) => {
    if (seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}

function isSameUnit(a: string, b: string): boolean {
  return fold(a) === fold(b) || isShortFormOf(a, b);
}

function firstAt(names: string[], unit: NamedUnit): number {
  return Math.min(...[unit.name, ...unit.aliases].map((name) => names.indexOf(name)));
}
