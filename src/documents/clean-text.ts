// No letter of any script: control and format characters (bidi overrides included), noncharacters, lone surrogates.
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Cn}]/gu;
const lineEnds = /\r\n?|[\u2028\u2029]/g;
const replacement = '\ufffd';
const privateUse = /\p{Co}/gu;

/** Text that XML and PDF/A both accept: NFC, one line, without invisible characters. */
export function cleanLine(text: string): string {
  return cleanLines(text).join(' ');
}

/** The same, keeping the line breaks the author set. */
export function cleanLines(text: string): string[] {
  return text.normalize('NFC').replace(lineEnds, '\n').split('\n').map(cleanCharacters);
}

function cleanCharacters(line: string): string {
  return line.replaceAll('\t', ' ').replace(privateUse, replacement).replace(unprintable, '');
}

/** Drops a final ";", "," or "." (also "./.") so that the house's own can follow. */
export function withoutEnding(text: string): string {
  return text.replace(/(?<!\.\.)(\.\/\.|[\s;,.])+$/u, '');
}

export function upperVi(text: string): string {
  return text.toLocaleUpperCase('vi');
}
