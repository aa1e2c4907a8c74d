import type { Block, Body, Inline, ListItem } from './body.ts';

/** The plain text that `bodyOfText` would read back; bold, italic and links are lost. */
export function textOfBody(body: Body): string {
  return body.content.map(blockText).filter(Boolean).join('\n\n');
}

export function hasText(body: Body): boolean {
  return textOfBody(body).replace(/[\s#\-\d.]/g, '') !== '';
}

/** Whether plain text would lose something: bold, italic, links, quotations, lists in lists. */
export function hasFormatting(body: Body): boolean {
  return /"(bold|italic|link|blockquote)"/.test(JSON.stringify(body)) || body.content.some(isNested);
}

function isNested(block: Block): boolean {
  if (block.type !== 'bulletList' && block.type !== 'orderedList') return false;
  return block.content.some((item) => item.content.length !== 1 || item.content[0]!.type !== 'paragraph');
}

function blockText(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return inlineText(block.content);
    case 'heading':
      return `${'#'.repeat(block.attrs.level)} ${inlineText(block.content)}`;
    case 'blockquote':
      return block.content.map(blockText).join('\n\n');
    case 'bulletList':
      return block.content.map((item) => `- ${itemText(item)}`).join('\n');
    case 'orderedList': {
      const start = block.attrs?.start ?? 1;
      return block.content.map((item, index) => `${start + index}. ${itemText(item)}`).join('\n');
    }
  }
}

function itemText(item: ListItem): string {
  return item.content.map(blockText).join('\n');
}

function inlineText(inlines: Inline[] | undefined): string {
  return (inlines ?? []).map((one) => (one.type === 'text' ? one.text : '\n')).join('');
}
