/** Unit and article slug when the address has the form of an article of this product. */
export function ownArticlePath(url: string): { unitSlug: string; articleSlug: string } | null {
  const match = /^\/c\/([a-z0-9-]+)\/([a-z0-9-]+)\/?$/.exec(new URL(url).pathname);
  return match ? { unitSlug: match[1]!, articleSlug: match[2]! } : null;
}
