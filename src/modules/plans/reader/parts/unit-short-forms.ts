import { fold, squash } from '../text/tidy-text.ts';

const KIND =
  /^(Phòng|Sở|Ban|Bộ|Trung tâm|Trường|Văn phòng|Hội|Cục|Ủy ban nhân dân|UBND|Hội đồng nhân dân|HĐND)(?=\s|$)/iu;
const SAME_KIND: Record<string, string> = { 'uy ban nhan dan': 'ubnd', 'hoi dong nhan dan': 'hdnd' };

/**
 * Whether `short` abbreviates `full`: "Phòng HC-QT" or "HCQT" for "Phòng Hành chính – Quản trị",
 * "Sở GD&ĐT" for "Sở Giáo dục và Đào tạo", "Phòng GDTrH" for "Phòng Giáo dục Trung học".
 */
export function isShortFormOf(short: string, full: string): boolean {
  const a = splitKind(short);
  const b = splitKind(full);
  if (a.kind && b.kind && a.kind !== b.kind) return false;
  if (a.kind && !b.kind) return false;
  const letters = a.name.replace(/[\s&.\-–]+/gu, '');
  if (!isAbbreviation(a.name, letters)) return false;
  const whole = a.kind ? b.name : `${b.kind ?? ''} ${b.name}`;
  return matches(letters, b.name) || (!a.kind && matches(letters, whole));
}

function splitKind(unit: string): { kind: string | null; name: string } {
  const text = squash(unit);
  const found = KIND.exec(text)?.[1];
  if (!found) return { kind: null, name: text };
  const kind = fold(found);
  return { kind: SAME_KIND[kind] ?? kind, name: text.slice(found.length).trim() };
}

function isAbbreviation(name: string, letters: string): boolean {
  return (
    letters.length >= 2 &&
    /^\p{Lu}[\p{L}&.\-–]*$/u.test(name) &&
    (letters.match(/\p{Lu}/gu)?.length ?? 0) >= 2
  );
}

/** Each capital opens a syllable of the full name, small letters go on with it; "và" may be left out. */
function matches(letters: string, full: string): boolean {
  const syllables = full
    .split(/[\s,\-–]+/u)
    .filter((word) => word && word.toLowerCase() !== 'và' && word !== '&');
  const groups = letters.match(/\p{Lu}\p{Ll}*/gu) ?? [];
  return (
    groups.length === syllables.length &&
    groups.every((group, index) => fold(syllables[index] ?? '').startsWith(fold(group)))
  );
}
