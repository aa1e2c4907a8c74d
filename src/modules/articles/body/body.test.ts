import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Body, safeHref } from './body.ts';
import { bodyOfText } from './body-of-text.ts';
import { readBody } from './body-schema.ts';
import { hasFormatting, hasText, textOfBody } from './text-of-body.ts';

const doc = (...content: unknown[]) => ({ type: 'doc', content });
const paragraph = (...content: unknown[]) => ({ type: 'paragraph', content });
const text = (words: string, ...marks: unknown[]) => ({ type: 'text', text: words, marks });

function read(input: unknown): Body {
  const answer = readBody(input);
  if ('problem' in answer) throw new Error(answer.problem);
  return answer.body;
}

describe('nội dung bài: đọc JSON của khung soạn', () => {
  it('giữ đoạn, tiêu đề, danh sách, trích dẫn, đậm, nghiêng, liên kết và xuống dòng', () => {
    const body = doc(
      { type: 'heading', attrs: { level: 2, textAlign: null }, content: [text('Mục')] },
      paragraph(text('đậm', { type: 'bold' }), { type: 'hardBreak' }, text('nghiêng', { type: 'italic' })),
      {
        type: 'orderedList',
        attrs: { start: 3, type: null },
        content: [{ type: 'listItem', content: [paragraph(text('một'))] }],
      },
      { type: 'blockquote', content: [paragraph(text('lời'))] },
      paragraph(text('x', { type: 'link', attrs: { href: 'https://a.vn/', target: '_blank', class: null } })),
    );
    expect(read(body)).toEqual({
      type: 'doc',
      content: [
        { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Mục' }] },
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: 'đậm', marks: [{ type: 'bold' }] },
            { type: 'hardBreak' },
            { type: 'text', text: 'nghiêng', marks: [{ type: 'italic' }] },
          ],
        },
        {
          type: 'orderedList',
          attrs: { start: 3 },
          content: [
            { type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'một' }] }] },
          ],
        },
        { type: 'blockquote', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'lời' }] }] },
        {
          type: 'paragraph',
          content: [{ type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href: 'https://a.vn/' } }] }],
        },
      ],
    });
  });

  it('chữ tổ hợp rời được ghép lại, ký tự điều khiển bị bỏ', () => {
    expect(read(doc(paragraph(text('Tru\u031bo\u031b\u0300ng\u0000\ud800'))))).toEqual(
      read(doc(paragraph(text('Trường\ufffd')))),
    );
  });

  it('liên kết javascript:, data: và tương đối bị bỏ, chữ còn lại', () => {
    for (const href of [
      'javascript:alert(1)',
      'JaVaScript:alert(1)',
      'java\nscript:alert(1)',
      'data:text/html,x',
      '//a.vn',
      '/x',
      'vbscript:x',
      5,
      null,
    ])
      expect(read(doc(paragraph(text('chữ', { type: 'link', attrs: { href } }))))).toEqual(
        doc({ type: 'paragraph', content: [{ type: 'text', text: 'chữ' }] }),
      );
    expect(safeHref('mailto:a@b.vn')).toBe('mailto:a@b.vn');
  });

  it('nút lạ, thuộc tính lạ ngoài chỗ được phép và tiêu đề cấp 1 bị từ chối', () => {
    const strange = [
      doc({ type: 'image', attrs: { src: 'https://a.vn/x.png' } }),
      doc({ type: 'heading', attrs: { level: 1 }, content: [] }),
      doc(paragraph({ type: 'text', text: 'x', html: '<b>' })),
      doc(paragraph(text('x', { type: 'underline' }))),
      { ...doc(), script: 1 },
      null,
      'doc',
      [],
      { type: 'doc', content: [null] },
    ];
    for (const body of strange) expect(readBody(body)).toEqual({ problem: 'not-allowed' });
  });

  it('quá 100 KB hoặc lồng quá sâu bị từ chối mà không tốn ngăn xếp', () => {
    expect(readBody(doc(paragraph(text('ă'.repeat(60_000)))))).toEqual({ problem: 'too-large' });
    let deep: unknown = paragraph(text('x'));
    for (let level = 0; level < 20_000; level += 1) deep = { type: 'blockquote', content: [deep] };
    expect(readBody(doc(deep))).toEqual({ problem: 'too-deep' });
    let fine: unknown = paragraph(text('x'));
    for (let level = 0; level < 9; level += 1) fine = { type: 'blockquote', content: [fine] };
    expect(readBody(doc(fine))).toHaveProperty('body');
  });

  it('JSON bất kỳ không làm hỏng bộ đọc; đọc lại kết quả thì không đổi', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 30 }), (value) => {
        const answer = readBody(value);
        if ('body' in answer) expect(readBody(answer.body)).toEqual(answer);
      }),
    );
  });
});

describe('nội dung bài: chữ thuần', () => {
  it('dòng trống là đoạn mới, gạch đầu dòng là danh sách, ## là tiêu đề', () => {
    expect(bodyOfText('Đoạn một\ndòng hai\r\n\r\n## Mục\n- a\n- b\n\n\n2. hai\n3) ba\n\n- lẫn\nchữ')).toEqual(
      {
        type: 'doc',
        content: [
          {
            type: 'paragraph',
            content: [
              { type: 'text', text: 'Đoạn một' },
              { type: 'hardBreak' },
              { type: 'text', text: 'dòng hai' },
            ],
          },
          { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Mục' }] },
          { type: 'bulletList', content: [item('a'), item('b')] },
          { type: 'orderedList', attrs: { start: 2 }, content: [item('hai'), item('ba')] },
          {
            type: 'paragraph',
            content: [{ type: 'text', text: '- lẫn' }, { type: 'hardBreak' }, { type: 'text', text: 'chữ' }],
          },
        ],
      },
    );
    function item(words: string) {
      return { type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }] };
    }
  });

  it('chữ nào cũng thành một nội dung hợp lệ, và đọc ra đọc vào không đổi nữa', () => {
    const words = fc.array(
      fc.constantFrom('a', 'ộ', ' ', '\n', '\n\n', '- ', '1. ', '## ', '### ', '#', '\u0000', '\u2028'),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(words, (parts) => {
        const body = bodyOfText(parts.join(''));
        expect(readBody(body)).toEqual({ body });
        const again = bodyOfText(textOfBody(body));
        expect(bodyOfText(textOfBody(again))).toEqual(again);
        expect(hasFormatting(body)).toBe(false);
      }),
    );
  });

  it('bài không có chữ nào thì là bài trống', () => {
    expect(hasText(bodyOfText(' \n\n - \n##'))).toBe(false);
    expect(hasText(bodyOfText('Có chữ'))).toBe(true);
  });
});
