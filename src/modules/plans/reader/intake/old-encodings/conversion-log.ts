import { squash } from '../../text/tidy-text.ts';
import type { Conversion } from '../../types.ts';
import type { OldEncoding } from './fonts.ts';

const MOST_SAMPLES = 5;
const LONGEST = 160;

/** Gathers what was converted: the encoding that was found most often and the first passages before and after. */
export class ConversionLog {
  readonly #counts: Record<OldEncoding, number> = { tcvn3: 0, vni: 0 };
  readonly #samples = new Map<string, string>();

  add(encoding: OldEncoding, before: string, after: string): void {
    if (before === after) return;
    this.#counts[encoding] += 1;
    const sample = squash(before).slice(0, LONGEST);
    // One letter shows nothing to a person.
    if (sample.length > 3 && this.#samples.size < MOST_SAMPLES && !this.#samples.has(sample))
      this.#samples.set(sample, squash(after).normalize('NFC').slice(0, LONGEST));
  }

  get conversion(): Conversion | null {
    const { tcvn3, vni } = this.#counts;
    if (tcvn3 + vni === 0) return null;
    const samples = [...this.#samples].map(([before, after]) => ({ before, after }));
    return { encoding: tcvn3 >= vni ? 'tcvn3' : 'vni', samples };
  }
}
