import { PDFiumLibrary, type PDFiumPage } from '@hyzyla/pdfium';
import type { Bitmap } from './bitmap.ts';
import { greyOf, hasColouredInk } from './coloured-ink.ts';

const DPI = 200;
/** A3 at 200 dots per inch has 7.7 million pixels; larger sheets are drawn coarser. */
const MOST_PIXELS = 8_000_000;
const LOOK_DPI = 50;

export interface PagePictures {
  /** A coarse picture, by index from 0. */
  look(index: number): Promise<Bitmap>;
  picture(index: number): Promise<Bitmap>;
  close(): void;
}

/** Draws pages of a PDF with PDFium. */
export async function openPagePictures(bytes: Uint8Array): Promise<PagePictures> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(bytes);
  return {
    async look(index) {
      return greyOf(await inColour(document.getPage(index), LOOK_DPI));
    },
    async picture(index) {
      // Colour takes four times the memory; only a page with a stamp or signature needs it.
      const isStained = hasColouredInk(await inColour(document.getPage(index), LOOK_DPI));
      // Drawing closes a page, so that it is opened anew for each picture.
      const page = document.getPage(index);
      return isStained ? greyOf(await inColour(page, DPI)) : inGrey(page);
    },
    close() {
      document.destroy();
      library.destroy();
    },
  };
}

async function inColour(page: PDFiumPage, wanted: number) {
  const dpi = affordable(page, wanted);
  const { width, height, data } = await page.render({ scale: dpi / 72, render: 'bitmap' });
  return { width, height, channels: 4 as const, data, dpi };
}

async function inGrey(page: PDFiumPage): Promise<Bitmap> {
  const dpi = affordable(page, DPI);
  const { width, height, data } = await page.render({
    scale: dpi / 72,
    render: 'bitmap',
    colorSpace: 'Gray',
  });
  return { width, height, grey: data, dpi };
}

function affordable(page: PDFiumPage, dpi: number): number {
  const { originalWidth, originalHeight } = page.getOriginalSize();
  const pixels = ((originalWidth * originalHeight) / 72 ** 2) * dpi ** 2;
  return dpi * Math.min(1, Math.sqrt(MOST_PIXELS / pixels));
}
