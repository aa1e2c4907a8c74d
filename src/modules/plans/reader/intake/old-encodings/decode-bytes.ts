import { isMarkedSyllable, wordsIn } from '../vietnamese/syllables.ts';
import { convertByContent } from './by-content.ts';
import { ConversionLog } from './conversion-log.ts';

/** The text of a file without format: its marks, else what makes the most Vietnamese of its bytes. */
export function decodeBytes(bytes: Uint8Array): string {
  const utf16 = utf16Of(bytes);
  if (utf16) return new TextDecoder(utf16).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return mostVietnamese(bytes);
  }
}

// High bytes of UTF-16 in a Vietnamese text: Latin, its extensions, general punctuation.
const HIGH_BYTES = new Set([0x00, 0x01, 0x03, 0x1e, 0x20]);
const LOOKED_AT = 4_000;

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const length = Math.min(bytes.length, LOOKED_AT) & ~1;
  if (length < 8) return null;
  let [even, odd, zeros] = [0, 0, 0];
  for (let at = 0; at < length; at += 2) {
    if (HIGH_BYTES.has(bytes[at] ?? 0)) even++;
    if (HIGH_BYTES.has(bytes[at + 1] ?? 0)) odd++;
    if (bytes[at] === 0 || bytes[at + 1] === 0) zeros++;
  }
  const units = length / 2;
  // Text of one byte a letter has no zeros at all.
  if (zeros < units * 0.3) return null;
  if (odd > units * 0.95) return 'utf-16le';
  return even > units * 0.95 ? 'utf-16be' : null;
}

/** UTF-8 with damage, bytes of an old encoding (read as Windows-1252), or Windows-1258. */
function mostVietnamese(bytes: Uint8Array): string {
  const damaged = new TextDecoder('utf-8').decode(bytes);
  const western = new TextDecoder('windows-1252').decode(bytes);
  const vietnamese = new TextDecoder('windows-1258').decode(bytes).normalize('NFC');
  const converted = convertByContent(western.split('\n'), new ConversionLog()).join('\n');
  const scores = [syllablesIn(damaged), syllablesIn(converted), syllablesIn(vietnamese)];
  const best = scores.indexOf(Math.max(...scores));
  return [damaged, western, vietnamese][best] ?? damaged;
}

function syllablesIn(text: string): number {
  return wordsIn(text).filter(isMarkedSyllable).length;
}
