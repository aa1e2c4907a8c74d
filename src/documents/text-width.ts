/**
 * Widths of Times New Roman (Tinos has the same) in thousandths of the size, U+0020 to U+007E. Both writers need
 * them: the lines under headings are measured against their text (A11, A13, A17).
 */
const regular = [
  250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500,
  500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722, 722, 333,
  389, 722, 611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469,
  500, 333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389,
  278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541,
];
const bold = [
  250, 333, 555, 500, 500, 1000, 833, 278, 333, 333, 500, 570, 250, 333, 250, 278, 500, 500, 500, 500, 500,
  500, 500, 500, 500, 500, 333, 333, 570, 570, 570, 500, 930, 722, 667, 722, 722, 667, 611, 778, 778, 389,
  500, 778, 667, 944, 722, 778, 611, 778, 722, 556, 667, 722, 722, 1000, 722, 722, 667, 333, 278, 333, 581,
  500, 333, 500, 556, 444, 556, 444, 333, 500, 556, 278, 333, 556, 278, 833, 556, 500, 556, 556, 444, 389,
  333, 556, 500, 722, 500, 500, 444, 394, 220, 394, 520,
];
const others: Record<string, [number, number]> = {
  đ: [500, 556],
  Đ: [722, 722],
  '\u031b': [42, 50],
  '…': [1000, 1000],
  '“': [444, 500],
  '”': [444, 500],
  '‘': [333, 333],
  '’': [333, 333],
  '\u00a0': [250, 250],
};
const unknownWidth = 600;
const pointsToMm = 25.4 / 72;

export interface TextStyle {
  size: number;
  bold?: boolean;
}

/** Width of one line in millimetres. */
export function textWidth(text: string, style: TextStyle): number {
  let units = 0;
  for (const character of text.normalize('NFD')) units += characterWidth(character, style.bold ?? false);
  return (units / 1000) * style.size * pointsToMm;
}

/** Breaks a centred title into the fewest lines that fit, then evens them out: never one word alone on the last. */
export function balancedLines(text: string, style: TextStyle, room: number): string[] {
  const words = text.split(/ +/).filter(Boolean);
  const fewest = wrap(words, style, room);
  if (fewest.length < 2) return fewest;
  let narrow = textWidth(text, style) / fewest.length;
  while (wrap(words, style, narrow).length > fewest.length && narrow < room) narrow += 1;
  return wrap(words, style, Math.min(narrow, room));
}

function wrap(words: string[], style: TextStyle, room: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && textWidth(longer, style) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function characterWidth(character: string, isBold: boolean): number {
  const code = character.codePointAt(0)!;
  if (code < 0x7f) return (isBold ? bold : regular)[code - 0x20] ?? 0;
  const other = others[character];
  if (other) return other[isBold ? 1 : 0];
  return /\p{M}/u.test(character) ? 0 : unknownWidth;
}
