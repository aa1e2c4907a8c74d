/** A page of A4 at 72 dots per inch has half a million pixels; a logo or a signature has less. */
const LEAST_PIXELS = 700_000;
const DICTIONARY = 1_500;

/**
 * Whether a PDF holds pictures as large as a page, without parsing it: the dictionary of a picture always stands in
 * the open, just before its data.
 */
export function hasPagePictures(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let pixels = 0;
  for (let at = file.indexOf('/Image'); at >= 0; at = file.indexOf('/Image', at + 6)) {
    const around = file.toString('latin1', Math.max(0, at - DICTIONARY), at + DICTIONARY);
    pixels += pixelsOf(dictionaryAround(around, Math.min(at, DICTIONARY)));
    if (pixels >= LEAST_PIXELS) return true;
  }
  return false;
}

/** From the object's start to its stream. */
function dictionaryAround(text: string, at: number): string {
  const start = Math.max(text.lastIndexOf(' obj', at), text.lastIndexOf('endobj', at), 0);
  const end = text.indexOf('stream', at);
  return text.slice(start, end < 0 ? undefined : end);
}

function pixelsOf(dictionary: string): number {
  if (!/\/Subtype\s*\/Image(?![A-Za-z])/.test(dictionary)) return 0;
  const width = /\/Width\s+(\d{1,6})/.exec(dictionary)?.[1];
  const height = /\/Height\s+(\d{1,6})/.exec(dictionary)?.[1];
  return Number(width ?? 0) * Number(height ?? 0);
}
