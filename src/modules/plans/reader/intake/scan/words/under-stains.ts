import { isSyllable, wordsIn } from '../../vietnamese/syllables.ts';
import type { Box } from '../picture/bitmap.ts';
import type { RecognisedLine, RecognisedWord } from '../recognizer.ts';

const DOUBTFUL = 0.6;

/**
 * What was read through a stamp or a signature is for a person to check, however sure it looks; a line there without
 * any word is a rest of the ink.
 */
export function underStains(lines: RecognisedLine[], stains: Box[]): RecognisedLine[] {
  if (stains.length === 0) return lines;
  const isUnder = (word: RecognisedWord) => stains.some((stain) => meets(word, stain));
  return lines
    .filter(({ words }) => !words.every(isUnder) || words.some(isWord))
    .map(({ words }) => ({
      words: words.map((word) =>
        isUnder(word) ? { ...word, confidence: Math.min(word.confidence, DOUBTFUL) } : word,
      ),
    }));
}

function meets(word: RecognisedWord, { left, right, top, bottom }: Box): boolean {
  return word.left < right && word.right > left && word.top < bottom && word.bottom > top;
}

function isWord({ text }: RecognisedWord): boolean {
  return /\d/.test(text) || wordsIn(text).some((word) => word.length > 1 && isSyllable(word));
}
