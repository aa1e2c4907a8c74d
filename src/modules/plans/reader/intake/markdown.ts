import type { SourceLine } from '../text/source-text.ts';

const HEADING = /^\s{0,3}#{1,6}\s+(?=\S)/;
const TABLE_RULE = /^\s*\|?\s*:?-{3,}:?\s*(?:\|\s*:?-{3,}:?\s*)+\|?\s*$/;
const STRONG = /(\*\*|__)(?=[^\s*_]|_[^\s_])(.+?)(?<=[^\s])\1/g;
const BREAK = /^\s*([-*_])(?:\s*\1){2,}\s*$/;
const LEAST_STRONG = 2;

/** Whether a text is written in Markdown: headings with #, tables with pipes, or words set in bold. */
export function isMarkdown(lines: SourceLine[]): boolean {
  if (lines.some(({ text }) => HEADING.test(text) || TABLE_RULE.test(text))) return true;
  return lines.filter(({ text }) => text.search(STRONG) >= 0).length >= LEAST_STRONG;
}

/** The lines without Markdown's marks; what stands after a blank line is a paragraph of its own. */
export function plainLines(lines: SourceLine[]): SourceLine[] {
  return lines.map((line, index) => ({
    ...line,
    text: withoutMarks(line.text),
    starts: startsParagraph(lines, index) ? true : line.starts,
  }));
}

function startsParagraph(lines: SourceLine[], index: number): boolean {
  const before = lines[index - 1]?.text ?? '';
  const here = lines[index]?.text ?? '';
  return (
    here.trim() !== '' &&
    (before.trim() === '' || HEADING.test(here) || HEADING.test(before) || /(?: {2}|\\)$/.test(before))
  );
}

export function withoutMarks(line: string): string {
  if (BREAK.test(line)) return '';
  return line
    .replace(HEADING, '')
    .replace(/\\$/, '')
    .replace(STRONG, '$2')
    .replace(/(?<![\p{L}\d*])\*(?=[^\s*])([^*]+?)(?<=[^\s*])\*(?![\p{L}\d*])/gu, '$1')
    .replace(/(?<![\p{L}\d_])_(?=[^\s_])([^_]+?)(?<=[^\s_])_(?![\p{L}\d_])/gu, '$1')
    .replace(/<((?:https?:\/\/|mailto:)[^\s>]+)>/gi, (_, address: string) => address.replace(/^mailto:/i, ''))
    .replace(/\[([^\]]+)\]\((?:mailto:)?([^\s)]+)\)/gi, (_, words: string, address: string) =>
      words === address ? address : `${words} (${address})`,
    )
    .replace(/\\([\\`*_{}[\]()#+\-.!>~])/g, '$1')
    .trimEnd();
}
