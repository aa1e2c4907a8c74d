import { cleanText } from '../../../platform/text/clean-text.ts';
import type { Block, Body, Inline, ListItem } from './body.ts';

const bullet = /^[-*•]\s+/;
const numbered = /^\d{1,3}[.)]\s+/;
const heading = /^(#{2,3})\s+/;

/**
 * Plain text as an article: a blank line ends a paragraph, lines that all begin with "- " or "1. " make a list,
 * "## " makes a heading. What the editor's JSON is for people without script.
 */
export function bodyOfText(text: string): Body {
  const parts = cleanText(text)
    .split(/\n[ \t]*\n+/)
    .map((part) => part.split('\n').map((line) => line.trim()))
    .map((lines) => lines.filter(Boolean))
    .filter((lines) => lines.length > 0);
  const content = parts.flatMap(blocksOf);
  return { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] };
}

function blocksOf(lines: string[]): Block[] {
  const marks = heading.exec(lines[0]!)?.[1];
  if (marks) {
    const title = lines[0]!.replace(heading, '');
    const level = marks.length as 2 | 3;
    const rest = lines.slice(1);
    return [
      { type: 'heading', attrs: { level }, content: [{ type: 'text', text: title }] },
      ...(rest.length > 0 ? blocksOf(rest) : []),
    ];
  }
  if (lines.every((line) => bullet.test(line)))
    return [{ type: 'bulletList', content: itemsOf(lines, bullet) }];
  if (lines.every((line) => numbered.test(line))) {
    const start = Number.parseInt(lines[0]!, 10);
    const named = start > 1 ? { attrs: { start } } : {};
    return [{ type: 'orderedList', ...named, content: itemsOf(lines, numbered) }];
  }
  return [{ type: 'paragraph', content: withBreaks(lines) }];
}

function itemsOf(lines: string[], mark: RegExp): ListItem[] {
  return lines.map((line) => ({
    type: 'listItem',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: line.replace(mark, '') }] }],
  }));
}

function withBreaks(lines: string[]): Inline[] {
  return lines.flatMap((text, index): Inline[] =>
    index === 0 ? [{ type: 'text', text }] : [{ type: 'hardBreak' }, { type: 'text', text }],
  );
}
