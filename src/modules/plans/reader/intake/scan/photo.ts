import sharp, { type Sharp } from 'sharp';
import { ReaderError, readerError } from '../../errors.ts';
import type { SourceText } from '../../text/source-text.ts';
import { LIMITS } from '../limits.ts';
import type { ConversionLog } from '../old-encodings/conversion-log.ts';
import { layOutPages } from '../pdf/lay-out-pages.ts';
import type { Bitmap } from './picture/bitmap.ts';
import { greyOf } from './picture/coloured-ink.ts';
import { type Progress, recognisePages } from './recognise-pages.ts';

/** A4 at 200 dots per inch: a photo shows one sheet, whatever its own resolution. */
const DPI = 200;
const LONG_SIDE = Math.round((297 / 25.4) * DPI);

/** A photographed or scanned sheet; a TIFF may hold several. */
export async function intakePhoto(
  bytes: Uint8Array,
  log: ConversionLog,
  progress: Progress,
): Promise<SourceText> {
  try {
    const pages = await pagesIn(bytes);
    if (pages > LIMITS.scannedPages) throw readerError('too-many-scanned-pages');
    const read = await recognisePages(pages, (index) => pictureOf(bytes, index), progress);
    return layOutPages('scan', read, log);
  } catch (error) {
    throw error instanceof ReaderError ? error : readerError('image', error);
  }
}

async function pagesIn(bytes: Uint8Array): Promise<number> {
  const { pages = 1, width = 0, height = 0, format } = await open(bytes, 0).metadata();
  if (width * height > LIMITS.photoPixels) throw readerError('too-heavy');
  // Other formats count the frames of an animation as pages.
  return format === 'tiff' ? pages : 1;
}

async function pictureOf(bytes: Uint8Array, index: number): Promise<Bitmap> {
  const { data, info } = await open(bytes, index)
    .autoOrient()
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .resize(LONG_SIDE, LONG_SIDE, { fit: 'inside' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const channels = info.channels === 4 ? 4 : 3;
  return greyOf({ width: info.width, height: info.height, channels, data, dpi: DPI });
}

function open(bytes: Uint8Array, page: number): Sharp {
  return sharp(bytes, { page, limitInputPixels: LIMITS.photoPixels, sequentialRead: true });
}
