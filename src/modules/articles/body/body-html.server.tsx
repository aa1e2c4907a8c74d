import { renderToStaticMarkup } from 'react-dom/server';
import sanitizeHtml from 'sanitize-html';
import { ArticleBody } from './article-body.tsx';
import type { Body } from './body.ts';

/** Second wall: whatever a later change of the elements lets through, only this leaves the server. */
const allowed: sanitizeHtml.IOptions = {
  allowedTags: ['p', 'h2', 'h3', 'ul', 'ol', 'li', 'blockquote', 'strong', 'em', 'a', 'br'],
  allowedAttributes: { a: ['href', 'rel'], h2: ['id'], ol: ['start'] },
  allowedSchemes: ['http', 'https', 'mailto'],
  allowProtocolRelative: false,
  disallowedTagsMode: 'discard',
};

export function bodyHtml(body: Body): string {
  return sanitizeHtml(renderToStaticMarkup(<ArticleBody body={body} />), allowed);
}
