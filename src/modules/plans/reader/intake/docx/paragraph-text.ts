import type { Numbering } from './numbering.ts';
import { attributeOf, childNamed, type XmlNode } from './xml-tree.ts';

export type StyleNumbers = Map<string, { numId: string; level: number }>;

// Deleted text, field codes and the old copy of a drawing's text are not what a reader sees.
const HIDDEN = new Set(['w:del', 'w:delText', 'w:instrText', 'mc:Fallback', 'w:pPr', 'w:rPr', 'w:moveFrom']);

/** Visible text of a paragraph with its automatic label; line breaks inside it become line feeds. */
export function paragraphText(paragraph: XmlNode, numbering: Numbering, styles: StyleNumbers): string {
  const text = runsOf(paragraph);
  const label = text.trim() ? labelOf(paragraph, numbering, styles) : '';
  return label ? `${label} ${text.trimStart()}` : text;
}

function runsOf(node: XmlNode): string {
  return node.children.map(pieceOf).join('');
}

function pieceOf(node: XmlNode): string {
  if (HIDDEN.has(node.name)) return '';
  switch (node.name) {
    case 'w:t':
      return node.children.map((child) => child.text).join('');
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
      return `\n${runsOf(node)}`;
    default:
      return runsOf(node);
  }
}

function labelOf(paragraph: XmlNode, numbering: Numbering, styles: StyleNumbers): string {
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
