import type { ConversionLog } from '../old-encodings/conversion-log.ts';
import { readNumbering } from './numbering.ts';
import { paragraphText, readStyleNumbers } from './paragraph-text.ts';
import { readStyleFonts } from './style-fonts.ts';
import { attributeOf, childNamed, childrenNamed, type XmlNode } from './xml-tree.ts';

export type DocxBlock = { kind: 'paragraph'; text: string } | { kind: 'table'; rows: string[][] };

interface Parts {
  document: XmlNode[];
  numbering: XmlNode[];
  styles: XmlNode[];
}

type TextOf = (paragraph: XmlNode) => string;

export function docxBlocks(parts: Parts, log: ConversionLog): DocxBlock[] {
  const body = childNamed(rootOf(parts.document, 'w:document'), 'w:body');
  const styles = rootOf(parts.styles, 'w:styles');
  const context = {
    numbering: readNumbering(rootOf(parts.numbering, 'w:numbering')),
    styles: readStyleNumbers(styles),
    fonts: readStyleFonts(styles),
    log,
  };
  const textOf: TextOf = (paragraph) => paragraphText(paragraph, context);
  return blocksIn(body, textOf);
}

function rootOf(nodes: XmlNode[], name: string): XmlNode | undefined {
  return nodes.find((node) => node.name === name);
}

function blocksIn(parent: XmlNode | undefined, textOf: TextOf): DocxBlock[] {
  return (parent?.children ?? []).flatMap((node): DocxBlock[] => {
    if (node.name === 'w:p') return [{ kind: 'paragraph', text: textOf(node) }];
    if (node.name === 'w:tbl') return [{ kind: 'table', rows: rowsOf(node, textOf) }];
    // Content controls and accepted insertions wrap blocks.
    if (node.name === 'w:sdt') return blocksIn(childNamed(node, 'w:sdtContent'), textOf);
    return node.name === 'w:ins' || node.name === 'w:customXml' ? blocksIn(node, textOf) : [];
  });
}

interface Cell {
  text: string;
  /** Merged with the cell above. */
  continues: boolean;
}

/** Every row gets as many cells as the grid: cells merged sideways are empty behind their first. */
function rowsOf(table: XmlNode, textOf: TextOf): string[][] {
  const rows = rowNodes(table).map((row) =>
    childrenNamed(row, 'w:tc').flatMap((cell) => cellsOf(cell, textOf)),
  );
  for (const [index, row] of rows.entries()) {
    // "Phòng A" merged over three tasks leads all three; a row whose number is merged too is one row.
    if (row[0]?.continues) continue;
    for (const [column, cell] of row.entries()) {
      if (cell.continues) cell.text = rows[index - 1]?.[column]?.text ?? '';
    }
  }
  return rows.map((row) => row.map(({ text }) => text));
}

function cellsOf(cell: XmlNode, textOf: TextOf): Cell[] {
  const properties = childNamed(cell, 'w:tcPr');
  const span = Number(attributeOf(properties, 'w:gridSpan') ?? '1');
  const merge = childNamed(properties, 'w:vMerge');
  const continues = merge !== undefined && merge.attributes['w:val'] !== 'restart';
  const rest = Array.from({ length: Math.min(span, 64) - 1 }, () => ({ text: '', continues: false }));
  return [{ text: continues ? '' : cellText(cell, textOf), continues }, ...rest];
}

function rowNodes(table: XmlNode): XmlNode[] {
  return table.children.flatMap((node) => {
    if (node.name === 'w:tr') return [node];
    return node.name === 'w:sdt' ? rowNodes(childNamed(node, 'w:sdtContent') ?? node) : [];
  });
}

function cellText(cell: XmlNode, textOf: TextOf): string {
  return blocksIn(cell, textOf)
    .flatMap((block) => (block.kind === 'paragraph' ? [block.text] : block.rows.map((row) => row.join(' '))))
    .join('\n');
}
