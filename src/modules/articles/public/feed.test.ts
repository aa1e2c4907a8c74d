import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, it } from 'vitest';
import { rssFeed } from './feed.ts';

it('bản tin RSS là XML hợp lệ với mọi tiêu đề, ngày theo RFC 822', () => {
  const title = `Bài <b>"một" & 'hai'</b> ]]>`;
  const xml = rssFeed({
    title: 'Chuyển đổi số – Trường <mẫu>',
    address: 'https://a.vn/c/t',
    items: [
      {
        title,
        address: 'https://a.vn/c/t/x?a=1&b=2',
        summary: '<script>',
        publishedAt: new Date('2023-10-16T02:00:00Z'),
      },
    ],
  });
  expect(XMLValidator.validate(xml)).toBe(true);
  const { channel } = new XMLParser().parse(xml).rss;
  expect(channel.item).toMatchObject({
    title,
    link: 'https://a.vn/c/t/x?a=1&b=2',
    pubDate: 'Mon, 16 Oct 2023 02:00:00 GMT',
  });
});
