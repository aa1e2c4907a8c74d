/** What a spreadsheet could take for a formula gets the apostrophe that makes it text; plain numbers stay. */
export function guarded(text: string): string {
  const risky = /^[=@\t\r]/.test(text) || (/^[+-]/.test(text) && !/^[+-][\d\s().]+$/.test(text));
  return risky ? `'${text}` : text;
}
