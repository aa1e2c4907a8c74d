import type { SourceText } from '../text/source-text.ts';
import { fileKind } from './file-kind.ts';
import { hasPagePictures } from './page-pictures.ts';
import { intakePlainText } from './plain-text.ts';
import type { Progress } from './scan/recognise-pages.ts';

/** Extracts the text of a file. The parsers of each format are loaded only when they are needed. */
export async function intake(bytes: Uint8Array, progress: Progress = {}): Promise<SourceText> {
  switch (fileKind(bytes)) {
    case 'docx':
      return (await import('./docx/docx.ts')).intakeDocx(bytes);
    case 'doc':
      return (await import('./doc/doc.ts')).intakeDoc(bytes);
    case 'pdf':
      return (await import('./pdf/pdf.ts')).intakePdf(bytes, progress);
    case 'photo':
      return (await import('./scan/photo.ts')).intakePhoto(bytes, progress);
    default:
      return intakePlainText(bytes);
  }
}

/**
 * Whether reading the file means recognising pictures, which takes seconds a page. Looks at the bytes only, so that it
 * is safe to ask anywhere; a text with large photos in it counts as well.
 */
export async function isScan(bytes: Uint8Array): Promise<boolean> {
  try {
    const kind = fileKind(bytes);
    return kind === 'photo' || (kind === 'pdf' && hasPagePictures(bytes));
  } catch {
    return false;
  }
}
