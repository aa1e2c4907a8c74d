import { OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { isMatrix, type Matrix, multiply } from './geometry.ts';
import { type Rules, rulesOf } from './rules.ts';

/** A run of text with its place: y grows downwards, in points. */
export interface TextItem {
  text: string;
  x: number;
  right: number;
  y: number;
  height: number;
  /** Name of the font as the file gives it. */
  font?: string;
  /** Of a recognised word, 0..1. */
  confidence?: number;
}

export interface PageContent {
  width: number;
  height: number;
  items: TextItem[];
  rules: Rules;
  /** All text is drawn invisibly: the layer that a scanner's own recognition laid over the picture. */
  isHidden?: boolean;
  /** Recognised from the picture of the page; how sure each word is stands in the items. */
  isRecognised?: boolean;
}

interface PlacedText {
  text: string;
  width: number;
  place: Matrix;
  font: string | undefined;
}

export async function pageContent(page: PDFPageProxy): Promise<PageContent> {
  const viewport = page.getViewport({ scale: 1 });
  // The viewport also turns pages that are stored rotated.
  const view: Matrix = isMatrix(viewport.transform) ? viewport.transform : [1, 0, 0, -1, 0, viewport.height];
  const operators = await page.getOperatorList();
  const { items } = await page.getTextContent();
  const texts = items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '' || !isMatrix(item.transform)) return [];
    const place = multiply(view, item.transform);
    return [{ text: item.str, width: item.width, place, font: fontName(page, item.fontName) }];
  });
  const turn = turnOf(texts, viewport);
  const { width, height } = turn ? { width: viewport.height, height: viewport.width } : viewport;
  const turned = turn ? multiply(turn, view) : view;
  return {
    width,
    height,
    items: texts.map((text) => itemOf(turn ? { ...text, place: multiply(turn, text.place) } : text)),
    rules: rulesOf(operators.fnArray, operators.argsArray, turned),
    isHidden: isAllHidden(operators.fnArray, operators.argsArray),
  };
}

function itemOf({ text, width, place, font }: PlacedText): TextItem {
  const height = Math.hypot(place[2], place[3]) || Math.hypot(place[0], place[1]);
  return { text, x: place[4], right: place[4] + width, y: place[5], height, ...(font && { font }) };
}

/** How to turn a page on which most of the text runs up or down (a landscape table on an upright sheet). */
function turnOf(texts: PlacedText[], { width, height }: { width: number; height: number }): Matrix | null {
  let level = 0;
  let up = 0;
  let down = 0;
  for (const { text, place } of texts) {
    if (Math.abs(place[0]) >= Math.abs(place[1])) level += text.length;
    else if (place[1] < 0) up += text.length;
    else down += text.length;
  }
  if (level >= up + down) return null;
  return up >= down ? [0, 1, -1, 0, height, 0] : [0, -1, 1, 0, 0, width];
}

/** pdfjs keeps the font under a name of its own; the file's name tells old Vietnamese encodings. */
function fontName(page: PDFPageProxy, key: string): string | undefined {
  if (!page.commonObjs.has(key)) return undefined;
  const font: unknown = page.commonObjs.get(key);
  return typeof font === 'object' && font !== null && 'name' in font ? String(font.name) : undefined;
}

const INVISIBLE = 3;
const SHOWS_TEXT: number[] = [
  OPS.showText,
  OPS.showSpacedText,
  OPS.nextLineShowText,
  OPS.nextLineSetSpacingShowText,
];

function isAllHidden(operations: number[], args: unknown[]): boolean {
  const saved: number[] = [];
  let mode = 0;
  let shown = 0;
  let hidden = 0;
  for (const [index, operation] of operations.entries()) {
    if (operation === OPS.save) saved.push(mode);
    else if (operation === OPS.restore) mode = saved.pop() ?? 0;
    else if (operation === OPS.setTextRenderingMode) mode = modeOf(args[index]);
    else if (SHOWS_TEXT.includes(operation)) mode === INVISIBLE ? hidden++ : shown++;
  }
  return hidden > 0 && shown === 0;
}

function modeOf(arg: unknown): number {
  return Array.isArray(arg) ? Number(arg[0]) : 0;
}
