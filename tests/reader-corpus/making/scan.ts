import { PDFiumLibrary } from '@hyzyla/pdfium';
import sharp, { type Sharp } from 'sharp';
import type { FileVariant } from '../plan-source.ts';
import { addPicture, dropPictures, typeset } from './pdf.ts';
import { seededRandom } from './random.ts';

/** How a sheet was worn and copied, beyond the ordinary scan of the corpus. */
export interface Wear {
  /** Spread of the softness, 0.5 in an ordinary scan. */
  blur?: number;
  /** Quality of the JPEG from the start; it falls further where the file would grow too large. */
  quality?: number;
  /** Range of the noise in grey values, 9 in an ordinary scan. */
  noise?: number;
  /** How much of its black the ink has lost, 0 in an ordinary scan, 1 is white. */
  pale?: number;
  /** A red stamp over the text of each page. */
  stamp?: boolean;
}

type Options = Pick<FileVariant, 'dpi' | 'seed' | 'page'> & {
  wear?: Wear;
  /** Of the whole file; a file that is not committed may be larger. */
  maxBytes?: number;
};

/** A made file is kept below this. */
const MAX_BYTES = 390 * 1024;
const PAPER = 250;

/** A PDF of pictures only: each page skewed by 0.3–0.8°, grey, with the dirt of an office scanner. */
export async function scan(pdfBytes: Uint8Array, options: Options): Promise<Uint8Array> {
  const random = seededRandom(options.seed ?? 1);
  const pictures: { jpeg: Uint8Array; flipped: boolean }[] = [];
  const pages = await renderPages(pdfBytes, options.dpi ?? 200);
  const room = Math.floor((options.maxBytes ?? MAX_BYTES) / pages.length);
  for (const page of pages) {
    const angle = (0.3 + random() * 0.5) * (random() < 0.5 ? -1 : 1);
    pictures.push({
      jpeg: await spoiled(page, { angle, random, room, shade: 0, ...options.wear }),
      flipped: page.width > page.height,
    });
  }
  for (const [index, { jpeg }] of pictures.entries()) addPicture(`page-${index}.jpg`, jpeg);
  const pagesOf = pictures.map(
    ({ flipped }, index) =>
      `#page(paper: "a4", flipped: ${flipped}, margin: 0mm, image("page-${index}.jpg", width: 100%, height: 100%, fit: "stretch"))`,
  );
  const bytes = typeset(pagesOf.join('\n'), {});
  dropPictures();
  return bytes;
}

/** One page under a lamp, held in the hand: turned more, one side darker. */
export async function photo(pdfBytes: Uint8Array, options: Options): Promise<Uint8Array> {
  const random = seededRandom(options.seed ?? 1);
  const pages = await renderPages(pdfBytes, options.dpi ?? 200);
  const page = pages[(options.page ?? 1) - 1];
  if (!page) throw new Error(`Kế hoạch không có trang ${options.page}`);
  const angle = (0.6 + random() * 0.8) * (random() < 0.5 ? -1 : 1);
  return spoiled(page, { angle, random, room: MAX_BYTES, shade: 55 });
}

interface Picture {
  data: Uint8Array;
  width: number;
  height: number;
}

async function renderPages(pdfBytes: Uint8Array, dpi: number): Promise<Picture[]> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(pdfBytes);
  const pages: Picture[] = [];
  for (const page of document.pages()) {
    const { data, width, height } = await page.render({ scale: dpi / 72, render: 'bitmap' });
    pages.push({ data: Uint8Array.from(data), width, height });
  }
  document.destroy();
  library.destroy();
  return pages;
}

interface Spoiling extends Wear {
  angle: number;
  random: () => number;
  room: number;
  /** How much darker the far corner is. */
  shade: number;
}

async function spoiled(page: Picture, spoiling: Spoiling): Promise<Uint8Array> {
  const { width, height } = page;
  const { angle, random, room, blur = 0.5, quality: best = 60, stamp = false } = spoiling;
  const grey = await sharp(page.data, { raw: { width, height, channels: 4 } })
    .flatten({ background: { r: PAPER, g: PAPER, b: PAPER } })
    .greyscale()
    .rotate(angle, { background: { r: PAPER, g: PAPER, b: PAPER } })
    .resize(width, height, { fit: 'fill' })
    .blur(blur)
    .raw()
    .toBuffer();
  dirty(grey, width, height, spoiling);
  const plain = sharp(grey, { raw: { width, height, channels: 1 } });
  const picture = stamp ? await stamped(plain, { width, height }, random) : plain;
  for (let quality = best; quality > 10; quality -= 5) {
    const jpeg = await picture.clone().jpeg({ quality, mozjpeg: true }).toBuffer();
    if (jpeg.byteLength <= room) return jpeg;
  }
  throw new Error('Trang chụp quá lớn: hãy viết kế hoạch ngắn hơn hoặc giảm dpi');
}

/** Red rings with letters, as an office presses its seal over a line that must not be changed. */
async function stamped(
  picture: Sharp,
  { width, height }: { width: number; height: number },
  random: () => number,
): Promise<Sharp> {
  const size = Math.round(width * 0.17);
  const [left, top] = [width * (0.15 + random() * 0.5), height * (0.1 + random() * 0.6)].map(Math.round);
  const seal = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 100 100">
    <g fill="none" stroke="#e0403a"><circle cx="50" cy="50" r="47" stroke-width="3"/><circle cx="50" cy="50" r="30" stroke-width="2"/></g>
    <path d="M50 28 56 44 73 44 59 54 64 71 50 61 36 71 41 54 27 44 44 44Z" fill="#e0403a"/></svg>`;
  const input = { input: Buffer.from(seal), left: left ?? 0, top: top ?? 0, blend: 'multiply' as const };
  const data = await picture.toColourspace('srgb').composite([input]).removeAlpha().raw().toBuffer();
  return sharp(data, { raw: { width, height, channels: 3 } });
}

function dirty(grey: Buffer, width: number, height: number, spoiling: Spoiling): void {
  const { random, shade, noise = 9, pale = 0 } = spoiling;
  for (let at = 0; at < grey.length; at++) {
    const dark = shade ? (shade * ((at % width) / width + Math.floor(at / width) / height)) / 2 : 0;
    // Faded ink, uneven paper; small, so that the JPEG stays small.
    const print = PAPER - (PAPER - (grey[at] ?? 0)) * (1 - pale);
    const value = 24 + print * 0.9 - dark + (random() - 0.5) * noise;
    grey[at] = Math.max(0, Math.min(255, Math.round(value)));
  }
  for (let speck = 0; speck < (width * height) / 12_000; speck++) {
    const at = Math.floor(random() * (grey.length - width - 1));
    const value = random() < 0.8 ? 90 : 245;
    grey[at] = value;
    if (random() < 0.4) grey[at + 1] = value;
  }
}
