import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { LETTERS, NUMBERS, TRIGGERS } from './hostile-words.ts';

type XmlEdit = (xml: string) => string;

const place = fc.nat(0xffffff);
const text = fc.oneof(fc.constantFrom(...TRIGGERS), fc.constantFrom(...LETTERS), fc.constantFrom(...NUMBERS));

/** The n-th match of a pattern, or null. */
function nth(xml: string, pattern: RegExp, n: number): RegExpExecArray | null {
  const found = [...xml.matchAll(pattern)];
  return found.length > 0 ? (found[n % found.length] ?? null) : null;
}

const ELEMENTS = /<w:(p|tbl|tr|tc|r|t|numPr|tcPr|pPr)(?: [^>]*)?>.*?<\/w:\1>/gs;

const elements: fc.Arbitrary<XmlEdit> = fc
  .record({ n: place, to: place, act: fc.constantFrom('drop', 'double', 'many', 'open', 'close', 'move') })
  .map(({ n, to, act }) => (xml) => {
    const match = nth(xml, ELEMENTS, n);
    if (!match) return xml;
    const [element] = match;
    const [before, after] = [xml.slice(0, match.index), xml.slice(match.index + element.length)];
    if (act === 'drop') return before + after;
    if (act === 'double') return before + element + element + after;
    if (act === 'many')
      return before + element.repeat(Math.min(200, Math.ceil(200_000 / element.length))) + after;
    if (act === 'open') return before + element.replace(/<\/w:[a-zA-Z]+>$/, '') + after;
    if (act === 'close') return before + element.replace(/^<[^>]*>/, '') + after;
    const rest = before + after;
    const target = rest.indexOf('<w:', to % Math.max(1, rest.length));
    return target < 0 ? xml : rest.slice(0, target) + element + rest.slice(target);
  });

const values: fc.Arbitrary<XmlEdit> = fc
  .record({
    n: place,
    value: fc.constantFrom(
      '0',
      '-1',
      '1e9',
      '999999999',
      '4294967295',
      '99999999999999999999',
      'NaN',
      '',
      'abc',
      '2147483648',
      '0x10',
      'restart',
      'upperRoman',
      'bullet',
      '%1.%2.%9',
      '%9%9%9%9',
    ),
  })
  .map(({ n, value }) => (xml) => {
    const match = nth(xml, /w:(?:val|ilvl|numId|abstractNumId|start)="[^"]*"/g, n);
    return match
      ? `${xml.slice(0, match.index)}${match[0].replace(/"[^"]*"/, `"${value}"`)}${xml.slice(match.index + match[0].length)}`
      : xml;
  });

const texts: fc.Arbitrary<XmlEdit> = fc
  .record({ n: place, text, isRaw: fc.boolean() })
  .map(({ n, text: put, isRaw }) => (xml) => {
    const match = nth(xml, /<w:t(?: [^>]*)?>[^<]*<\/w:t>/g, n);
    const escaped = isRaw ? put : put.replace(/[<&>]/g, ' ');
    return match
      ? `${xml.slice(0, match.index)}<w:t>${escaped}</w:t>${xml.slice(match.index + match[0].length)}`
      : xml;
  });

const cell = (inner: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${inner}</w:tc>`;
const paragraph = (words: string, properties = '') =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${words}</w:t></w:r></w:p>`;
const numbered = (level: string) => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`;

const SHAPES: Record<string, () => string> = {
  'nested tables': () =>
    `${'<w:tbl><w:tr><w:tc>'.repeat(300)}${paragraph('x')}${'</w:tc></w:tr></w:tbl>'.repeat(300)}`,
  'nested elements': () =>
    `${'<w:sdt><w:sdtContent>'.repeat(3_000)}${paragraph('x')}${'</w:sdtContent></w:sdt>'.repeat(3_000)}`,
  'unclosed elements': () => '<w:p><w:r>'.repeat(20_000),
  'many columns': () =>
    `<w:tbl><w:tr>${cell(paragraph('x')).repeat(10_000)}</w:tr><w:tr>${cell(paragraph('y')).repeat(10_000)}</w:tr></w:tbl>`,
  'wide spans': () =>
    `<w:tbl><w:tr>${cell(paragraph('TT'), '<w:gridSpan w:val="999999999"/>')}${cell(paragraph('Nhiệm vụ'))}</w:tr><w:tr>${cell(paragraph('1'))}</w:tr></w:tbl>`,
  'grid before': () =>
    `<w:tbl><w:tr><w:trPr><w:gridBefore w:val="999999999"/></w:trPr>${cell(paragraph('1'))}</w:tr><w:tr>${cell(paragraph('2'))}</w:tr></w:tbl>`,
  'merged without start': () =>
    `<w:tbl>${`<w:tr>${cell(paragraph('1'), '<w:vMerge/>')}${cell(paragraph('Văn phòng'), '<w:vMerge/>')}</w:tr>`.repeat(500)}</w:tbl>`,
  'ragged rows': () =>
    `<w:tbl>${Array.from({ length: 60 }, (_, n) => `<w:tr>${cell(paragraph(String(n))).repeat(n % 13)}</w:tr>`).join('')}</w:tbl>`,
  'deep lists': () =>
    ['0', '8', '99', '-3', '1e9'].map((level) => paragraph('Mục', numbered(level))).join(''),
  'many paragraphs': () => paragraph('I. MỤC ĐÍCH').repeat(20_000),
  'long paragraph': () => paragraph('Báo cáo về Sở trước ngày 20/11/2024. '.repeat(20_000)),
  'many breaks': () => `<w:p><w:r>${'<w:t>a</w:t><w:br/><w:tab/>'.repeat(50_000)}</w:r></w:p>`,
  entities: () => paragraph('&amp;&#x41;&#0;&#1114112;&unknown;&#xd800;'),
};

const shapes: fc.Arbitrary<XmlEdit> = fc
  .constantFrom(...Object.keys(SHAPES))
  .map(
    (name) => (xml) =>
      xml
        .replace('<w:sectPr', () => `${SHAPES[name]?.() ?? ''}<w:sectPr`)
        .replace('</w:body>', () => `${xml.includes('<w:sectPr') ? '' : (SHAPES[name]?.() ?? '')}</w:body>`),
  );

const NUMBERING =
  '<w:numbering xmlns:w="x"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="VALUE"/><w:numFmt w:val="FORMAT"/><w:lvlText w:val="%1.%2."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>';

const numbering: fc.Arbitrary<(parts: Record<string, Uint8Array>) => void> = fc
  .record({
    value: fc.constantFrom('1', '-5', '999999999999999', '1e300', 'x', ''),
    format: fc.constantFrom('upperRoman', 'lowerRoman', 'lowerLetter', 'decimalZero', 'bullet', 'none', 'x'),
  })
  .map(({ value, format }) => (parts) => {
    parts['word/numbering.xml'] = strToU8(NUMBERING.replace('VALUE', value).replace('FORMAT', format));
  });

const partEdits = fc.oneof(
  numbering,
  fc
    .constantFrom('word/styles.xml', 'word/numbering.xml', '[Content_Types].xml', 'word/document.xml')
    .map((name) => (parts: Record<string, Uint8Array>) => {
      delete parts[name];
    }),
  fc
    .constantFrom('word/document.xml', 'word/styles.xml', 'word/numbering.xml')
    .map((name) => (parts: Record<string, Uint8Array>) => {
      parts[name] = strToU8('<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "&b;&b;"><!ENTITY b "xx">]><a>&a;');
    }),
);

const xmlEdits = fc.array(
  fc.oneof(
    { weight: 12, arbitrary: elements },
    { weight: 12, arbitrary: values },
    { weight: 16, arbitrary: texts },
    { weight: 1, arbitrary: shapes },
  ),
  { minLength: 1, maxLength: 15 },
);

/** A .docx taken apart, its XML changed, and zipped again. */
export const docxEdits: fc.Arbitrary<(bytes: Uint8Array) => Uint8Array> = fc
  .record({ xml: xmlEdits, part: fc.option(partEdits, { freq: 8 }), level: fc.constantFrom<0 | 1>(0, 1) })
  .map(({ xml, part, level }) => (bytes) => {
    const parts = unzipSync(bytes);
    const document = parts['word/document.xml'];
    if (document)
      parts['word/document.xml'] = strToU8(xml.reduce((left, change) => change(left), strFromU8(document)));
    part?.(parts);
    return zipSync(parts, { level });
  });
