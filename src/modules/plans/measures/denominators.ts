import type { UnitKind } from '../../units/index.ts';
import { foldName } from '../fold.ts';

const levels: readonly (readonly [RegExp, readonly UnitKind[]])[] = [
  [/mam non|mau giao|nha tre/, ['preschool']],
  [/tieu hoc/, ['primary_school', 'primary_lower_secondary_school']],
  [
    /trung hoc co so|\bthcs\b/,
    ['primary_lower_secondary_school', 'lower_secondary_school', 'lower_upper_secondary_school'],
  ],
  [/trung hoc pho thong|\bthpt\b/, ['lower_upper_secondary_school', 'upper_secondary_school']],
  [/giao duc thuong xuyen|gdtx|gdnn/, ['continuing_education_centre']],
  [/co so bao ve|nuoi duong tre/, ['childcare_facility']],
];

/** The kinds of unit that a sentence such as "100% trường tiểu học, trung học cơ sở …" names. */
export function kindsNamedIn(text: string): UnitKind[] {
  const folded = foldName(text);
  const kinds = levels.filter(([words]) => words.test(folded)).flatMap(([, named]) => named);
  return [...new Set(kinds)];
}
