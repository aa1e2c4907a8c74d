import { createHash } from 'node:crypto';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { tagsHeader } from '../../../platform/http/page-cache/keep-pages.server.ts';
import style from './public-style.css?raw';

const css = style.replace(/\s*\n\s*/g, '');
/** Changes with the look of the pages, so that a browser does not keep an old one. */
export const lookVersion = createHash('sha256').update(css).digest('base64');

/**
 * Only our style, nothing else: no script, no picture from elsewhere, no frame. A hash instead of a nonce, because a
 * "304 Not Modified" would send a new nonce to a page the browser has kept with the old one.
 */
const policy = [
  "default-src 'none'",
  `style-src 'sha256-${lookVersion}'`,
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const commonHeaders = {
  'content-security-policy': policy,
  'content-language': 'vi',
  // Kept, but asked again each time: a withdrawn article must be gone at once.
  'cache-control': 'public, no-cache',
};

/** The whole page. @param text sanitised HTML for the empty `prose` box */
export function publicHtml(page: ReactElement, text = ''): string {
  return `<!doctype html>${renderToStaticMarkup(page)}`
    .replace('<style></style>', () => `<style>${css}</style>`)
    .replace('<div class="prose"></div>', () => `<div class="prose">${text}</div>`);
}

interface AnswerOptions {
  /** Whoever has this version already is told so; without it the page has no version. */
  request?: Request;
  status?: number;
  /** What the page shows; without tags it is not kept. */
  tags?: readonly string[];
}

export function htmlAnswer(html: string, options: AnswerOptions = {}): Response {
  return answer(html, 'text/html; charset=utf-8', options);
}

export function feedAnswer(xml: string, options: AnswerOptions): Response {
  return answer(xml, 'application/rss+xml; charset=utf-8', options);
}

function answer(text: string, type: string, { request, status = 200, tags }: AnswerOptions): Response {
  const headers = new Headers({ ...commonHeaders, 'content-type': type });
  if (tags) headers.set(tagsHeader, tags.join(' '));
  if (!request) return new Response(text, { status, headers });
  const etag = `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
  headers.set('etag', etag);
  const known = request.headers.get('if-none-match')?.split(',') ?? [];
  if (known.some((tag) => tag.trim() === etag)) return new Response(null, { status: 304, headers });
  return new Response(text, { status, headers });
}
