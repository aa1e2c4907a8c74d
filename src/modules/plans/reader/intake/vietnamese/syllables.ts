// A Vietnamese word of one syllable: onset, rime, tone. The lists are closed (Hoàng Phê, Từ điển vần, 1996).
const ONSETS = 'ngh ch gh gi kh ng nh ph qu th tr b c d đ g h k l m n p r s t v x'.split(' ');

const RIMES = new Set(
  (
    'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây ' +
    'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu ' +
    'o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ' +
    'ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uên uênh uêt ui um un ' +
    'ung uơ uôc uôi uôm uôn uông uôt up ut uy uya uych uyên uyêt uynh uyt uyu uyn ư ưa ưc ưi ưm ưng ươc ươi ươm ươn ' +
    'ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu ynh'
  ).split(' '),
);

const BARE_RIMES = new Set([...RIMES].map(withoutMarks));

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const STOPPED = /(?:c|ch|p|t)$/;
const LONGEST = 7;

/** Whether a word, in any case, is a possible Vietnamese syllable. */
export function isSyllable(word: string): boolean {
  if (word.length > LONGEST * 3) return false;
  const spread = word.toLowerCase().normalize('NFD');
  const tones = spread.match(TONES) ?? [];
  if (tones.length > 1) return false;
  const base = spread.replace(TONES, '').normalize('NFC');
  if (base.length > LONGEST) return false;
  // A syllable that ends in a stop has the tone sắc or nặng (or its mark was left out with all others).
  const isSmooth = tones[0] === '\u0300' || tones[0] === '\u0303' || tones[0] === '\u0309';
  return hasShape(base) && !(isSmooth && STOPPED.test(base));
}

function hasShape(base: string): boolean {
  if (RIMES.has(base)) return true;
  return ONSETS.some((onset) => base.startsWith(onset) && isRimeAfter(onset, base.slice(onset.length)));
}

function isRimeAfter(onset: string, rime: string): boolean {
  // "gì", "giêng": the i of the onset is the vowel too.
  if (onset === 'gi' && (rime === '' || RIMES.has(`i${rime}`))) return true;
  // "quốc", "quyết": the u of the onset belongs to the rime in part.
  if (onset === 'qu' && (RIMES.has(`u${rime}`) || RIMES.has(`o${rime}`))) return true;
  // Spelling: ngh, gh, k stand before e, ê, i, y; ng, g, c before the other vowels.
  const isFront = /^[eêiy]/.test(rime);
  if (/^(?:ngh|gh|k)$/.test(onset) && !isFront) return false;
  if (/^(?:ng|g|c)$/.test(onset) && isFront) return false;
  return RIMES.has(rime);
}

/** Words whose marks only Vietnamese has: a test for texts, not for single words. */
export function isMarkedSyllable(word: string): boolean {
  return /[^\p{ASCII}]/u.test(word) && isSyllable(word);
}

/** Whether a word is a syllable that lost all its marks: "hoach", "uoc", "DINH". */
export function isBareSyllable(word: string): boolean {
  if (!/^[a-z]{1,7}$/i.test(word)) return false;
  const bare = word.toLowerCase();
  return BARE_RIMES.has(bare) || ONSETS.some((onset) => bare === onset + bareRimeAfter(onset, bare));
}

function bareRimeAfter(onset: string, bare: string): string | null {
  const rime = bare.slice(onset.length);
  if (onset === 'gi' && (rime === '' || BARE_RIMES.has(`i${rime}`))) return rime;
  if (onset === 'qu' && BARE_RIMES.has(`u${rime}`)) return rime;
  return BARE_RIMES.has(rime) ? rime : null;
}

function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');
}

export function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{M}]+/gu) ?? [];
}

/**
 * Parts a word into the syllables that stand in it without blanks ("Kếhoạchsố"), or null when it is one syllable,
 * or no Vietnamese at all. As few parts as possible; a consonant between two goes to the second ("vị phối").
 */
export function gluedSyllables(word: string): string[] | null {
  if (word.length < 4 || word.length > 40 || isSyllable(word)) return null;
  if (!/[^\p{ASCII}]/u.test(word) || !/^\p{L}+$/u.test(word)) return null;
  // From the end to the start: the best parting of what follows is known.
  const best: (string[] | null)[] = Array.from({ length: word.length + 1 }, () => null);
  best[word.length] = [];
  for (let from = word.length - 2; from >= 0; from--) {
    for (let to = from + 2; to <= Math.min(word.length, from + LONGEST); to++) {
      const rest = best[to];
      const part = word.slice(from, to);
      if (!rest || rest.length + 1 >= (best[from]?.length ?? Number.POSITIVE_INFINITY)) continue;
      if (isSyllable(part)) best[from] = [part, ...rest];
    }
  }
  return best[0] ?? null;
}
