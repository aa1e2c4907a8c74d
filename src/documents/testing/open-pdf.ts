import { getDocument, OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A PDF as its reader sees it; millimetres from the top left corner. */
export interface OpenPdf {
  pages: OpenPage[];
  info: Record<string, unknown>;
  /** XMP, as written. */
  xmp: string;
  lang: string | null;
  isTagged: boolean;
  tags: Tag;
}

export interface OpenPage {
  width: number;
  height: number;
  words: Word[];
  lines: Line[];
  rules: Rule[];
}

export interface Word {
  text: string;
  left: number;
  right: number;
  baseline: number;
  size: number;
  font: string;
}

export interface Line {
  text: string;
  left: number;
  right: number;
  baseline: number;
  size: number;
  fonts: string[];
}

export interface Rule {
  left: number;
  width: number;
  top: number;
}

export interface Tag {
  role: string;
  children: Tag[];
}

const mm = 25.4 / 72;

export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0, fontExtraProperties: true });
  const pdf = await task.promise;
  const metadata = await pdf.getMetadata();
  const pages: OpenPage[] = [];
  const roots: Tag[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    pages.push(await openPage(page));
    roots.push(tagOf(await page.getStructTree()));
  }
  const source = new TextDecoder().decode(bytes);
  const result: OpenPdf = {
    pages,
    info: metadata.info as Record<string, unknown>,
    xmp: /<\?xpacket begin[\s\S]*?<\?xpacket end/.exec(source)?.[0] ?? '',
    lang: /\/Lang \(([^)]*)\)/.exec(source)?.[1] ?? null,
    isTagged: ((await pdf.getMarkInfo()) as unknown as Map<string, boolean>).get('Marked') === true,
    tags: { role: 'Root', children: roots },
  };
  await task.destroy();
  return result;
}

export function lineWith(page: OpenPage, text: string | RegExp): Line {
  const line = page.lines.find((each) =>
    typeof text === 'string' ? each.text.includes(text) : text.test(each.text),
  );
  if (!line) throw new Error(`No line reads ${text}: ${page.lines.map((each) => each.text).join(' | ')}`);
  return line;
}

/** The rule nearest below a line. */
export function ruleBelow(page: OpenPage, line: Line): Rule {
  const centre = (line.left + line.right) / 2;
  const below = page.rules.filter(
    (rule) => rule.top > line.baseline && rule.left < centre && rule.left + rule.width > centre,
  );
  return below.sort((a, b) => a.top - b.top)[0]!;
}

export function allTags(tag: Tag): string[] {
  return [tag.role, ...tag.children.flatMap(allTags)];
}

async function openPage(page: PDFPageProxy): Promise<OpenPage> {
  const { width, height } = page.getViewport({ scale: 1 });
  const operators = await page.getOperatorList();
  const content = await page.getTextContent({ disableNormalization: true });
  const words = content.items.flatMap((item): Word[] => {
    // A gap without glyphs comes as a space of no height: never part of a text.
    if (!('str' in item) || item.str === '' || item.height === 0) return [];
    const [, , , size = 0, x = 0, y = 0] = item.transform as number[];
    const font = page.commonObjs.has(item.fontName)
      ? (page.commonObjs.get(item.fontName) as { name: string }).name
      : item.fontName;
    return [
      { text: item.str, left: x * mm, right: (x + item.width) * mm, baseline: (height - y) * mm, size, font },
    ];
  });
  return {
    width: width * mm,
    height: height * mm,
    words,
    lines: linesOf(words),
    rules: rulesOf(operators, height),
  };
}

function linesOf(words: Word[]): Line[] {
  const lines: Line[] = [];
  for (const word of words) {
    const line = lines.at(-1);
    const joins = line && Math.abs(line.baseline - word.baseline) < 0.1 && word.left - line.right < 1.8;
    if (!joins) lines.push({ ...word, fonts: [word.font] });
    else {
      line.text += (word.left - line.right > 0.6 ? ' ' : '') + word.text;
      line.right = Math.max(line.right, word.right);
      line.fonts = [...new Set([...line.fonts, word.font])];
    }
  }
  return lines.filter((line) => line.text.trim() !== '');
}

type Matrix = [number, number, number, number, number, number];

/** Horizontal strokes, placed by the transformations in force. */
function rulesOf(operators: { fnArray: number[]; argsArray: unknown[] }, height: number): Rule[] {
  const rules: Rule[] = [];
  const stack: Matrix[] = [];
  let at: Matrix = [1, 0, 0, 1, 0, 0];
  operators.fnArray.forEach((operator, index) => {
    const args = operators.argsArray[index] as unknown[];
    if (operator === OPS.save) stack.push(at);
    if (operator === OPS.restore) at = stack.pop() ?? at;
    if (operator === OPS.transform) at = multiply(at, args as unknown as Matrix);
    if (operator === OPS.constructPath) {
      const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = Array.from(args[2] as ArrayLike<number>);
      const [left, right] = [at[0] * x0 + at[4], at[0] * x1 + at[4]];
      if (Math.abs(y1 - y0) < 1 && right - left > 10) {
        rules.push({
          left: left * mm,
          width: (right - left) * mm,
          top: (height - (at[3] * y0 + at[5])) * mm,
        });
      }
    }
  });
  return rules;
}

function multiply(a: Matrix, b: Matrix): Matrix {
  return [
    a[0] * b[0] + a[2] * b[1],
    a[1] * b[0] + a[3] * b[1],
    a[0] * b[2] + a[2] * b[3],
    a[1] * b[2] + a[3] * b[3],
    a[0] * b[4] + a[2] * b[5] + a[4],
    a[1] * b[4] + a[3] * b[5] + a[5],
  ];
}

function tagOf(node: unknown): Tag {
  const { role = '', children = [] } = (node ?? {}) as { role?: string; children?: unknown[] };
  return {
    role,
    children: children
      .filter((child) => typeof child === 'object' && child !== null && 'role' in child)
      .map(tagOf),
  };
}
