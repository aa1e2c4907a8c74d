import type { UnitKind } from '../../units/index.ts';
import { foldName } from '../fold.ts';

const levels: readonly (readonly [RegExp, readonly UnitKind[], string])[] = [
  [/mam non|mau giao|nha tre/, ['preschool'], 'mầm non'],
  [/tieu hoc/, ['primary_school', 'primary_lower_secondary_school'], 'tiểu học'],
  [
    /trung hoc co so|\bthcs\b/,
    ['primary_lower_secondary_school', 'lower_secondary_school', 'lower_upper_secondary_school'],
    'THCS',
  ],
  [/trung hoc pho thong|\bthpt\b/, ['lower_upper_secondary_school', 'upper_secondary_school'], 'THPT'],
  [/giao duc thuong xuyen|gdtx|gdnn/, ['continuing_education_centre'], 'GDTX'],
  [/co so bao ve|nuoi duong tre/, ['childcare_facility'], 'cơ sở nuôi dưỡng trẻ em'],
];

/** The kinds of unit that a sentence such as "100% trường tiểu học, trung học cơ sở …" names. */
export function kindsNamedIn(text: string): UnitKind[] {
  const folded = foldName(text);
  const kinds = levels.filter(([words]) => words.test(folded)).flatMap(([, named]) => named);
  return [...new Set(kinds)];
}

/** The same set in short words, to tell two denominators apart at a glance. */
export function levelWords(text: string): string | null {
  const folded = foldName(text);
  const words = levels.filter(([pattern]) => pattern.test(folded)).map(([, , word]) => word);
  return words.length > 0 ? words.join(', ') : null;
}
