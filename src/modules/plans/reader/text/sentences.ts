export interface Sentence {
  text: string;
  from: number;
  to: number;
}

// A full stop after these does not end a sentence ("TP. Tân An", "KT. GIÁM ĐỐC").
const ABBREVIATION = /(?:^|[\s(])(?:TP|Tp|TX|Tx|TT|KT|TM|TL|TUQ|Q|P|H|X|ThS|TS|GS|PGS|ĐT|tr|St|No)\.$/u;

/** Cuts at `.`, `;`, `!`, `?` before a capital, keeping the places of each sentence. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (const match of text.matchAll(/[.;!?…]+["”)]*\s+(?=["“(]?[\p{Lu}\d+-])/gu)) {
    const end = match.index + match[0].trimEnd().length;
    if (ABBREVIATION.test(text.slice(from, end))) continue;
    if (/\d\.$/.test(text.slice(from, end)) && /^\d/.test(text.slice(match.index + match[0].length)))
      continue;
    sentences.push({ text: text.slice(from, end), from, to: end });
    from = match.index + match[0].length;
  }
  if (from < text.length) sentences.push({ text: text.slice(from), from, to: text.length });
  return sentences;
}
