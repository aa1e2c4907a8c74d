const noBreakSpace = '\u00a0';

/** Room for what a pen or a later step fills in. */
export function penRoom(characters: number): string {
  return noBreakSpace.repeat(characters);
}

/** A blank stays on the line of the words it belongs to: "ngày … tháng". */
export function keepBlanks(text: string): string {
  return text.replace(/ (?=\u00a0)|(?<=\u00a0) /g, noBreakSpace);
}
