export interface FeedItem {
  title: string;
  address: string;
  summary: string;
  publishedAt: Date;
}

/** RSS 2.0, newest first. */
export function rssFeed(feed: { title: string; address: string; items: FeedItem[] }): string {
  const items = feed.items.map(
    (item) =>
      `<item><title>${escapeXml(item.title)}</title><link>${escapeXml(item.address)}</link>` +
      `<guid isPermaLink="true">${escapeXml(item.address)}</guid>` +
      `<pubDate>${item.publishedAt.toUTCString()}</pubDate>` +
      `<description>${escapeXml(item.summary)}</description></item>`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>' +
    `<title>${escapeXml(feed.title)}</title><link>${escapeXml(feed.address)}</link>` +
    `<atom:link href="${escapeXml(`${feed.address}/rss.xml`)}" rel="self" type="application/rss+xml"/>` +
    `<description>${escapeXml(feed.title)}</description><language>vi</language>${items.join('')}</channel></rss>\n`
  );
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => entities[letter]!);
}
