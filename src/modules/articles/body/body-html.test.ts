import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Body } from './body.ts';
import { bodyHtml } from './body-html.server.tsx';
import { readBody } from './body-schema.ts';

/** Pieces of the usual attacks, in any order, in every place where the editor's JSON carries text or an address. */
const hostile = fc
  .array(
    fc.constantFrom(
      '<script>alert(1)</script>',
      '<img src=x onerror=alert(1)>',
      '<svg/onload=alert(1)>',
      '<iframe srcdoc="<script>alert(1)</script>">',
      '"><script>',
      "' onmouseover='alert(1)",
      '</p></div><style>*{display:none}</style>',
      '<div class="prose"></div>',
      '<!--',
      ']]>',
      '&#x6a;avascript:alert(1)',
      'javascript:alert(1)',
      'JaVa\tScRiPt:alert(1)',
      'data:text/html;base64,PHNjcmlwdD4=',
      '\u0000',
      '\u202e',
      '<math><mi xlink:href="data:x">',
      '{{7*7}}',
      '$&',
      'chữ',
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''));

const href = fc.oneof(
  hostile,
  hostile.map((tail) => `https://a.vn/${tail}`),
  hostile.map((tail) => `mailto:${tail}`),
);
const text = fc.record({
  type: fc.constant('text'),
  text: hostile,
  marks: fc.array(
    fc.oneof(
      fc.record({ type: fc.constantFrom('bold', 'italic') }),
      fc.record({ type: fc.constant('link'), attrs: fc.record({ href, class: hostile, target: hostile }) }),
    ),
    { maxLength: 3 },
  ),
});
const paragraph = fc.record({ type: fc.constant('paragraph'), content: fc.array(text, { maxLength: 3 }) });
const block = fc.oneof(
  paragraph,
  fc.record({
    type: fc.constant('heading'),
    attrs: fc.record({ level: fc.constantFrom(2, 3), id: hostile }),
    content: fc.array(text, { maxLength: 2 }),
  }),
  fc.record({ type: fc.constant('blockquote'), content: fc.array(paragraph, { maxLength: 2 }) }),
  fc.record({
    type: fc.constantFrom('bulletList', 'orderedList'),
    attrs: fc.record({ start: fc.oneof(fc.integer(), hostile) }),
    content: fc.array(
      fc.record({ type: fc.constant('listItem'), content: fc.array(paragraph, { maxLength: 2 }) }),
      { maxLength: 2 },
    ),
  }),
);
const doc = fc.record({ type: fc.constant('doc'), content: fc.array(block, { maxLength: 4 }) });

const allowedTag =
  /^<(?:(?:p|h3|ul|li|blockquote|strong|em)|h2(?: id="muc-\d+")?|ol(?: start="\d+")?|br ?\/?|a href="(?:https?:\/\/|mailto:)[^"<>]*" rel="nofollow noopener"|\/(?:p|h2|h3|ul|ol|li|blockquote|strong|em|a))>$/;

describe('nội dung bài thành HTML', () => {
  it('với mọi đòn chèn mã, chỉ còn thẻ được phép; địa chỉ chỉ là http(s) hoặc mailto', () => {
    fc.assert(
      fc.property(doc, (input) => {
        const read = readBody(input);
        if ('problem' in read) throw new Error(read.problem);
        const html = bodyHtml(read.body);
        for (const tag of html.match(/<[^>]*>?/g) ?? []) expect(tag).toMatch(allowedTag);
      }),
      { numRuns: 500 },
    );
  });

  it('bài bình thường giữ nguyên chữ và thẻ', () => {
    const body: Body = {
      type: 'doc',
      content: [
        { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Làm & giữ' }] },
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: '1 < 2 ' },
            {
              type: 'text',
              text: 'xem',
              marks: [{ type: 'bold' }, { type: 'link', attrs: { href: 'https://a.vn/?a=1&b=2' } }],
            },
          ],
        },
      ],
    };
    expect(bodyHtml(body)).toBe(
      '<h2 id="muc-1">Làm &amp; giữ</h2><p>1 &lt; 2 <strong><a href="https://a.vn/?a=1&amp;b=2" rel="nofollow noopener">xem</a></strong></p>',
    );
  });
});
