import { attributeOf, childNamed, childrenNamed, type XmlNode } from './xml-tree.ts';

/** Which font a run is set in: its own, its style's, its paragraph's style's, the document's. */
export interface StyleFonts {
  ofParagraph(paragraph: XmlNode): string | undefined;
  ofRun(run: XmlNode, paragraphFont: string | undefined): string | undefined;
}

interface Style {
  font: string | undefined;
  basedOn: string | null;
}

/** Styles based on each other without end are cut. */
const DEEPEST = 12;

export function readStyleFonts(root: XmlNode | undefined): StyleFonts {
  const styles = new Map<string, Style>();
  let normal: string | undefined;
  for (const node of childrenNamed(root, 'w:style')) {
    const id = node.attributes['w:styleId'] ?? '';
    styles.set(id, { font: fontOf(childNamed(node, 'w:rPr')), basedOn: attributeOf(node, 'w:basedOn') });
    if (node.attributes['w:type'] === 'paragraph' && node.attributes['w:default'] === '1') normal = id;
  }
  const defaults = childNamed(childNamed(root, 'w:docDefaults'), 'w:rPrDefault');
  const documentFont = fontOf(childNamed(defaults, 'w:rPr'));
  const ofStyle = (id: string | null | undefined, depth = 0): string | undefined => {
    const style = id ? styles.get(id) : undefined;
    if (!style || depth > DEEPEST) return undefined;
    return style.font ?? ofStyle(style.basedOn, depth + 1);
  };
  const runs = new WeakMap<XmlNode, { font: string | undefined }>();
  return {
    ofParagraph(paragraph) {
      return ofStyle(attributeOf(childNamed(paragraph, 'w:pPr'), 'w:pStyle') ?? normal) ?? documentFont;
    },
    ofRun(run, paragraphFont) {
      // Asked for each piece of a run; a run of thousands of pieces is searched once.
      let own = runs.get(run);
      if (!own) {
        const properties = childNamed(run, 'w:rPr');
        own = { font: fontOf(properties) ?? ofStyle(attributeOf(properties, 'w:rStyle')) };
        runs.set(run, own);
      }
      return own.font ?? paragraphFont;
    },
  };
}

function fontOf(properties: XmlNode | undefined): string | undefined {
  const fonts = childNamed(properties, 'w:rFonts')?.attributes;
  return fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'];
}
