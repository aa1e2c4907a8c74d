import { fromTcvn3 } from './tcvn3.ts';
import { fromVni } from './vni.ts';

export type OldEncoding = 'tcvn3' | 'vni';

export interface FontEncoding {
  encoding: OldEncoding;
  /** ".VnTimeH" shows every letter as a capital. */
  inCapitals: boolean;
}

/** The encoding that the name of a font tells; a PDF sets six letters and a plus before it. */
export function encodingOfFont(name: string | undefined): FontEncoding | null {
  const font = (name ?? '').replace(/^[A-Z]{6}\+/, '').trim();
  if (/^\.?Vn[A-Z3]/.test(font)) return { encoding: 'tcvn3', inCapitals: /H(?:[,-].*)?$/.test(font) };
  return /^VNI[-_ ]/i.test(font) ? { encoding: 'vni', inCapitals: false } : null;
}

// Word's own quotation marks and dashes stand in such runs too.
const BEYOND_LATIN_1 = /[\u0100-\u1fff\u2070-\uffff]/;

/** Text set in such a font; null when it holds letters that the font cannot have, so that the name misleads. */
export function fromFont(text: string, { encoding, inCapitals }: FontEncoding): string | null {
  if (BEYOND_LATIN_1.test(text)) return null;
  return encoding === 'tcvn3' ? fromTcvn3(text, inCapitals) : fromVni(text);
}
