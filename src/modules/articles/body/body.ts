/** An article's text: the JSON of the Tiptap editor, cut down to what an article may hold. */
export type Mark = { type: 'bold' } | { type: 'italic' } | { type: 'link'; attrs: { href: string } };
export type Inline = { type: 'text'; text: string; marks?: Mark[] } | { type: 'hardBreak' };
export type ListItem = { type: 'listItem'; content: Block[] };
export type Block =
  | { type: 'paragraph'; content?: Inline[] }
  | { type: 'heading'; attrs: { level: 2 | 3 }; content?: Inline[] }
  | { type: 'bulletList'; content: ListItem[] }
  | { type: 'orderedList'; attrs?: { start: number }; content: ListItem[] }
  | { type: 'blockquote'; content: Block[] };
export type Body = { type: 'doc'; content: Block[] };

export const emptyBody: Body = { type: 'doc', content: [{ type: 'paragraph' }] };

/** http(s) and mailto only; anything else (javascript:, data:, relative) is no link. */
export function safeHref(href: unknown): string | null {
  if (typeof href !== 'string' || href.length > 2000) return null;
  try {
    const url = new URL(href.trim());
    return ['http:', 'https:', 'mailto:'].includes(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}
