import fc from 'fast-check';

const place = fc.nat(0xffffff);
const VALUES = [
  '0',
  '-1',
  '999999999',
  '99999999999999999999',
  '1e10',
  'NaN',
  '()',
  '[]',
  '<<>>',
  'null',
  'true',
  '/X',
  '(\\',
  '3 0 R',
  '1 0 R',
];

/** Objects of a PDF whose numbers, names and references are exchanged; its streams mostly stay whole. */
export const pdfEdits: fc.Arbitrary<(bytes: Uint8Array) => Uint8Array> = fc
  .array(
    fc.record({
      n: place,
      value: fc.constantFrom(...VALUES),
      act: fc.constantFrom('number', 'reference', 'name', 'drop', 'double'),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((edits) => (bytes) => {
    let text = Buffer.from(bytes).toString('latin1');
    for (const { n, value, act } of edits) text = changed(text, n, value, act);
    return new Uint8Array(Buffer.from(text, 'latin1'));
  });

const PATTERNS: Record<string, RegExp> = {
  number: /(?<=[\s[/])\d{1,6}(?=[\s\]/>])/g,
  reference: /\d+ 0 R/g,
  name: /\/[A-Z][A-Za-z]+/g,
  drop: /\d+ 0 obj[\s\S]{0,400}?endobj/g,
  double: /\d+ 0 obj[\s\S]{0,400}?endobj/g,
};

function changed(text: string, n: number, value: string, act: string): string {
  const found = [...text.slice(0, 400_000).matchAll(PATTERNS[act] ?? /$^/g)];
  const match = found[n % Math.max(1, found.length)];
  if (!match) return text;
  const [before, after] = [text.slice(0, match.index), text.slice(match.index + match[0].length)];
  if (act === 'drop') return before + after;
  if (act === 'double') return before + match[0] + match[0] + after;
  return before + value + after;
}

const coordinate = fc.oneof(
  { weight: 10, arbitrary: fc.integer({ min: -50, max: 900 }).map(String) },
  { weight: 1, arbitrary: fc.constantFrom('1e9', '-99999999', '0.000001', 'x', '') },
);
const letters = fc.constantFrom(
  'STT',
  'Nhiem vu',
  'Don vi chu tri',
  'Thoi gian',
  '1',
  '2',
  'Van phong',
  'Quy I',
  'I. MUC DICH',
  'Truoc ngay 20/11/2024',
  '\\050\\051',
  '(((',
  '\\',
  'x'.repeat(500),
);

const operator: fc.Arbitrary<string> = fc.oneof(
  fc
    .tuple(letters, coordinate, coordinate)
    .map(([words, x, y]) => `BT /F 11 Tf 1 0 0 1 ${x} ${y} Tm (${words}) Tj ET`),
  fc.tuple(coordinate, coordinate, coordinate, coordinate).map((box) => `${box.join(' ')} re S`),
  fc.tuple(coordinate, coordinate, coordinate, coordinate).map(([a, b, c, d]) => `${a} ${b} m ${c} ${d} l S`),
  fc.constantFrom(
    'q',
    'Q',
    '0 0 0 0 0 0 cm',
    '1 0 0 1 0 0 cm',
    '0 1 -1 0 0 0 cm',
    'BT',
    'ET',
    '/F 0 Tf',
    '/Nope Do',
    'W n',
    '1e30 0 0 1e30 0 0 cm',
    'BI ID EI',
  ),
);

/** A small PDF written by hand, with any text and any lines on it. */
export const writtenPdf: fc.Arbitrary<Uint8Array> = fc
  .record({
    operators: fc.array(operator, { minLength: 1, maxLength: 120 }),
    times: fc.oneof(
      { weight: 30, arbitrary: fc.constant(1) },
      { weight: 1, arbitrary: fc.constantFrom(50, 200) },
    ),
    pages: fc.integer({ min: 1, max: 4 }),
    box: fc.constantFrom('0 0 595 842', '0 0 842 595', '0 0 0 0', '-1e9 -1e9 1e9 1e9', '595 842 0 0', 'a b'),
    rotate: fc.constantFrom('0', '90', '180', '45', '-90'),
  })
  .map(({ operators, times, pages, box, rotate }) => {
    const content = operators.join('\n').concat('\n').repeat(times);
    const numbers = Array.from({ length: pages }, (_, index) => 10 + index);
    const objects = [
      '1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj',
      `2 0 obj <</Type/Pages/Kids[${numbers.map((no) => `${no} 0 R`).join(' ')}]/Count ${pages}>> endobj`,
      '3 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj',
      `4 0 obj <</Length ${content.length}>> stream\n${content}endstream endobj`,
      ...numbers.map(
        (no) =>
          `${no} 0 obj <</Type/Page/Parent 2 0 R/MediaBox[${box}]/Rotate ${rotate}/Contents 4 0 R/Resources<</Font<</F 3 0 R>>>>>> endobj`,
      ),
    ];
    return new Uint8Array(
      Buffer.from(`%PDF-1.4\n${objects.join('\n')}\ntrailer <</Root 1 0 R>>\n%%EOF`, 'latin1'),
    );
  });
