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
}

export interface PageContent {
  width: number;
  height: number;
  items: TextItem[];
  rules: Rules;
  hasImage: boolean;
}

export async function pageContent(page: PDFPageProxy): Promise<PageContent> {
  const viewport = page.getViewport({ scale: 1 });
  // The viewport also turns pages that are stored rotated.
  const view: Matrix = isMatrix(viewport.transform) ? viewport.transform : [1, 0, 0, -1, 0, viewport.height];
  const operators = await page.getOperatorList();
  const content = await page.getTextContent();
  const items = content.items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '' || !isMatrix(item.transform)) return [];
    const place = multiply(view, item.transform);
    const height = Math.hypot(place[2], place[3]) || item.height;
    return [{ text: item.str, x: place[4], right: place[4] + item.width, y: place[5], height }];
  });
  const images: number[] = [OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject];
  return {
    width: viewport.width,
    height: viewport.height,
    items,
    rules: rulesOf(operators.fnArray, operators.argsArray, view),
    hasImage: operators.fnArray.some((operation) => images.includes(operation)),
  };
}
