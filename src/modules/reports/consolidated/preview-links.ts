/**
 * The document model keeps web links only, and composing drops the rest. So the preview writes its own links on a host
 * that cannot exist, and takes the host off again before it shows them.
 */
const host = 'https://xem-truoc.invalid';

export const opinionHref = `${host}/y-kien`;

export function previewHref(figureId: string): string | undefined {
  const [key, part] = figureId.split('.');
  if (key === 'opinion') return opinionHref;
  if (key === 'opinions') return `${host}/bao-cao/tong-hop?muc=${part === 'proposals' ? 'IV' : 'III'}`;
  if (key === 'sample') return `${host}/kiem-tra-mau`;
  if (key === 'all') return `${host}/tien-do`;
  return `${host}/bao-cao/tong-hop/so-lieu/${key}`;
}

/** The page a preview link leads to; null for words taken from an opinion, which are only marked. */
export function pageOf(href: string): string | null {
  if (href === opinionHref) return null;
  return href.startsWith(host) ? href.slice(host.length) : href;
}
