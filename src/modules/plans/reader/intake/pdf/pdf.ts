import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { ReaderError, readerError } from '../../errors.ts';
import type { SourceText } from '../../text/source-text.ts';
import { buildSource } from '../build-source.ts';
import { joinTables } from './join-tables.ts';
import { pageBlocks } from './page-blocks.ts';
import { type PageContent, pageContent } from './page-content.ts';

// Below this many letters a page with a picture is a scan, even when a stamp or signature left some text.
const SCAN_LETTERS_PER_PAGE = 100;

/** .pdf with a text layer. */
export async function intakePdf(bytes: Uint8Array): Promise<SourceText> {
  const document = await openPdf(bytes);
  try {
    const pages = await contentOf(document);
    refuseScan(pages);
    return buildSource('pdf', joinTables(pages.map(pageBlocks)));
  } catch (error) {
    throw error instanceof ReaderError ? error : readerError('truncated', error);
  } finally {
    await document.loadingTask.destroy();
  }
}

async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  try {
    // A copy, because pdfjs takes the buffer over; no fonts or scripts of the file are run.
    return await getDocument({
      data: new Uint8Array(bytes),
      useSystemFonts: false,
      disableFontFace: true,
      stopAtErrors: false,
      verbosity: 0,
    }).promise;
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    throw readerError(isLocked ? 'encrypted' : 'truncated', error);
  }
}

async function contentOf(document: PDFDocumentProxy): Promise<PageContent[]> {
  const pages: PageContent[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    pages.push(await pageContent(page));
    page.cleanup();
  }
  return pages;
}

function refuseScan(pages: PageContent[]): void {
  const letters = pages.reduce(
    (sum, page) => sum + page.items.reduce((all, item) => all + item.text.length, 0),
    0,
  );
  const hasImage = pages.some((page) => page.hasImage);
  if (hasImage && letters < pages.length * SCAN_LETTERS_PER_PAGE) throw readerError('scan');
  if (letters === 0) throw readerError('empty');
}
