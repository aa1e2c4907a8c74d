// VNI for Windows (fonts "VNI-…"): a vowel and behind it a sign of Latin-1 for its mark and tone.
const [ACUTE, GRAVE, HOOK, TILDE, DOT] = ['\u0301', '\u0300', '\u0309', '\u0303', '\u0323'];
const CIRCUMFLEX = '\u0302';
const BREVE = '\u0306';

/** Tones behind a plain vowel, behind ô (for ơ) and ö (for ư). */
const TONES: [sign: string, tone: string][] = [
  ['ù', ACUTE],
  ['ø', GRAVE],
  ['û', HOOK],
  ['õ', TILDE],
  ['ï', DOT],
];
const WITH_CIRCUMFLEX: [sign: string, tone: string][] = [
  ['â', ''],
  ['á', ACUTE],
  ['à', GRAVE],
  ['å', HOOK],
  ['ã', TILDE],
  ['ä', DOT],
];
const WITH_BREVE: [sign: string, tone: string][] = [
  ['ê', ''],
  ['é', ACUTE],
  ['è', GRAVE],
  ['ú', HOOK],
  ['ü', TILDE],
  ['ë', DOT],
];
const ALONE: [sign: string, letter: string][] = [
  ['ô', 'ơ'],
  ['ö', 'ư'],
  ['ñ', 'đ'],
  ['í', 'í'],
  ['ì', 'ì'],
  ['æ', 'ỉ'],
  ['ó', 'ĩ'],
  ['ò', 'ị'],
  ['î', 'ỵ'],
];

function decodings(): Map<string, string> {
  const decoded = new Map<string, string>(ALONE);
  const add = (vowel: string, sign: string, letter: string) =>
    decoded.set(vowel + sign, letter.normalize('NFC'));
  for (const [sign, tone] of TONES) {
    for (const vowel of 'aeouy') add(vowel, sign, vowel + tone);
    add('ô', sign, `ơ${tone}`);
    add('ö', sign, `ư${tone}`);
  }
  for (const [sign, tone] of WITH_CIRCUMFLEX)
    for (const vowel of 'aeo') add(vowel, sign, vowel + CIRCUMFLEX + tone);
  for (const [sign, tone] of WITH_BREVE) add('a', sign, `a${BREVE}${tone}`);
  return decoded;
}

const DECODED = decodings();
// Two signs before one, so that "ôù" is ớ and not ơù.
const PATTERN = new RegExp([...DECODED.keys()].toSorted((a, b) => b.length - a.length).join('|'), 'gi');

export function fromVni(text: string): string {
  return text.replace(PATTERN, (signs) => {
    const letter = DECODED.get(signs.toLowerCase()) ?? signs;
    const first = signs.charAt(0);
    return first === first.toLowerCase() ? letter : letter.toUpperCase();
  });
}
