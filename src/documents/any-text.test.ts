import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { closeRenderer, type OfficialDocument, renderDocx, renderPdf } from './index.ts';
import { findAll, openDocx, textOf } from './testing/open-docx.ts';
import { openPdf } from './testing/open-pdf.ts';
import { sampleLetter } from './testing/sample-documents.ts';

afterAll(closeRenderer);

const vietnamese = 'aăâbcdđeêghiklmnoôơpqrstuưvxyÁẰẪẬĐÉỀỄỆÍỎỔỖỘỚỜỞỠỢÚỨỪỬỮỰÝỲỶỸỴáàảãạấầẩẫậốồổỗộ';
const marks = ' \n\t-+*_#$@`~^\\/|<>&"\'%{}[]()=:;,.!?0123456789–—“”‘’…«»©°';
const hostile = [
  '- gạch đầu dòng',
  '= đề mục',
  '+ một',
  '#let x = 1',
  '#panic()',
  '$x^2$',
  '*đậm*',
  '_nghiêng_',
  '`mã`',
  '<w:t>&amp;</w:t>',
  ']]>',
  '<!-- x -->',
  '\\u{41}',
  '// ghi chú',
  '/* x */',
  '@nhãn',
  '<nhãn>',
  '---',
  '"nháy"',
  '%PDF-1.7',
  '{{x}}',
  '&#x41;',
];
const text = fc.oneof(
  fc.constantFrom(...hostile),
  fc.string({ unit: fc.constantFrom(...vietnamese, ...marks), maxLength: 80 }),
  fc.lorem({ maxCount: 12 }),
);

/** What may be lost: white space, and invisible characters that no document should carry. */
const visible = (value: string) =>
  value
    .normalize('NFC')
    .replace(/[\s\p{Cc}\p{Cf}\p{Cn}\p{Cs}]/gu, '')
    .replace(/\p{Co}/gu, '\ufffd');

function documentOf(texts: string[]): OfficialDocument {
  const third = Math.ceil(texts.length / 3);
  return {
    ...sampleLetter(),
    body: [
      ...texts.slice(0, third).map((content) => ({ type: 'paragraph' as const, content })),
      { type: 'list', items: texts.slice(third, 2 * third) },
      {
        type: 'table',
        table: {
          columns: [{ width: 1 }, { width: 3 }],
          head: [[{ text: 'Ô' }, { text: 'Chữ' }]],
          rows: texts.slice(2 * third).map((cell) => ({ cells: ['Ô', cell] })),
        },
      },
    ],
  };
}

function expectedOf(texts: string[]): string {
  const third = Math.ceil(texts.length / 3);
  const [paragraphs, items, cells] = [
    texts.slice(0, third),
    texts.slice(third, 2 * third),
    texts.slice(2 * third),
  ];
  const table = cells.length > 0 ? cells.map((cell) => `Ô${cell}`).join('') : 'Không có';
  return visible([...paragraphs, ...items.map((item) => `-${item}`), `ÔChữ${table}`].join(''));
}

async function docxText(document: OfficialDocument): Promise<string> {
  return visible(
    findAll(openDocx(await renderDocx(document)).body, 'w:p')
      .map(textOf)
      .join(''),
  );
}

async function pdfText(document: OfficialDocument): Promise<string> {
  const { pages } = await openPdf(await renderPdf(document));
  const words = pages.flatMap((page) =>
    page.words.filter((word) => word.baseline > 20 && word.baseline < page.height - 20),
  );
  return visible(words.map((word) => word.text).join(''));
}

describe('mọi chữ người dùng gõ', () => {
  test('đi vào .docx không đổi (trừ khoảng trắng), kể cả mọi ký tự Unicode', async () => {
    const any = fc.oneof(text, fc.string({ unit: 'binary', maxLength: 60 }));
    await fc.assert(
      fc.asyncProperty(fc.array(any, { minLength: 3, maxLength: 30 }), async (texts) => {
        expect(await docxText(documentOf(texts))).toContain(expectedOf(texts));
      }),
      { numRuns: 30 },
    );
  });

  test('đi vào PDF không đổi (trừ khoảng trắng)', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 3, maxLength: 12 }), async (texts) => {
        expect(await pdfText(documentOf(texts))).toContain(expectedOf(texts));
      }),
      { numRuns: 30 },
    );
  });

  test('ký tự phông không có vẫn cho ra PDF, thay bằng �', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { minLength: 3, maxLength: 9 }),
        async (texts) => {
          expect((await renderPdf(documentOf(texts))).length).toBeGreaterThan(1000);
        },
      ),
      { numRuns: 15 },
    );
    expect(await pdfText(documentOf(['Tốt 👍 rồi', '中文', '✓ đạt']))).toContain('Tốt\ufffdrồi');
  });

  test('dạng NFD và ký tự đổi chiều chữ được đưa về dạng chuẩn', async () => {
    expect(await docxText(documentOf(['Tiếng Việt'.normalize('NFD'), 'a\u202eb', 'c\u0000d']))).toContain(
      'TiếngViệt',
    );
  });
});

describe('bảng khó', () => {
  const withTable = (rows: string[][], columns = 3): OfficialDocument => ({
    ...sampleLetter(),
    appendices: [
      {
        title: 'Bảng',
        orientation: 'landscape',
        body: [
          {
            type: 'table',
            table: {
              columns: Array.from({ length: columns }, () => ({ width: 1 })),
              head: [Array.from({ length: columns }, (_, index) => ({ text: `C${index}` }))],
              rows: rows.map((cells) => ({ cells })),
            },
          },
        ],
      },
    ],
  });

  test('từ rất dài không tràn sang cột bên hay ra lề', async () => {
    const long = 'https://sgddt.longan.gov.vn/'.repeat(40);
    const document = {
      ...withTable([['1', long, 'x'.repeat(900)]]),
      subject: 'y'.repeat(200),
      addressees: ['z'.repeat(120)],
    };
    const { pages } = await openPdf(
      await renderPdf({ ...document, body: [{ type: 'paragraph', content: long }] }),
    );
    for (const page of pages) {
      for (const word of page.words) expect(word.right).toBeLessThanOrEqual(page.width - 14.9);
    }
    const cells = pages.at(-1)!.words.filter((word) => word.text.startsWith('x'));
    expect(Math.min(...cells.map((word) => word.left))).toBeGreaterThan(30 + (252 * 2) / 3);
  });

  test('một ô dài hơn một trang không mất chữ', async () => {
    const words = Array.from({ length: 3000 }, (_, index) => `t${index}`);
    const { pages } = await openPdf(await renderPdf(withTable([['1', words.join(' '), '']])));
    const text = pages
      .flatMap((page) => page.words.filter((word) => word.baseline < page.height - 15))
      .map((word) => word.text)
      .join(' ');
    for (const word of [words[0], words[1499], words[2999]]) expect(text).toContain(word);
  });

  test('bảng rỗng, bảng 40 cột', async () => {
    expect(await pdfText(withTable([]))).toContain('Khôngcó');
    expect(
      (await renderPdf(withTable([Array.from({ length: 40 }, () => 'chữ')], 40))).length,
    ).toBeGreaterThan(1000);
    expect(await docxText(withTable([]))).toContain('Khôngcó');
  });

  test('1.500 dòng đủ mặt trong cả hai định dạng', async () => {
    const document = withTable(
      Array.from({ length: 1500 }, (_, index) => [`dòng${index}`, 'Trường mẫu', '']),
    );
    const docx = await docxText(document);
    const { pages } = await openPdf(await renderPdf(document));
    const lines = new Set(pages.flatMap((page) => page.words.map((word) => word.text)));
    for (let index = 0; index < 1500; index += 1) expect(lines.has(`dòng${index}`)).toBe(true);
    expect(docx).toContain('dòng1499');
  });

  test('hai trăm nơi nhận không mất dòng nào', async () => {
    const document = sampleLetter();
    document.recipients.others = Array.from({ length: 200 }, (_, index) => `Trường số ${index}`);
    expect(await pdfText(document)).toContain(visible('- Trường số 199; - Lưu: VT, HCQT.'));
  });
});
