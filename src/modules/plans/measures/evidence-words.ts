import { foldName } from '../fold.ts';

/** Every kind of evidence that can count toward a task (reports count toward report duties only). */
export const evidenceKinds = [
  'article',
  'activity.assembly',
  'activity.conference',
  'activity.workshop',
  'activity.extracurricular',
  'activity.union_event',
  'activity.online_safety_lesson',
  'activity.social_post',
  'activity.material',
] as const;

// Order matters: the first subject that the title names decides; the rest of a title often names readers and themes.
const subjects: readonly (readonly [RegExp, readonly string[]])[] = [
  [/mang xa hoi|facebook|zalo|fanpage/, ['activity.social_post']],
  [/to gap|to roi|ap phich|khau hieu|poster|an pham|pano|bang ron/, ['activity.material']],
  [
    /sinh hoat|hoi nghi|hoi thao|toa dam|chao co/,
    [
      'activity.assembly',
      'activity.conference',
      'activity.workshop',
      'activity.extracurricular',
      'activity.union_event',
    ],
  ],
  [/huong dan noi dung/, ['article', 'activity.conference', 'activity.workshop']],
  [/bai viet|ban tin|chuyen muc|trang thong tin/, ['article']],
];

/** What counts toward a task without a number, by the words of its title; all kinds when nothing is recognised. */
export function countsForTitle(title: string): string[] {
  const folded = foldName(title);
  const found = subjects.find(([words]) => words.test(folded));
  return [...(found?.[1] ?? evidenceKinds)];
}
