import { XMLParser } from 'fast-xml-parser';
import { readerError } from '../../errors.ts';

/** An element, or a piece of text (`name` is `#text`). Prefixes are kept: `w:p`. */
export interface XmlNode {
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
  text: string;
}

type RawNode = Record<string, unknown>;

// Values stay text: "1." parsed as a number would become 1. Character references come back decoded.
const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  processEntities: true,
  htmlEntities: true,
});

export function parseXml(bytes: Uint8Array): XmlNode[] {
  const text = new TextDecoder().decode(bytes);
  // Office files have no DOCTYPE; one is there only to expand entities without end.
  if (/<!DOCTYPE/i.test(text.slice(0, 4096))) throw readerError('zip-bomb');
  try {
    return toNodes(parser.parse(text));
  } catch (error) {
    throw readerError('truncated', error);
  }
}

function toNodes(raw: unknown): XmlNode[] {
  if (!Array.isArray(raw)) return [];
  return raw.map((item: RawNode) => {
    const name = Object.keys(item).find((key) => key !== ':@') ?? '';
    const value = item[name];
    return {
      name,
      attributes: (item[':@'] ?? {}) as Record<string, string>,
      children: toNodes(value),
      text: name === '#text' ? String(value) : '',
    };
  });
}

export function childNamed(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((child) => child.name === name);
}

export function childrenNamed(node: XmlNode | undefined, name: string): XmlNode[] {
  return node?.children.filter((child) => child.name === name) ?? [];
}

/** The `w:val` of a property element: `<w:numId w:val="3"/>`. */
export function attributeOf(node: XmlNode | undefined, name: string): string | null {
  return childNamed(node, name)?.attributes['w:val'] ?? null;
}
