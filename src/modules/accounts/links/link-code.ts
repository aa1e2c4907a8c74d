const letters = 'abcdefghkmnpqrstuvwxyz23456789';

/** Six groups of four: 118 bits, to be scanned, clicked or, at worst, typed from a slip. */
export const codeLength = 24;

/** @param pick a random whole number below the given one */
export function makeCode(pick: (below: number) => number): string {
  return Array.from({ length: codeLength }, () => letters[pick(letters.length)]).join('');
}

/** "abcd-efgh-…" as it is shown. */
export function codeWords(code: string): string {
  return (code.match(/.{1,4}/g) ?? []).join('-');
}

/** A code as it was typed or clicked, whatever its capitals, spaces and dashes; null when it can be none. */
export function readCode(text: string): string | null {
  const code = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
  return code.length === codeLength && [...code].every((letter) => letters.includes(letter)) ? code : null;
}
