import { squash } from '../../text/tidy-text.ts';
import { isUnitStart } from './unit-phrases.ts';

/** The last unit that a text names: "chuyên viên Phòng Chính trị tư tưởng, điện thoại" → "Phòng Chính trị tư tưởng". */
export function unitAtEndOf(text: string): string | null {
  const pieces = text.split(/[,;:()]|\s[-–]\s+(?=(?:S?ĐT|[Đđ]iện thoại)(?!\p{L}))/u).map(squash);
  for (const piece of pieces.toReversed()) {
    const words = piece.split(' ');
    const at = words.findIndex(
      (word, index) =>
        /^\p{Lu}/u.test(word) &&
        !/^(?:Mọi|Các|Tất|Toàn|S?ĐT)$/u.test(word) &&
        isUnitStart(words.slice(index).join(' ')) &&
        word.length > 1,
    );
    const name = at >= 0 ? words.slice(at).join(' ') : '';
    if (name && /\s/.test(name)) return name;
  }
  return null;
}
