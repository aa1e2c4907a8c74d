import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Encoding, KeptPage, KeptPages, Rendering } from './kept-pages.ts';

/** The header in which a page says what it shows, as caches in front of a site know it; never sent to readers. */
export const tagsHeader = 'surrogate-key';

type Answer<E> = (request: Request, env: E) => Response | Promise<Response>;

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);
/** Of one request, or of one form of the body. */
const notKept = new Set([
  tagsHeader,
  'x-request-id',
  'date',
  'content-length',
  'content-encoding',
  'transfer-encoding',
  'connection',
  'vary',
]);

/**
 * Puts the kept pages before a site. A page that may be kept is asked for without the reader's cookie, so that nothing
 * of a person can be in it; readers who come while it is made wait for the same rendering.
 * @param parametersOf the query parameters a page depends on; null for a page that is not kept
 */
export function keepPages<E>(
  pages: KeptPages,
  parametersOf: (pathname: string) => readonly string[] | null,
  answer: Answer<E>,
): Answer<E> {
  const flights = new Map<string, { rendering: Rendering; page: Promise<KeptPage | null> }>();

  async function render(request: Request, env: E, key: string, rendering: Rendering) {
    let page: KeptPage | null = null;
    try {
      const response = await answer(anonymous(request, key), env);
      page = await pageOf(response);
      return { page, response };
    } finally {
      pages.finish(rendering, key, page);
    }
  }

  return async (request, env) => {
    const key =
      request.method === 'GET' || request.method === 'HEAD' ? keyOf(request.url, parametersOf) : null;
    if (key === null) return answer(request, env);
    const known = pages.get(key);
    if (known) return responseOf(known, request);
    const running = flights.get(key);
    if (running && running.rendering.changed.size === 0) {
      const page = await running.page;
      if (page) return responseOf(page, request);
    }
    const rendering = pages.begin();
    const made = render(request, env, key, rendering);
    const flight = {
      rendering,
      page: made.then(
        ({ page }) => page,
        () => null,
      ),
    };
    flights.set(key, flight);
    try {
      const { page, response } = await made;
      return page ? await responseOf(page, request) : withoutTags(response);
    } finally {
      if (flights.get(key) === flight) flights.delete(key);
    }
  };
}

/**
 * The short way: answers from the kept pages with what node:http gives, before a Request is even made.
 * @returns false when the page is not kept
 */
export function answerKept(pages: KeptPages, request: IncomingMessage, response: ServerResponse): boolean {
  const { method, url, headers } = request;
  if (method !== 'GET' && method !== 'HEAD') return false;
  const page = pages.get(`${headers.host ?? ''}${url}`);
  if (!page) return false;
  if (isKnown(headers['if-none-match'], page.headers.etag)) {
    response.writeHead(304, page.headers);
    response.end();
    return true;
  }
  const encoding = encodingOf(headers['accept-encoding']);
  const body = encoding ? page.packed[encoding] : page.body;
  // The first of its form is packed on the long way.
  if (!body) return false;
  response.writeHead(page.status, {
    ...page.headers,
    'content-length': body.length,
    ...(encoding ? { 'content-encoding': encoding } : {}),
  });
  response.end(method === 'HEAD' ? undefined : body);
  return true;
}

/** Host, path and the parameters that matter, in one order: `?utm_source=…` is the same page. */
function keyOf(address: string, parametersOf: (pathname: string) => readonly string[] | null): string | null {
  const { host, pathname, searchParams } = new URL(address);
  const parameters = parametersOf(pathname);
  if (!parameters) return null;
  const query = new URLSearchParams();
  for (const name of parameters) {
    const value = searchParams.get(name);
    if (value) query.set(name, value);
  }
  return `${host}${pathname}${query.size > 0 ? `?${query}` : ''}`;
}

function anonymous(request: Request, key: string): Request {
  const headers = new Headers(request.headers);
  for (const name of ['cookie', 'authorization', 'accept-encoding', 'if-none-match', 'range'])
    headers.delete(name);
  return new Request(`${new URL(request.url).protocol}//${key}`, { headers });
}

async function pageOf(response: Response): Promise<KeptPage | null> {
  const tags = response.headers.get(tagsHeader);
  if (!tags || response.status !== 200 || response.headers.has('set-cookie')) return null;
  const headers: Record<string, string> = { vary: 'Accept-Encoding' };
  response.headers.forEach((value, name) => {
    if (!notKept.has(name)) headers[name] = value;
  });
  const body = Buffer.from(await response.arrayBuffer());
  return { status: 200, headers, body, packed: {}, tags: tags.split(' ') };
}

async function responseOf(page: KeptPage, request: Request): Promise<Response> {
  if (isKnown(request.headers.get('if-none-match') ?? undefined, page.headers.etag))
    return new Response(null, { status: 304, headers: page.headers });
  const encoding = encodingOf(request.headers.get('accept-encoding') ?? undefined);
  const body = encoding ? await packed(page, encoding) : page.body;
  const headers = new Headers(page.headers);
  headers.set('content-length', String(body.length));
  if (encoding) headers.set('content-encoding', encoding);
  return new Response(request.method === 'HEAD' ? null : new Uint8Array(body), {
    status: page.status,
    headers,
  });
}

function withoutTags(response: Response): Response {
  if (!response.headers.has(tagsHeader)) return response;
  const headers = new Headers(response.headers);
  headers.delete(tagsHeader);
  return new Response(response.body, { status: response.status, headers });
}

/** Packed once for all who take this form. */
async function packed(page: KeptPage, encoding: Encoding): Promise<Buffer> {
  page.packed[encoding] ??=
    encoding === 'br'
      ? await compressBrotli(page.body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
      : await compressGzip(page.body);
  return page.packed[encoding];
}

function encodingOf(accepted: string | undefined): Encoding | null {
  if (accepts(accepted, 'br')) return 'br';
  return accepts(accepted, 'gzip') ? 'gzip' : null;
}

function accepts(accepted: string | undefined, encoding: Encoding): boolean {
  if (!accepted?.includes(encoding)) return false;
  return accepted
    .split(',')
    .some((one) => one.trim().split(';')[0] === encoding && !/;\s*q=0(\.0*)?\s*$/.test(one));
}

function isKnown(known: string | undefined, etag: string | undefined): boolean {
  return known !== undefined && etag !== undefined && known.split(',').some((tag) => tag.trim() === etag);
}
