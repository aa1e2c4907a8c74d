import { XMLParser } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';

/** One XML element: what the rule tests ask of a .docx. */
export interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
}

export interface OpenDocx {
  body: Element;
  styles: Element;
  files: Record<string, string>;
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
  processEntities: true,
});

export function openDocx(bytes: Uint8Array): OpenDocx {
  const files = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, file]) => [path, strFromU8(file)]),
  );
  return {
    files,
    body: find(parse(files['word/document.xml']!), 'w:body')!,
    styles: parse(files['word/styles.xml']!),
  };
}

export function parse(xml: string): Element {
  return {
    name: '#root',
    attributes: {},
    children: (parser.parse(xml) as RawNode[]).map(elementOf),
    text: '',
  };
}

export function findAll(element: Element, name: string): Element[] {
  return element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...findAll(child, name),
  ]);
}

export function find(element: Element, ...path: string[]): Element | undefined {
  return path.reduce<Element | undefined>((at, name) => (at ? findAll(at, name)[0] : undefined), element);
}

export function attribute(element: Element | undefined, name: string): string | undefined {
  return element?.attributes[name];
}

export function textOf(element: Element): string {
  if (element.name === 'w:tab') return '\t';
  return element.text + element.children.map(textOf).join('');
}

/** Properties of the first run after the paragraph style, and the paragraph's own spacing over its style's. */
export function formatOf({ styles }: OpenDocx, paragraph: Element) {
  const styleId = attribute(find(paragraph, 'w:pStyle'), 'w:val');
  const style = findAll(styles, 'w:style').find((each) => each.attributes['w:styleId'] === styleId);
  const run = find(paragraph, 'w:r', 'w:rPr');
  const either = (name: string) => {
    const own = run && find(run, name);
    return own ?? (style && find(style, 'w:rPr', name));
  };
  const direct = (name: string) => find(paragraph, 'w:pPr', name) ?? (style && find(style, 'w:pPr', name));
  return {
    styleId,
    size: Number(attribute(either('w:sz'), 'w:val')) / 2,
    font: attribute(either('w:rFonts'), 'w:ascii'),
    color: attribute(either('w:color'), 'w:val'),
    bold: isOn(either('w:b')),
    italic: isOn(either('w:i')),
    align: attribute(direct('w:jc'), 'w:val'),
    keepNext: isOn(direct('w:keepNext')),
    spacing: {
      ...(style && find(style, 'w:spacing')?.attributes),
      ...find(paragraph, 'w:pPr', 'w:spacing')?.attributes,
    },
    indent: direct('w:ind')?.attributes ?? {},
    hasTopBorder: find(paragraph, 'w:pBdr', 'w:top') !== undefined,
  };
}

export function paragraphWith(docx: OpenDocx, text: string | RegExp): Element {
  const matches = (found: string) => (typeof text === 'string' ? found === text : text.test(found));
  const paragraph = findAll(docx.body, 'w:p').find((each) => matches(textOf(each)));
  if (!paragraph) throw new Error(`No paragraph reads ${text}`);
  return paragraph;
}

export function sectionsOf({ body }: OpenDocx) {
  return findAll(body, 'w:sectPr').map((section) => ({
    size: find(section, 'w:pgSz')!.attributes,
    margin: find(section, 'w:pgMar')!.attributes,
    pageNumber: find(section, 'w:pgNumType')?.attributes ?? {},
    titlePage: isOn(find(section, 'w:titlePg')),
    type: attribute(find(section, 'w:type'), 'w:val'),
    headers: findAll(section, 'w:headerReference').map((each) => each.attributes),
  }));
}

export function millimetres(twips: string | undefined): number {
  return (Number(twips) * 25.4) / 1440;
}

type RawNode = Record<string, unknown> & { ':@'?: Record<string, string>; '#text'?: string };

function elementOf(node: RawNode): Element {
  if (node['#text'] !== undefined)
    return { name: '#text', attributes: {}, children: [], text: String(node['#text']) };
  const name = Object.keys(node).find((key) => key !== ':@')!;
  return { name, attributes: node[':@'] ?? {}, children: (node[name] as RawNode[]).map(elementOf), text: '' };
}

export function isOn(element: Element | undefined): boolean {
  return element !== undefined && !['0', 'false', 'off'].includes(element.attributes['w:val'] ?? '1');
}
