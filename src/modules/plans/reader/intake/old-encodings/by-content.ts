import { isMarkedSyllable, isSyllable } from '../vietnamese/syllables.ts';
import type { ConversionLog } from './conversion-log.ts';
import type { OldEncoding } from './fonts.ts';
import { fromTcvn3 } from './tcvn3.ts';
import { fromVni } from './vni.ts';

// Letters and the signs of Latin-1, which are letters in an old encoding.
const TOKEN = /(?:[A-Za-z\u00a1-\u00ff\u0100-\u024f\u1e00-\u1eff]|\p{M})+/gu;
const LATIN_1 = /[\u00a1-\u00ff]/;
const BEYOND = /[\u0100-\uffff]/;

/** What a word is by itself; null for one that may be either (plain letters, or a syllable in both). */
type Class = 'unicode' | OldEncoding | null;

/** Fewer different words may be names or symbols. */
const LEAST_WORDS = 3;

/**
 * Converts the passages of a text that stand in an old encoding without a font that tells. A word is old when it is no
 * Vietnamese syllable as it stands and one after conversion; a word that could be either goes with its neighbours. A
 * text in Unicode never changes: its words are syllables as they stand.
 */
export function convertByContent(passages: string[], log: ConversionLog): string[] {
  if (!passages.some((passage) => LATIN_1.test(passage))) return passages;
  const votes = passages.map(votesIn);
  const main = mainEncoding(votes);
  if (!main) return passages;
  const kinds = spread(votes.map((vote) => kindOf(vote, main)));
  return passages.map((passage, index) => {
    const kind = kinds[index] ?? 'unicode';
    const after = convertPassage(passage, kind, kind === 'unicode' ? main : kind);
    log.add(kind === 'unicode' ? main : kind, passage, after);
    return after;
  });
}

interface Votes {
  unicode: number;
  tcvn3: Set<string>;
  vni: Set<string>;
}

function votesIn(passage: string): Votes {
  const votes: Votes = { unicode: 0, tcvn3: new Set(), vni: new Set() };
  for (const [word] of passage.matchAll(TOKEN)) {
    if (BEYOND.test(word)) votes.unicode += 1;
    else if (LATIN_1.test(word) && !isSyllable(word)) {
      if (isOld(word, fromTcvn3(word))) votes.tcvn3.add(word);
      if (isOld(word, fromVni(word))) votes.vni.add(word);
    }
  }
  return votes;
}

function isOld(word: string, decoded: string): boolean {
  // A sign alone («, ®) is a sign in any text.
  return /[A-Za-z]/.test(word) && isMarkedSyllable(decoded);
}

/** The encoding of the text as a whole; null when there is no old one in it. */
function mainEncoding(votes: Votes[]): OldEncoding | null {
  const tcvn3 = new Set(votes.flatMap((vote) => [...vote.tcvn3]));
  const vni = new Set(votes.flatMap((vote) => [...vote.vni]));
  if (Math.max(tcvn3.size, vni.size) < LEAST_WORDS || !votes.some(isMostlyOld)) return null;
  return tcvn3.size >= vni.size ? 'tcvn3' : 'vni';
}

/** Somewhere the old words must be more than names in a text of today. */
function isMostlyOld({ unicode, tcvn3, vni }: Votes): boolean {
  const old = Math.max(tcvn3.size, vni.size);
  return old >= LEAST_WORDS || (old >= 2 && old >= unicode);
}

function kindOf({ unicode, tcvn3, vni }: Votes, main: OldEncoding): Class {
  if (tcvn3.size + vni.size === 0) return unicode > 0 ? 'unicode' : null;
  if (unicode > Math.max(tcvn3.size, vni.size)) return 'unicode';
  if (tcvn3.size === vni.size) return main;
  return tcvn3.size > vni.size ? 'tcvn3' : 'vni';
}

/** A passage that says nothing of itself goes with the one before, the first ones with the one behind. */
function spread(kinds: Class[]): Exclude<Class, null>[] {
  let current = kinds.find((kind) => kind !== null) ?? 'unicode';
  return kinds.map((kind) => {
    current = kind ?? current;
    return current;
  });
}

/** Word by word: half a line may stand in Unicode. */
function convertPassage(passage: string, kind: Exclude<Class, null>, encoding: OldEncoding): string {
  if (!LATIN_1.test(passage)) return passage;
  const words = [...passage.matchAll(TOKEN)].map(([word]) => word);
  const classes = spreadWords(
    words.map((word) => classOf(word, encoding)),
    kind,
  );
  let index = 0;
  return passage.replace(TOKEN, (word) => {
    const at = index++;
    if (classes[at] === 'unicode' || BEYOND.test(word)) return word;
    if (encoding === 'vni') return fromVni(word);
    return inItsCase(fromTcvn3(word), word, [words[at - 1], words[at + 1]]);
  });
}

function classOf(word: string, encoding: OldEncoding): Class {
  if (BEYOND.test(word)) return 'unicode';
  if (!LATIN_1.test(word) || isSyllable(word)) return null;
  return isOld(word, encoding === 'tcvn3' ? fromTcvn3(word) : fromVni(word)) ? encoding : null;
}

function spreadWords(classes: Class[], kind: Exclude<Class, null>): Class[] {
  const first = classes.find((one) => one !== null) ?? kind;
  let current: Class = first;
  return classes.map((one) => {
    current = one ?? current;
    return current;
  });
}

/** TCVN3 has no capitals with tones: "KÕ HO¹CH" was typed in capitals and meant so. */
function inItsCase(decoded: string, word: string, neighbours: (string | undefined)[]): string {
  const isUpper = (text: string | undefined) => /[A-Z]/.test(text ?? '') && !/[a-z]/.test(text ?? '');
  const capitals = word.match(/[A-Z]/g)?.length ?? 0;
  if (!isUpper(word) || capitals === 0 || word.length < 2) return decoded;
  const isAmong = neighbours.some((text) => isUpper(text) && (text?.match(/[A-Z]/g)?.length ?? 0) >= 2);
  return capitals >= 2 || isAmong ? decoded.toUpperCase() : decoded;
}
