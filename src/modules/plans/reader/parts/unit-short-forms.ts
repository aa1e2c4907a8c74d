import { fold, isUpperLine, squash } from '../text/tidy-text.ts';

/**
 * Whether `short` abbreviates `full`: "Phòng HC-QT" or "HCQT" for "Phòng Hành chính – Quản trị", "Sở GD&ĐT" for
 * "Sở Giáo dục và Đào tạo", "UBND các xã" for "Ủy ban nhân dân các xã", "TTYT huyện" for "Trung tâm Y tế huyện".
 */
export function isShortFormOf(short: string, full: string): boolean {
  const tokens = wordsOf(short);
  const syllables = syllablesOf(full);
  if (isUpperLine(short) && tokens.length > 2) return false;
  if (!tokens.some(isAbbreviation) || tokens.length >= syllables.length + 1) return false;
  if (covers(tokens, syllables)) return true;
  // Letters alone leave out the kind: "HCQT", "NVY" of "Phòng Nghiệp vụ Y".
  return tokens.length === 1 && KIND.test(full) && covers(tokens, syllables.slice(kindLength(full)));
}

const KIND = /^(Phòng|Sở|Ban|Bộ|Trung tâm|Trường|Văn phòng|Hội|Cục|Khoa|Chi cục|Vụ|Viện)(?=\s)/iu;

function kindLength(unit: string): number {
  return syllablesOf(KIND.exec(squash(unit))?.[1] ?? '').length;
}

function wordsOf(unit: string): string[] {
  return squash(unit.replace(/^P\.\s*(?=\p{Lu})/u, 'Phòng '))
    .replace(/\s+[-–&]\s+/gu, '-')
    .replace(/,/gu, ' ')
    .split(/\s+/u)
    .filter((word) => word && !isAnd(word));
}

function syllablesOf(unit: string): string[] {
  return squash(unit)
    .split(/[\s,]+|(?<=\p{Ll})[-–](?=\p{L})|\s[-–]\s/u)
    .filter((word) => word && !/^[-–]$/u.test(word) && !isAnd(word));
}

function isAnd(word: string): boolean {
  return word === '&' || word.toLowerCase() === 'và';
}

function isAbbreviation(word: string): boolean {
  return /^\p{Lu}[\p{L}&.\-–]*$/u.test(word) && (word.match(/\p{Lu}/gu)?.length ?? 0) >= 2;
}

/** Each word stands for itself; an abbreviation stands for as many syllables as it has groups of letters. */
function covers(tokens: string[], syllables: string[]): boolean {
  const [token, ...rest] = tokens;
  if (token === undefined) return syllables.length === 0;
  const [syllable] = syllables;
  if (syllable === undefined) return false;
  if (fold(token) === fold(syllable) && covers(rest, syllables.slice(1))) return true;
  if (!isAbbreviation(token)) return false;
  const groups = token.match(/\p{Lu}\p{Ll}*/gu) ?? [];
  return (
    groups.length <= syllables.length &&
    groups.every((group, index) => fold(syllables[index] ?? '').startsWith(fold(group))) &&
    covers(rest, syllables.slice(groups.length))
  );
}

/** "Văn phòng" and "Văn phòng Sở", "Các phòng thuộc Sở" and "các phòng Sở", "UBND tỉnh" and "UBND tỉnh Bình An". */
export function isSameButForPlace(a: string, b: string): boolean {
  const [one, other] = [withoutPlace(a), withoutPlace(b)];
  return one !== '' && one === other;
}

function withoutPlace(unit: string): string {
  return fold(
    squash(unit)
      .replace(/(?<=\stỉnh)\s+\p{Lu}\p{Ll}*(?:\s+-?\s*\p{Lu}\p{Ll}*){0,3}$/u, '')
      .replace(/\s+(?:thuộc\s+|của\s+|trực thuộc\s+)?Sở$/u, ''),
  );
}
