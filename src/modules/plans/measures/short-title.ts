import { foldName } from '../fold.ts';

const longest = 60;

// What officers call these tasks among themselves; the first that fits decides.
const subjectNames: readonly (readonly [RegExp, string])[] = [
  [/mang xa hoi|fanpage/, 'Mạng xã hội'],
  [/to gap|to roi|ap phich|khau hieu|an pham|pano/, 'Ấn phẩm'],
  [/sinh hoat|hoi nghi|hoi thao|toa dam|chao co/, 'Sinh hoạt, hội nghị'],
  [/huong dan noi dung/, 'Hướng dẫn nội dung'],
  [/chuyen muc.*(trang|cong) thong tin.*cua so/, 'Chuyên mục của Sở'],
  [/chuyen muc/, 'Chuyên mục của đơn vị'],
  [/moi truong mang an toan|an toan (tren )?(moi truong )?mang/, 'An toàn mạng'],
];

/** A task's name for tabs and headings: its subject when it is a usual one, else the beginning of its title. */
export function shortTitle(title: string): string {
  const folded = foldName(title);
  return subjectNames.find(([words]) => words.test(folded))?.[1] ?? beginningOf(title);
}

/** Whole clauses if possible, else whole words. */
function beginningOf(title: string): string {
  const tidy = title.replace(/[.…\s]+$/u, '').trim();
  if (tidy.length <= longest) return tidy;
  const clause = tidy.split(/[;,]/)[0]!.trim();
  if (clause.length >= 20 && clause.length <= longest) return clause;
  const cut = tidy.slice(0, longest).replace(/\s+\S*$/u, '');
  return `${cut.replace(/[,;:]$/u, '')}…`;
}
