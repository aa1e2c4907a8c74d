import { schoolKinds, type UnitKind, unitKinds } from '../../units/index.ts';
import { foldName } from '../fold.ts';
import type { NamedUnit } from '../reader/types.ts';
import type { OwedBy } from './measure-types.ts';

export interface NamedOffice {
  id: string;
  name: string;
  shortName: string;
}

export interface OwnerNames {
  /** Offices of the department that exist on the day. */
  offices: readonly NamedOffice[];
  /** The plan's own names for the same unit. */
  aliases: readonly NamedUnit[];
  /** Folded name → unit chosen by the coordinator; null: nobody. */
  chosen: ReadonlyMap<string, string | null>;
}

/** Schools and centres that stand directly under the department. */
export const directKinds: UnitKind[] = [
  'lower_upper_secondary_school',
  'primary_to_upper_secondary_school',
  'upper_secondary_school',
  'special_school',
  'continuing_education_centre',
];

/** Schools that stand under a district office. */
export const districtSchoolKinds: UnitKind[] = schoolKinds.filter((kind) => !directKinds.includes(kind));

const groups: readonly (readonly [RegExp, readonly UnitKind[]])[] = [
  [/toan nganh/, unitKinds.filter((kind) => kind !== 'department')],
  [/cac don vi giao duc|cac co so giao duc|^cac don vi$/, ['district_office', ...schoolKinds]],
  [/phong (gd ?dt|gd va dt|giao duc va dao tao|giao duc dao tao)/, ['district_office']],
  [/don vi truc thuoc/, ['department_office', ...directKinds]],
  [/cac phong (so|thuoc so|chuyen mon|ban)/, ['department_office']],
  [/cac truong|nha truong|truong hoc/, schoolKinds],
];

const initialsOf = (words: string): string =>
  words
    .split(' ')
    .map((word) => word[0])
    .join('');

/** The office that a plan means by a name: by its name, by another name the plan gives it, or by its initials. */
export function findOffice(name: string, names: OwnerNames): NamedOffice | null {
  const folded = foldName(name);
  const group = names.aliases.find((unit) =>
    [unit.name, ...unit.aliases].some((one) => foldName(one) === folded),
  );
  const known = new Set([folded, ...(group ? [group.name, ...group.aliases].map(foldName) : [])]);
  const bare = (text: string) => text.replace(/^phong /, '').replaceAll(' ', '');
  return (
    names.offices.find(
      (office) => known.has(foldName(office.name)) || known.has(foldName(office.shortName)),
    ) ??
    names.offices.find(
      (office) => initialsOf(foldName(office.name).replace(/^phong /, '')) === bare(folded),
    ) ??
    null
  );
}

export interface Owners {
  owedBy: OwedBy;
  unresolved: string[];
}

/** Who owes what a plan gives to these names; what matches nothing is named, never guessed. */
export function resolveOwners(leads: readonly string[], names: OwnerNames): Owners {
  const kinds = new Set<UnitKind>();
  const unitIds = new Set<string>();
  const unresolved: string[] = [];
  for (const lead of leads) {
    const folded = foldName(lead);
    const chosen = names.chosen.get(folded);
    const office = chosen === undefined ? findOffice(lead, names) : null;
    const named = groups.filter(([words]) => words.test(folded)).flatMap(([, some]) => some);
    if (chosen) unitIds.add(chosen);
    else if (office) unitIds.add(office.id);
    else if (chosen === undefined && named.length > 0) for (const kind of named) kinds.add(kind);
    else if (chosen === undefined) unresolved.push(lead);
  }
  const owedBy = {
    kinds: unitKinds.filter((kind) => kinds.has(kind)),
    unitIds: [...unitIds],
    exceptUnitIds: [],
  };
  return { owedBy, unresolved };
}
