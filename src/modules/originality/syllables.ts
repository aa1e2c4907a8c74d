import { withoutMarks } from '../../platform/text/clean-text.ts';

/**
 * The syllables of a Vietnamese text, as they are compared: small letters without marks, so that "hoà" and "hòa",
 * composed and decomposed letters, and a copy that lost its marks are the same; every number is alike, so that another
 * date or count is no other text.
 */
export function syllablesOf(text: string): string[] {
  return (withoutMarks(text).match(/[a-z]+|\d+(?:[.,/]\d+)*/g) ?? []).map((word) =>
    /^\d/.test(word) ? '0' : word,
  );
}
