import type { ConversionLog } from '../old-encodings/conversion-log.ts';
import { encodingOfFont, fromFont, type OldEncoding } from '../old-encodings/fonts.ts';
import type { Numbering } from './numbering.ts';
import type { StyleFonts } from './style-fonts.ts';
import { attributeOf, childNamed, type XmlNode } from './xml-tree.ts';

export type StyleNumbers = Map<string, { numId: string; level: number }>;

export interface TextContext {
  numbering: Numbering;
  styles: StyleNumbers;
  fonts: StyleFonts;
  log: ConversionLog;
}

// Deleted text, field codes and the old copy of a drawing's text are not what a reader sees.
const HIDDEN = new Set(['w:del', 'w:delText', 'w:instrText', 'mc:Fallback', 'w:pPr', 'w:rPr', 'w:moveFrom']);

/** Visible text of a paragraph with its automatic label; line breaks inside it become line feeds. */
export function paragraphText(paragraph: XmlNode, context: TextContext): string {
  const text = visibleText(paragraph, context);
  const label = text.trim() ? labelOf(paragraph, context) : '';
  return label ? `${label} ${text.trimStart()}` : text;
}

function visibleText(paragraph: XmlNode, { fonts, log }: TextContext): string {
  const base = fonts.ofParagraph(paragraph);
  let found: OldEncoding | null = null;
  const inUnicode = (text: string, run: XmlNode | null) => {
    const encoding = encodingOfFont(run ? fonts.ofRun(run, base) : base);
    const converted = encoding ? fromFont(text, encoding) : null;
    if (encoding && converted !== null && converted !== text) found = encoding.encoding;
    return converted ?? text;
  };
  const text = runsOf(paragraph, inUnicode, null);
  if (found)
    log.add(
      found,
      runsOf(paragraph, (raw) => raw, null),
      text,
    );
  return text;
}

type Convert = (text: string, run: XmlNode | null) => string;

function runsOf(node: XmlNode, convert: Convert, run: XmlNode | null): string {
  return node.children.map((child) => pieceOf(child, convert, run)).join('');
}

function pieceOf(node: XmlNode, convert: Convert, run: XmlNode | null): string {
  if (HIDDEN.has(node.name)) return '';
  switch (node.name) {
    case 'w:r':
      return runsOf(node, convert, node);
    case 'w:t':
      return convert(node.children.map((child) => child.text).join(''), run);
    case 'w:softHyphen':
      // The letter ư of TCVN3; nothing elsewhere.
      return convert('\u00ad', run);
    case 'w:sym':
      return symbolOf(node);
    case 'w:tab':
      // Wide enough to be seen as the gap between two columns of the head.
      return '    ';
    case 'w:br':
      return node.attributes['w:type'] === 'page' ? '' : '\n';
    case 'w:cr':
      return '\n';
    case 'w:noBreakHyphen':
      return '-';
    case 'w:p':
      // A paragraph inside a text box that hangs on this one.
      return `\n${runsOf(node, convert, null)}`;
    default:
      return runsOf(node, convert, run);
  }
}

/** A sign of Symbol or Wingdings; tidyText makes a bullet of it where it opens a line. */
function symbolOf(node: XmlNode): string {
  const code = Number.parseInt(node.attributes['w:char'] ?? '', 16);
  return code >= 0x20 && code <= 0xf8ff ? String.fromCharCode(code < 0xf000 ? code + 0xf000 : code) : '';
}

function labelOf(paragraph: XmlNode, { numbering, styles }: TextContext): string {
  const properties = childNamed(paragraph, 'w:pPr');
  const own = childNamed(properties, 'w:numPr');
  const styled = styles.get(attributeOf(properties, 'w:pStyle') ?? '');
  const numId = attributeOf(own, 'w:numId') ?? styled?.numId;
  if (!numId || numId === '0') return '';
  return numbering.labelFor(numId, Number(attributeOf(own, 'w:ilvl') ?? styled?.level ?? 0));
}

export function readStyleNumbers(root: XmlNode | undefined): StyleNumbers {
  const styles: StyleNumbers = new Map();
  for (const style of root?.children ?? []) {
    const numbers = childNamed(childNamed(style, 'w:pPr'), 'w:numPr');
    const numId = attributeOf(numbers, 'w:numId');
    const id = style.attributes['w:styleId'];
    if (style.name === 'w:style' && id && numId) {
      styles.set(id, { numId, level: Number(attributeOf(numbers, 'w:ilvl') ?? 0) });
    }
  }
  return styles;
}
