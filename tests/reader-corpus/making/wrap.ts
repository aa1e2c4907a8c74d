import { type TextStyle, textWidth } from '../../../src/documents/text-width.ts';

/** Lines that fit; breaks at blanks, and inside symbols and addresses after "-" and "/", as Word does. */
export function wrap(text: string, style: TextStyle, room: number, indent = 0): string[] {
  const lines: string[] = [];
  let line = '';
  const limit = () => (lines.length === 0 ? room - indent : room);
  const fits = (candidate: string) => textWidth(candidate, style) <= limit();
  for (const word of text.split(' ')) {
    const joined = line ? `${line} ${word}` : word;
    if (fits(joined)) {
      line = joined;
      continue;
    }
    let glue = line ? `${line} ` : '';
    for (const part of breakable(word)) {
      if (fits(glue + part)) glue += part;
      else {
        if (glue.trim()) lines.push(glue.trim());
        glue = part;
      }
    }
    line = glue;
  }
  lines.push(line);
  return lines;
}

function breakable(word: string): string[] {
  const pattern = word.includes('://') ? /(?<=[/-])(?=[^/])/u : /(?<=-)(?=.)/u;
  return word.split(pattern);
}
