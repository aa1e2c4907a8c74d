import type { UnitKind } from '../labels.ts';
import { unitKindLabels, unitKinds } from '../labels.ts';
import { fold } from './cell-text.ts';

const byLabel = new Map(unitKinds.map((kind) => [fold(unitKindLabels[kind]), kind]));

/** Offices by how their names begin. */
const offices: readonly [RegExp, UnitKind][] = [
  [/^so (gd|giao duc)/, 'department'],
  [/^phong (gd ?dt|gd va dt|giao duc va dao tao|giao duc dao tao|gd)( |$)/, 'district_office'],
  [/^(ubnd|uy ban nhan dan|phong van hoa xa hoi)( |$)/, 'commune_office'],
  [/^phong thuoc so$|^phong chuyen mon( thuoc so)?$/, 'department_office'],
];

const others: readonly [RegExp, UnitKind][] = [
  [/(gdtx|gdnn|giao duc thuong xuyen|giao duc nghe nghiep)/, 'continuing_education_centre'],
  [/(chuyen biet|khuyet tat|giao duc hoa nhap)/, 'special_school'],
  [/(co so nuoi duong|cham soc tre|nhom tre|lop mau giao doc lap|nuoi duong tre em)/, 'childcare_facility'],
];

const levels: readonly [RegExp, 'mn' | 'th' | 'thcs' | 'thpt'][] = [
  [/\b(mn|mam non|mau giao|nha tre|mg)\b/, 'mn'],
  [/\b(thcs|trung hoc co so|cap 2)\b/, 'thcs'],
  [/\b(thpt|trung hoc pho thong|cap 3)\b/, 'thpt'],
  [/\b(th|tieu hoc|cap 1)\b/, 'th'],
];

const byLevels: Record<string, UnitKind> = {
  mn: 'preschool',
  th: 'primary_school',
  thcs: 'lower_secondary_school',
  thpt: 'upper_secondary_school',
  'th thcs': 'primary_lower_secondary_school',
  'thcs thpt': 'lower_upper_secondary_school',
  'th thcs thpt': 'primary_to_upper_secondary_school',
};

function levelsIn(folded: string): UnitKind | null {
  const found = new Set<string>();
  let rest = folded;
  for (const [words, level] of levels) {
    if (!words.test(rest)) continue;
    found.add(level);
    // "trung hoc co so" must not leave words that look like another level.
    rest = rest.replace(words, ' ');
  }
  const key = ['mn', 'th', 'thcs', 'thpt'].filter((level) => found.has(level)).join(' ');
  return byLevels[key] ?? null;
}

/** What a column of kinds says: a label of ours, a level, an abbreviation. */
export function kindInColumn(text: string): UnitKind | null {
  const folded = fold(text);
  return byLabel.get(folded) ?? officeIn(folded) ?? otherIn(folded) ?? levelsIn(folded);
}

/** What a name says of the kind; null when it says nothing certain. */
export function kindInName(name: string): UnitKind | null {
  const folded = fold(name);
  const office = officeIn(folded);
  if (office) return office;
  if (
    !/^(truong|trung tam|co so|nhom|lop|nha tre|mam non|mau giao|th|thcs|thpt|mn|tieu hoc|tt)\b/.test(folded)
  )
    return null;
  // A proper name may hold any word: only what stands before it counts.
  return (
    otherIn(folded) ??
    levelsIn(
      folded
        .replace(/^(truong|trung tam|tt)\s+/, '')
        .split(' ')
        .slice(0, 8)
        .join(' '),
    )
  );
}

function officeIn(folded: string): UnitKind | null {
  return offices.find(([words]) => words.test(folded))?.[1] ?? null;
}

function otherIn(folded: string): UnitKind | null {
  return others.find(([words]) => words.test(folded))?.[1] ?? null;
}
