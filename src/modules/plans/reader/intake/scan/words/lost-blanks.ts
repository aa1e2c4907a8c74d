import { gluedSyllables, isMarkedSyllable, isSyllable } from '../../vietnamese/syllables.ts';
import type { RecognisedWord } from '../recognizer.ts';

/** "Kếhoạchsố", "SởY", "An,ngày" and "-Lưu" have lost their blanks. */
export function parted(word: RecognisedWord, opensLine: boolean): RecognisedWord[] {
  const pieces = (opensLine ? word.text.split(/(?<=^[-–+•])(?=\p{Lu}\p{Ll})/u) : [word.text])
    .flatMap((piece) => piece.split(/(?<=\p{L}{2}[,;:]|^[IVX]{1,4},)(?=\p{L}{2}|[IVX]{1,4}(?:$|,))/u))
    .flatMap(atDust)
    .flatMap((piece) => piece.replace(/^(ngày|Ngày|tháng|năm|trước|số|Số)[:.,]?(?=\d)/u, '$1 ').split(' '))
    .flatMap((piece) => piece.split(/(?<=^(?:I{1,3}|I?V|VI{0,3}|I?X))(?=(?:đến|và)$)/u))
    .flatMap(beforeCapitals)
    .flatMap(withoutGlue);
  return pieces.length === 1 ? [word] : shared(word, pieces);
}

/** "viên.chức": no stop stands between two words in small letters, and no address has such words. */
function atDust(piece: string): string[] {
  const parts = piece.split(/(?<=\p{Ll})[.](?=\p{Ll})/u);
  const isWords =
    parts.length === 2 && parts.every((part) => isMarkedSyllable(part.replace(/[^\p{L}]+$/u, '')));
  return isWords ? parts : [piece];
}

function beforeCapitals(piece: string): string[] {
  const parts = piece.split(/(?<=\p{Ll})(?=\p{Lu})/u);
  return /[^\p{ASCII}]/u.test(piece) && parts.every(isWordLike) ? parts : [piece];
}

function isWordLike(part: string): boolean {
  const letters = part.replace(/[^\p{L}]/gu, '');
  return letters === letters.toUpperCase() || isSyllable(letters) || gluedSyllables(letters) !== null;
}

function withoutGlue(piece: string): string[] {
  const match = /^([^\p{L}]*)(\p{L}+)([^\p{L}]*)$/u.exec(piece);
  const syllables = match?.[2] ? gluedSyllables(match[2]) : null;
  if (!match || !syllables) return [piece];
  return syllables.map((syllable, index) => {
    const before = index === 0 ? match[1] : '';
    const after = index === syllables.length - 1 ? match[3] : '';
    return `${before}${syllable}${after}`;
  });
}

function shared(word: RecognisedWord, pieces: string[]): RecognisedWord[] {
  const width = (word.right - word.left) / word.text.length;
  let at = 0;
  return pieces.map((text) => {
    const left = word.left + at * width;
    at += text.length;
    return { ...word, text, left, right: left + text.length * width - 1 };
  });
}
