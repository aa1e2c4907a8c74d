import { PDFiumLibrary } from '@hyzyla/pdfium';
import sharp from 'sharp';
import type { FileVariant } from '../plan-source.ts';
import { addPicture, dropPictures, typeset } from './pdf.ts';
import { seededRandom } from './random.ts';

type Options = Pick<FileVariant, 'dpi' | 'seed' | 'page'>;

/** A made file is kept below this. */
const MAX_BYTES = 390 * 1024;
const PAPER = 250;

/** A PDF of pictures only: each page skewed by 0.3–0.8°, grey, with the dirt of an office scanner. */
export async function scan(pdfBytes: Uint8Array, options: Options): Promise<Uint8Array> {
  const random = seededRandom(options.seed ?? 1);
  const pictures: { jpeg: Uint8Array; flipped: boolean }[] = [];
  const pages = await renderPages(pdfBytes, options.dpi ?? 200);
  const room = Math.floor(MAX_BYTES / pages.length);
  for (const page of pages) {
    const angle = (0.3 + random() * 0.5) * (random() < 0.5 ? -1 : 1);
    pictures.push({
      jpeg: await spoiled(page, { angle, random, room, shade: 0 }),
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

interface Spoiling {
  angle: number;
  random: () => number;
  room: number;
  /** How much darker the far corner is. */
  shade: number;
}

async function spoiled(page: Picture, { angle, random, room, shade }: Spoiling): Promise<Uint8Array> {
  const { width, height } = page;
  const grey = await sharp(page.data, { raw: { width, height, channels: 4 } })
    .flatten({ background: { r: PAPER, g: PAPER, b: PAPER } })
    .greyscale()
    .rotate(angle, { background: { r: PAPER, g: PAPER, b: PAPER } })
    .resize(width, height, { fit: 'fill' })
    .blur(0.5)
    .raw()
    .toBuffer();
  dirty(grey, width, height, random, shade);
  const picture = sharp(grey, { raw: { width, height, channels: 1 } });
  for (let quality = 60; quality > 10; quality -= 5) {
    const jpeg = await picture.clone().jpeg({ quality, mozjpeg: true }).toBuffer();
    if (jpeg.byteLength <= room) return jpeg;
  }
  throw new Error('Trang chụp quá lớn: hãy viết kế hoạch ngắn hơn hoặc giảm dpi');
}

function dirty(grey: Buffer, width: number, height: number, random: () => number, shade: number): void {
  for (let at = 0; at < grey.length; at++) {
    const dark = shade ? (shade * ((at % width) / width + Math.floor(at / width) / height)) / 2 : 0;
    // Faded ink, uneven paper; small, so that the JPEG stays small.
    const value = 24 + (grey[at] ?? 0) * 0.9 - dark + (random() - 0.5) * 9;
    grey[at] = Math.max(0, Math.min(255, Math.round(value)));
  }
  for (let speck = 0; speck < (width * height) / 12_000; speck++) {
    const at = Math.floor(random() * (grey.length - width - 1));
    const value = random() < 0.8 ? 90 : 245;
    grey[at] = value;
    if (random() < 0.4) grey[at + 1] = value;
  }
}
