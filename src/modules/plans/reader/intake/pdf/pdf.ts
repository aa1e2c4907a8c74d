import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { ReaderError, readerError } from '../../errors.ts';
import type { SourceText } from '../../text/source-text.ts';
import { LIMITS } from '../limits.ts';
import type { ConversionLog } from '../old-encodings/conversion-log.ts';
import type { Progress } from '../scan/recognise-pages.ts';
import { convertByFont } from './convert-by-font.ts';
import { layOutPages } from './lay-out-pages.ts';
import { type PageContent, pageContent } from './page-content.ts';
import { withRecognisedPages } from './recognised-pages.ts';
import { withoutStrayRejections } from './stray-rejections.ts';

/** .pdf: the text layer where there is a good one, else the picture of the page is recognised. */
export async function intakePdf(
  bytes: Uint8Array,
  log: ConversionLog,
  progress: Progress = {},
): Promise<SourceText> {
  try {
    const layers = convertByFont(await withoutStrayRejections(() => textLayers(bytes)), log);
    const source = layOutPages('pdf', await withRecognisedPages(layers, bytes, progress), log);
    if (!source.lines.some((line) => line.text.trim())) throw readerError('empty');
    return source;
  } catch (error) {
    throw error instanceof ReaderError ? error : readerError('truncated', error);
  }
}

/** Everything that the file itself says about its pages; nothing of pdfjs stays in memory behind it. */
async function textLayers(bytes: Uint8Array): Promise<PageContent[]> {
  const document = await openPdf(bytes);
  try {
    if (document.numPages > LIMITS.pages) throw readerError('too-many-pages');
    const pages: PageContent[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      pages.push(await pageContent(page));
      page.cleanup();
    }
    return pages;
  } finally {
    await document.loadingTask.destroy();
  }
}

async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  try {
    // A copy, because pdfjs takes the buffer over; no fonts or scripts of the file are run, no picture is decoded.
    return await getDocument({
      data: new Uint8Array(bytes),
      useSystemFonts: false,
      disableFontFace: true,
      stopAtErrors: false,
      maxImageSize: 1,
      // Without it the names of the fonts, which tell old encodings, stay behind.
      fontExtraProperties: true,
      verbosity: 0,
    }).promise;
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    throw readerError(isLocked ? 'encrypted' : 'truncated', error);
  }
}
